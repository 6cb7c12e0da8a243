import { useState } from 'preact/hooks';
import type { Day } from '../domain/day';
import type { Undo } from '../store/editor';
import { Button } from '../ui/button';
import { useOnce } from '../ui/once';
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
  const [undone, setUndone] = useState(false);
  const takeBack = useOnce(async () => {
    await imported.undo();
    setUndone(true);
  });
  return (
    <>
      <p role="status">
        {undone ? words.text('import_undone') : words.count('imported', imported.count)}
      </p>
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
