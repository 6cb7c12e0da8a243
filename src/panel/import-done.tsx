import { useState } from 'preact/hooks';
import type { Day } from '../domain/day';
import type { Undone } from '../domain/undone';
import type { Words } from '../domain/words';
import type { Undo } from '../store/editor';
import { Button } from '../ui/button';
import { useOnce } from '../ui/once';
import { undoneText } from '../ui/undo';
import { useWords } from '../ui/words';
import { dayAddress } from './route';

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
