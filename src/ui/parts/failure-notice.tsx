import { useEffect, useState } from 'preact/hooks';
import { isStoreRefusal } from '../../domain/foundation/store-refusal';
import { Button } from './button';
import { useWords } from '../hooks/words';

type Failure = 'disk_full' | 'not_done';

interface FailureNoticeProps {
  /** Calls back whenever something that the person typed was saved. @returns ends that */
  readonly saved?: ((told: () => void) => () => void) | undefined;
}

/**
 * Says that something the person began could not be done, such as a save on a full disk. What a press begins is
 * waited for by nobody, so the browser's own word on it is heard here, once for the whole page. A later save that
 * worked takes the notice away: beside it the notice would make one save again.
 */
export function FailureNotice({ saved }: FailureNoticeProps) {
  const words = useWords();
  const [failure, setFailure] = useState<Failure | undefined>();
  useEffect(() => {
    const heard = ({ reason }: PromiseRejectionEvent) =>
      setFailure(isStoreRefusal(reason) ? 'disk_full' : 'not_done');
    addEventListener('unhandledrejection', heard);
    return () => removeEventListener('unhandledrejection', heard);
  }, []);
  useEffect(() => saved?.(() => setFailure(undefined)), [saved]);
  return (
    <div class="notice failure" role="alert">
      {failure && (
        <>
          <span>{words.text(failure)}</span>
          <Button onClick={() => setFailure(undefined)}>{words.text('close')}</Button>
        </>
      )}
    </div>
  );
}
