import { useState } from 'preact/hooks';
import type { Day } from '../../domain/time/day';
import type { Undone } from '../../domain/row/undone';
import type { Words } from '../../domain/foundation/words';
import type { Undo } from '../../store/editor';
import { Button } from '../../ui/parts/button';
import { useOnce } from '../../ui/hooks/once';
import { undoneText } from '../../ui/parts/undo';
import { useWords } from '../../ui/hooks/words';
import { dayAddress } from '../frame/route';

/** What was taken in from a file. */
export interface Imported {
  readonly count: number;
  readonly last: Day;
  readonly undo: Undo;
}

interface ImportDoneProps {
  readonly imported: Imported;
  readonly today: Day;
  readonly onRestart: () => void;
}

/** What was taken in; it can be taken back as long as the page is open. */
export function ImportDone({ imported, today, onRestart }: ImportDoneProps) {
  const words = useWords();
  const [undone, setUndone] = useState<Undone>();
  const takeBack = useOnce(async () => setUndone(await imported.undo()));
  return (
    <>
      <p role="status">{saidOf(undone, imported, words)}</p>
      <div class="form-end">
        <Button look="main" onClick={onRestart}>
          {words.text('import_another')}
        </Button>
        {!undone && (
          <>
            <a class="button" href={dayAddress(imported.last, today)}>
              {words.text('import_see_last')}
            </a>
            <Button look="quiet" onClick={() => void takeBack(undefined)}>
              {words.text('import_undo')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function saidOf(undone: Undone | undefined, { count }: Imported, words: Words): string {
  if (!undone) return words.count('imported', count);
  return undone === 'all' ? words.text('import_undone') : undoneText(undone, words);
}
