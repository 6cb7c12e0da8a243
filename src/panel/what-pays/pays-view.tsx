import { useMemo, useState } from 'preact/hooks';
import { answerOf } from '../../domain/evidence/answer';
import { timeAndResults } from '../../domain/evidence/time-and-results';
import type { Goal } from '../../domain/plan/goal';
import { Choice } from '../../ui/parts/choice';
import { SelectField } from '../../ui/parts/field';
import { Emphasis } from '../../ui/parts/emphasis';
import { goalColour } from '../../ui/text/goal-colour';
import { useLive } from '../../ui/hooks/live';
import { Mark } from '../../ui/parts/mark';
import { useSiteNames } from '../../ui/hooks/site-names';
import { spanText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { RollupProgress } from '../frame/rollup-progress';
import { useEnsureRollups } from '../frame/use-ensure-rollups';
import type { ViewProps } from '../frame/view';
import { answerTexts } from './answer-text';
import { SPAN_TABLES } from '../../store/span-records';
import { PerHour } from './per-hour';
import { allDays, type PaySpan, type ReadPays, readPays, SPANS } from './read-pays';
import { SourceTable } from './source-table';

/** More goals than this are chosen from a list. */
const FEW = 5;

/** All goals at once, in the choice of a goal. */
const ALL = 'all';

/** The first question of everyone: what pays? Where the time went, what came of it, and what may be claimed. */
export function PaysView(shared: ViewProps) {
  const { store, settings, today } = shared;
  const { dayStart } = settings;
  const words = useWords();
  const [span, setSpan] = useState<PaySpan>('13');
  const [chosen, setChosen] = useState<Goal['id'] | undefined>();
  const read = useLive(
    () => store.watch(SPAN_TABLES, () => readPays(store, span, allDays(today), today, dayStart)),
    [store, span, today, dayStart],
  );
  const missing = read && read.known.missing > 0 ? allDays(today) : undefined;
  useEnsureRollups(store, missing, today);
  if (!read) return null;
  const goals = read.histories.map(({ goal }) => goal);
  const goal = chosen === ALL ? undefined : (goals.find(({ id }) => id === chosen) ?? goals[0]);
  return (
    <article class="pays">
      <header class="pays-heading">
        <h1>{words.text('pays_title')}</h1>
        <Choice
          legend={words.text('pays_span')}
          value={span}
          options={SPANS.map((value) => ({ value, text: spanName(value, words) }))}
          onChange={setSpan}
        />
        {goals.length > 1 && (
          <GoalChoice goals={goals} value={goal?.id ?? ALL} onChange={setChosen} />
        )}
      </header>
      {read.known.complete ? (
        <Pays key={goal?.id} {...shared} read={read} goal={goal} />
      ) : (
        <RollupProgress {...read.known} />
      )}
    </article>
  );
}

interface GoalChoiceProps {
  readonly goals: readonly Goal[];
  readonly value: string;
  readonly onChange: (chosen: string) => void;
}

/** Side by side as long as one can take them in. */
function GoalChoice({ goals, value, onChange }: GoalChoiceProps) {
  const words = useWords();
  if (goals.length > FEW)
    return (
      <SelectField label={words.text('result_goal')} value={value} onChange={onChange}>
        {goals.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={ALL}>{words.text('all_goals')}</option>
      </SelectField>
    );
  return (
    <Choice
      legend={words.text('result_goal')}
      value={value}
      options={[...goals.map(goalOption), { value: ALL, text: words.text('all_goals') }]}
      onChange={onChange}
    />
  );
}

function goalOption(goal: Goal) {
  const text = (
    <>
      <Mark fill={goalColour(goal)} /> <bdi>{goal.name}</bdi>
    </>
  );
  return { value: goal.id, text };
}

function spanName(span: PaySpan, words: ReturnType<typeof useWords>): string {
  return span === 'all' ? words.text('span_all') : words.count('span_weeks', Number(span));
}

interface PaysProps extends ViewProps {
  readonly read: ReadPays;
  /** The goal that is looked at; all of them where there is none. */
  readonly goal: Goal | undefined;
}

function Pays({ read, goal, ...shared }: PaysProps) {
  const words = useWords();
  const names = useSiteNames();
  const { days, histories } = read;
  const history = histories.find((each) => each.goal === goal);
  const account = useMemo(
    () =>
      timeAndResults(
        { ...read, rollups: read.known.rollups },
        history ? [history] : histories,
        days,
      ),
    [read, history],
  );
  if (account.time === 0) return <p class="lead">{words.text('pays_nothing_timed')}</p>;
  const rungs = (goal ? [goal] : histories.map((each) => each.goal)).flatMap(
    ({ ladder }) => ladder,
  );
  return (
    <>
      <p class="soft small">{spanText({ kind: 'range', ...read.timed }, shared.today, words)}</p>
      {goal && (
        <p class="pays-answer">
          <Emphasis text={answerTexts(answerOf(account, goal), names, words).join(' ')} />
        </p>
      )}
      <section aria-labelledby="sources">
        <h2 id="sources">{words.text('sources_title')}</h2>
        <SourceTable account={account} goals={read.everyGoal} rungs={rungs} days={read.timed} />
      </section>
      {history && <PerHour {...shared} history={history} days={days} />}
    </>
  );
}
