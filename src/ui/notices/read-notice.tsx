import { useFailingReads } from '../hooks/failing-reads';
import { useWords } from '../hooks/words';

/** Says calmly, for the whole page, that what is stored cannot be read just now. What was read before stays. */
export function ReadNotice() {
  const words = useWords();
  const failing = useFailingReads();
  return (
    <div class="read-notice" role="status">
      {failing && <p>{words.text('not_read')}</p>}
    </div>
  );
}
