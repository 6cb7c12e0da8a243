import { type Activity, activitiesOf } from '../../domain/plan/activity';
import { durationText } from '../../domain/text/duration-text';
import type { Goal } from '../../domain/plan/goal';
import type { Milliseconds } from '../../domain/time/instant';
import { type Aside, ASIDES, type Ledger } from '../../domain/ledger/ledger';
import { spanLedger } from '../../domain/ledger/span-ledger';
import { Bar } from '../../ui/parts/bar';
import { goalColour } from '../../ui/text/goal-colour';
import { asideFill, Mark } from '../../ui/parts/mark';
import { doingName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import type { ReviewStepProps } from './read-review';

/** A stretch of the week beside the week before and the plan. */
interface TimeLine {
  readonly key: string;
  readonly name: string;
  readonly time: Milliseconds;
  readonly before: Milliseconds;
  readonly planned?: Milliseconds | undefined;
}

/** Where the time of the week went: goal by goal, and what served none. */
export function ReviewTime({ read: { week } }: ReviewStepProps) {
  const words = useWords();
  const names = useSiteNames();
  const { span, comparison, records, frame } = week;
  const ledger = spanLedger(span, records, frame.dayStart);
  const before = spanLedger(comparison.before, records, frame.dayStart);
  const groups = ledger.goals.flatMap(({ goal }) => {
    const activities = activitiesOf(goal.id, records.activities);
    const lines = linesOf(goal, ledger, before, activities).map(({ doing, ...line }) => ({
      ...line,
      name: doingName(doing, names, words),
    }));
    return lines.length > 0 ? [{ goal, lines }] : [];
  });
  const asides = ASIDES.map((aside) => ({
    key: aside,
    name: words.text(`aside_${aside}`),
    time: asideTime(ledger, aside),
    before: asideTime(before, aside),
    aside,
  })).filter(({ time, before }) => time > 0 || before > 0);
  const times = [...groups.flatMap(({ lines }) => lines), ...asides].map(({ time }) => time);
  const longest = Math.max(1, ...times);
  if (times.length === 0) return <p class="lead">{words.text('review_no_time')}</p>;
  return (
    <table class="review-time">
      <thead>
        <tr>
          {(['what', 'week', 'before', 'plan'] as const).map((column) => (
            <th key={column} scope="col">
              {words.text(`review_column_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ goal, lines }) => (
        <tbody key={goal.id}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              <Mark fill={goalColour(goal)} />
              <bdi>{goal.name}</bdi>
            </th>
          </tr>
          {lines.map(({ key, ...line }) => (
            <TimeLineRow key={key} {...line} longest={longest} fill={goalColour(goal)} />
          ))}
        </tbody>
      ))}
      {asides.length > 0 && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {words.text('asides')}
            </th>
          </tr>
          {asides.map(({ key, aside, ...line }) => (
            <TimeLineRow key={key} {...line} longest={longest} fill={asideFill(aside)} />
          ))}
        </tbody>
      )}
    </table>
  );
}

interface TimeLineRowProps extends Omit<TimeLine, 'key'> {
  readonly longest: Milliseconds;
  readonly fill: string;
}

function TimeLineRow({ name, time, before, planned, longest, fill }: TimeLineRowProps) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td class="review-bar">
        <span class="figure">{time > 0 ? durationText(time, words) : '–'}</span>
        {time > 0 && <Bar share={time / longest} fill={fill} />}
      </td>
      <td class="soft">{before > 0 ? durationText(before, words) : '–'}</td>
      <td class="soft">{planned ? durationText(planned, words) : ''}</td>
    </tr>
  );
}

/** What has time in one of the two weeks, or is planned for every week; most time first. */
function linesOf(goal: Goal, ledger: Ledger, before: Ledger, activities: readonly Activity[]) {
  const now = doingsOf(goal, ledger);
  const then = doingsOf(goal, before);
  const planned = activities
    .filter(({ weekly, archived }) => weekly && !archived)
    .flatMap((activity) =>
      activity.spots.slice(0, 1).map((spot) => ({ key: activity.id, activity, spot })),
    );
  const all = new Map([...planned, ...then, ...now].map((doing) => [doing.key, doing]));
  const timeIn = (doings: typeof now, key: string) =>
    doings.find((doing) => doing.key === key)?.time ?? 0;
  return [...all.values()]
    .map((doing) => ({
      key: doing.key,
      doing,
      time: timeIn(now, doing.key),
      before: timeIn(then, doing.key),
      planned: doing.activity?.archived ? undefined : doing.activity?.weekly,
    }))
    .toSorted((a, b) => b.time - a.time);
}

function doingsOf(goal: Goal, { goals }: Ledger) {
  return goals.find((account) => account.goal.id === goal.id)?.doings ?? [];
}

function asideTime({ asides }: Ledger, aside: Aside): Milliseconds {
  const own = asides.filter((each) => each.aside === aside);
  return own.reduce((sum, { time }) => sum + time, 0);
}
