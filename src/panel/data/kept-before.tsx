import { type Day, dayOf } from '../../domain/time/day';
import type { Instant } from '../../domain/time/instant';
import type { KeptCopy } from '../../ui/hooks/surroundings';
import { Button } from '../../ui/parts/button';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { sizeText } from './size-text';

interface KeptBeforeProps {
  readonly kept: KeptCopy;
  readonly until: Instant;
  readonly today: Day;
  readonly onPutBack: () => void;
}

/** The record as it was before the last file was taken in, and the way back to it. */
export function KeptBefore({ kept, until, today, onPutBack }: KeptBeforeProps) {
  const words = useWords();
  const day = dateText(dayOf({ at: until, offset: 0 }, 0), today, words);
  return (
    <p>
      {words.text('file_kept', day, sizeText(kept.file.size, words))}{' '}
      <Button look="quiet" onClick={onPutBack}>
        {words.text('file_put_back')}
      </Button>
    </p>
  );
}
