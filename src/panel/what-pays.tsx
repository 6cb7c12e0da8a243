import { useMemo, useState } from 'preact/hooks';
import { doingNow } from '../domain/activity';
import type { Day, Days } from '../domain/day';
import { daysRead, EVIDENCE_WEEKS, evidenceSpan } from '../domain/evidence-span';
import type { Goal, Rung } from '../domain/goal';
import type { GoalHistory } from '../domain/pay-records';
import { payReport } from '../domain/pay-report';
import { verdictOn } from '../domain/review';
import type { Milliseconds } from '../domain/instant';
import { SPAN_TABLES } from '../store/span-records';
import type { Store } from '../store/store';
import { unitText } from '../domain/amount-text';
import { Choice } from '../ui/choice';
import { SelectField } from '../ui/field';
import { useLive } from '../ui/live';
import { doingName } from '../ui/names';
import { useSiteNames } from '../ui/site-names';
import { useWords } from '../ui/words';
import { AddingUp } from './adding-up';
import { BesidesLine } from './besides-line';
import { BestLine } from './best-line';
import { ForecastLine } from './forecast-line';
import { HourlyWorth } from './hourly-worth';
import { PayTable } from './pay-table';
import { readGoalHistory, type ReadPast, readPast } from './read-histories';
import { useAddedUp } from './use-added-up';
import type { ViewProps } from './view';

/** It takes long to work out, and stands below what the person is just looking for or changing. */
const DELAY: Milliseconds = 300;

interface WhatPaysProps extends ViewProps {
  /** The last day of the evidence. */
  readonly until: Day;
}

/** What each thing that was done for a goal brought per hour, as strongly as it may be said. */
export function WhatPays({ until, ...shared }: WhatPaysProps) {
  const { store, settings, today } = shared;
  const { dayStart } = settings;
  const span = daysRead(until);
  const [chosen, setChosen] = useState<Goal['id'] | undefined>();
  const read = useLive(
    () => store.watch(SPAN_TABLES, () => readPays(store, chosen, span, today, dayStart), DELAY),
    [until, today, dayStart, chosen],
  );
  useAddedUp(store, read && read.known.missing > 0 ? span : undefined, today);
  const words = useWords();
  if (!read?.history) return null;
  // Of half of the days nothing true could be said.
  if (!read.known.complete) return <AddingUp {...read.known} />;
  const { goals, history } = read;
  return (
    <section class="what-pays" aria-labelledby="what-pays">
      <h2 id="what-pays">{words.count('what_pays', EVIDENCE_WEEKS)}</h2>
      {goals.length > 1 && (
        <SelectField label={words.text('result_goal')} value={history.goal.id} onChange={setChosen}>
          {goals.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <GoalPays {...shared} key={history.goal.id} history={history} until={read.until} />
    </section>
  );
}

/** The past, and of it the goal that is looked at: the chosen one, else the first. */
interface ReadPays extends ReadPast {
  readonly until: Day;
  readonly history: GoalHistory | undefined;
}

async function readPays(
  store: Store,
  chosen: Goal['id'] | undefined,
  span: Days,
  today: Day,
  dayStart: Milliseconds,
): Promise<ReadPays> {
  const past = await readPast(store, span, today, dayStart);
  const goal = past.goals.find(({ id }) => id === chosen) ?? past.goals[0];
  const history = goal && (await readGoalHistory(store, goal, past));
  return { ...past, until: span.last, history };
}

interface GoalPaysProps extends WhatPaysProps {
  readonly history: GoalHistory;
}

function GoalPays({ history, until, ...shared }: GoalPaysProps) {
  const words = useWords();
  const names = useSiteNames();
  const [chosen, setChosen] = useState<Rung['id'] | undefined>();
  const { store, settings, today } = shared;
  const verdicts =
    useLive(() => store.watch(['verdicts'], () => store.verdicts.all()), [store]) ?? [];
  const { goal, activities } = history;
  const { rung, lines, besides, best, compared, forecast } = useMemo(
    () => payReport(history, until, settings.weekStart, chosen),
    [history, until, settings.weekStart, chosen],
  );
  const nameOf = (key: string) => {
    const doing = doingNow(goal.id, key, activities);
    return doing ? doingName(doing, names, words) : key;
  };
  const noteOf = (key: string) => {
    const verdict = verdictOn(verdicts, key, evidenceSpan(until).first, history);
    return verdict && words.text(`verdict_${verdict.decision}`);
  };
  if (lines.length === 0) return <p class="soft">{words.text('pays_no_time')}</p>;
  return (
    <>
      {goal.ladder.length > 1 && (
        <Choice
          legend={words.text('pays_rung')}
          value={rung.id}
          options={goal.ladder
            .toReversed()
            .map(({ id, unit }) => ({ value: id, text: unitText(unit, words) }))}
          onChange={setChosen}
        />
      )}
      <p class="soft small">{words.text('pays_lead', unitText(rung.unit, words))}</p>
      <PayTable
        lines={lines}
        unit={rung.unit}
        nameOf={nameOf}
        noteOf={noteOf}
        worth={rung.unit.kind === 'money' ? settings.hourlyWorth : 0}
      />
      <BesidesLine besides={besides} unit={rung.unit} nameOf={nameOf} />
      <BestLine best={best} compared={compared} unit={rung.unit} nameOf={nameOf} />
      {forecast && <ForecastLine forecast={forecast} unit={rung.unit} today={today} />}
      {rung.unit.kind === 'money' && <HourlyWorth unit={rung.unit} {...shared} />}
      <p class="small">
        <a href="#/coin">{words.text('coin_title')}</a>
      </p>
    </>
  );
}
