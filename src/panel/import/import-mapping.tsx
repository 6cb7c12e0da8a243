import { useMemo, useState } from 'preact/hooks';
import { noveltyOf, factOf } from '../../domain/csv/duplicates';
import { fileMoney, placeFor } from '../../domain/csv/file-money';
import { columnsFrom, guessMapping, type Mapping, understand } from '../../domain/csv/mapping';
import {
  type Group,
  GROUPS,
  groupOf,
  isTaken,
  type Selection,
  USUAL,
} from '../../domain/csv/selection';
import type { Table } from '../../domain/csv/table';
import { activeGoals } from '../../domain/ledger/answers';
import { dayOf } from '../../domain/time/day';
import { aimOf, type Goal, type Rung } from '../../domain/plan/goal';
import { groupBy } from '../../domain/foundation/group-by';
import { Button } from '../../ui/parts/button';
import { useLive } from '../../ui/hooks/live';
import { useWords } from '../../ui/hooks/words';
import { ImportFaults } from './import-faults';
import { ImportGroup } from './import-group';
import { ImportLeftOut } from './import-left-out';
import { ImportMeanings } from './import-meanings';
import { ImportPreview } from './import-preview';
import { ImportQuestions } from './import-questions';
import { ImportTarget } from './import-target';
import { ImportWriter } from './import-writer';
import type { Imported } from './import-done';
import type { ViewProps } from '../frame/view';

interface ImportMappingProps extends ViewProps {
  readonly table: Table;
  readonly goals: readonly Goal[];
  readonly onImported: (imported: Imported) => void;
  readonly onRestart: () => void;
}

/** What the file is for, what its columns hold, and which rows are taken in. */
export function ImportMapping(props: ImportMappingProps) {
  const words = useWords();
  const active = activeGoals(props.goals);
  const [chosen, choose] = useState<{ readonly goal?: string; readonly rung?: string }>({});
  const proposed = useMemo(() => {
    const { header, roles } = guessMapping(props.table);
    return placeFor(active, fileMoney(props.table, header, columnsFrom(roles)));
  }, [props.table, props.goals]);
  if (!proposed) return <NoGoal />;
  const goal = active.find(({ id }) => id === chosen.goal) ?? proposed.goal;
  const usual = goal === proposed.goal ? proposed.rung : aimOf(goal);
  const rung = goal.ladder.find(({ id }) => id === chosen.rung) ?? usual;
  return (
    <>
      <ImportTarget goals={active} goal={goal} rung={rung} onChange={choose} />
      <ImportRows {...props} key={rung.id} goal={goal} rung={rung} />
      <Button look="quiet" onClick={props.onRestart}>
        {words.text('import_another')}
      </Button>
    </>
  );
}

function NoGoal() {
  const words = useWords();
  return (
    <div class="no-goals">
      <p>{words.text('import_no_goal')}</p>
      <a class="button" href="#/goals">
        {words.text('name_goal')}
      </a>
    </div>
  );
}

interface ImportRowsProps extends ImportMappingProps {
  readonly goal: Goal;
  readonly rung: Rung;
}

function ImportRows(props: ImportRowsProps) {
  const { table, store, settings, surroundings, today, goal, rung } = props;
  const words = useWords();
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(table));
  const [selection, setSelection] = useState<Selection>(USUAL);
  const [faultsLeftOut, leaveFaultsOut] = useState(false);
  const of = { goal: goal.id, rung: rung.id };
  const recorded = useLive(
    () => store.watch(['results'], () => store.results.ofRung(of)),
    [of.goal, of.rung],
  );
  // Files name days of the calendar, also those after midnight that the person's day has not come to.
  const calendarDay = dayOf(surroundings.thisMoment(), 0);
  const currency = rung.unit.kind === 'money' ? rung.unit.currency : undefined;
  const understood = useMemo(
    () => understand(table, mapping, calendarDay, currency, currency === undefined),
    [table, mapping, calendarDay, currency],
  );
  const { reading } = understood;
  const groups = useMemo(() => {
    if (!reading || !recorded) return undefined;
    const facts = recorded.map((result) => factOf(result, settings.dayStart));
    const novelty = noveltyOf(reading.records, facts);
    return groupBy(reading.records, (record) => groupOf(record, novelty.get(record)));
  }, [reading, recorded, settings.dayStart]);
  const isOffered = (group: Group) => group !== 'taken away' || rung.unit.kind === 'money';
  const taken = GROUPS.filter(isOffered).flatMap((group) =>
    (groups?.get(group) ?? []).filter((record) => isTaken(record, group, selection)),
  );
  const faults = reading?.faults ?? [];
  const remap = (next: Mapping) => {
    setMapping(next);
    setSelection(USUAL);
    leaveFaultsOut(false);
  };
  return (
    <>
      <ImportPreview
        table={table}
        mapping={mapping}
        understood={understood}
        unit={rung.unit}
        onChange={remap}
      />
      <ImportMeanings table={table} mapping={mapping} onChange={remap} />
      <ImportQuestions
        formats={understood.formats}
        mapping={mapping}
        unit={rung.unit}
        onChange={remap}
      />
      {faults.length > 0 && (
        <ImportFaults
          table={table}
          mapping={mapping}
          faults={faults}
          leftOut={faultsLeftOut}
          onLeaveOut={leaveFaultsOut}
        />
      )}
      {GROUPS.map((group) => {
        const records = groups?.get(group);
        return (
          records && (
            <ImportGroup
              key={group}
              group={group}
              records={records}
              unit={rung.unit}
              today={today}
              selection={isOffered(group) ? selection : undefined}
              onChange={setSelection}
            />
          )
        );
      })}
      <ImportLeftOut rows={reading?.leftOut} headings={table[mapping.header ?? -1]} />
      {reading && taken.length === 0 && <p>{words.text('import_nothing')}</p>}
      {taken.length > 0 && (
        <ImportWriter
          {...props}
          records={taken}
          compared={new Set(recorded?.map(({ id }) => id))}
          isReady={faults.length === 0 || faultsLeftOut}
        />
      )}
    </>
  );
}
