import { useRef, useState } from 'preact/hooks';
import { activitiesOf, doingOfActivity } from '../../domain/plan/activity';
import { resultFrom } from '../../domain/csv/imported-result';
import type { CsvRecord } from '../../domain/csv/reading';
import type { Goal, Rung } from '../../domain/plan/goal';
import type { Credit } from '../../domain/plan/result';
import { Button } from '../../ui/parts/button';
import { CreditField } from '../../ui/forms/credit-field';
import { useLive } from '../../ui/hooks/live';
import { useWords } from '../../ui/hooks/words';
import type { Imported } from './import-done';
import { Progress } from './progress';
import type { ViewProps } from '../frame/view';

interface ImportWriterProps extends ViewProps {
  readonly goal: Goal;
  readonly rung: Rung;
  readonly onImported: (imported: Imported) => void;
  readonly records: readonly CsvRecord[];
  readonly compared: ReadonlySet<string>;
  /** Whether every row that could not be read was left out by the person. */
  readonly isReady: boolean;
}

/** Takes the rows in, all or none. */
export function ImportWriter(props: ImportWriterProps) {
  const { records, compared, isReady, store, surroundings, settings, goal, rung } = props;
  const words = useWords();
  const writing = useRef<AbortController>(undefined);
  const [share, setShare] = useState<number | undefined>();
  const [note, setNote] = useState('');
  const [credit, setCredit] = useState<Credit>({ kind: 'unknown' });
  const activities =
    useLive(() => store.watch(['activities'], () => store.activities.all()), [store]) ?? [];
  const offered = activitiesOf(goal.id, activities).filter(({ archived }) => !archived);
  const write = async () => {
    if (writing.current) return;
    if (!isReady) return setNote(words.text('import_leave_out_first'));
    const { signal } = (writing.current = new AbortController());
    setNote('');
    setShare(0);
    const clock = { now: surroundings.thisMoment().at, offsetAt: surroundings.offsetAt };
    const results = records.map((record) => resultFrom(record, credit, settings.dayStart, clock));
    const of = { goal: goal.id, rung: rung.id };
    const written = await store.results.import(results, of, compared, {
      signal,
      onProgress: setShare,
    });
    writing.current = undefined;
    setShare(undefined);
    if (written.ok)
      return props.onImported({
        count: results.length,
        last: lastDay(records),
        undo: written.value,
      });
    setNote(words.text(written.problem === 'changed' ? 'import_changed' : 'import_cancelled'));
  };
  return (
    <div class="import-end">
      {share === undefined ? (
        <>
          <CreditField
            legend={words.text('credit_all')}
            activities={offered.flatMap(doingOfActivity)}
            credit={credit}
            onChange={setCredit}
          />
          <Button look="main" onClick={() => void write()}>
            {words.count('import_write', records.length)}
          </Button>
        </>
      ) : (
        <Progress
          text={words.text('import_writing')}
          share={share}
          onCancel={() => writing.current?.abort()}
        />
      )}
      <p class="fault" role="status">
        {note}
      </p>
    </div>
  );
}

function lastDay(records: readonly CsvRecord[]): string {
  return records.reduce((last, { day }) => (day > last ? day : last), '');
}
