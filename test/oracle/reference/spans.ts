import type { Life } from '../lives/life';
import { type Account, accountOf, recordedOn } from './account';
import { type DateSpan, dateAfter, datesOf, daysFrom, periodHolding } from './calendar';
import type { LivedMinute } from './minutes';

/** A span of days that is looked at. */
export interface LookedSpan extends DateSpan {
  readonly kind: 'week' | 'month' | 'quarter' | 'year' | 'range';
}

/** How a goal's account of a span differs from the one before: more is above zero. */
export interface ChangeFigures {
  readonly time: number;
  readonly amounts: Readonly<Record<string, number>>;
}

export interface SpanFigures {
  readonly account: Account;
  /** Where it is compared with the days before: the change of the total, and of each goal. */
  readonly changeOfTotal: number | undefined;
  readonly changes: Readonly<Record<string, ChangeFigures>>;
  /** What each day of it came to: minutes. */
  readonly days: Readonly<Record<string, number>>;
  /** What was meant for each activity, in minutes. */
  readonly planned: Readonly<Record<string, number>>;
}

export function spanFigures(
  span: LookedSpan,
  life: Life,
  minutes: readonly LivedMinute[],
  today: string,
): SpanFigures {
  const [so, before] = comparedDays(span, today, life);
  const accountWithin = ({ first, last }: DateSpan) =>
    accountOf(life, minutes, (day) => first <= day && day <= last);
  const [now, then] = [accountWithin(so), accountWithin(before)];
  const isCompared = then.total > 0 || hasResults(then);
  const timeIsKnown = isBefore(
    minutes.map(({ day }) => day),
    before.first,
  );
  const anyIsKnown = timeIsKnown || isBefore(daysOfResults(life), before.first);
  const changes = Object.keys(now.goals).map(
    (id) => [id, changeOf(id, now, then, { timeIsKnown, anyIsKnown }, life)] as const,
  );
  const account = accountWithin(span);
  return {
    account,
    changeOfTotal: isCompared && timeIsKnown ? now.total - then.total : undefined,
    changes: isCompared ? Object.fromEntries(changes) : {},
    days: minutesByDay(span, minutes),
    planned: plannedIn(span, account, life),
  };
}

/** The days so far, and as many of the span before: half a week is not held against a whole one. */
function comparedDays(span: LookedSpan, today: string, life: Life): [DateSpan, DateSpan] {
  const before = spanBefore(span, life);
  if (span.last <= today) return [span, before];
  const last = dateAfter(before.first, daysFrom(span.first, today));
  const so = { first: span.first, last: today };
  return [so, { first: before.first, last: last < before.last ? last : before.last }];
}

function spanBefore({ kind, first, last }: LookedSpan, life: Life): DateSpan {
  const dayBefore = dateAfter(first, -1);
  if (kind !== 'range') return periodHolding(dayBefore, kind, life.weekStart);
  return { first: dateAfter(dayBefore, -daysFrom(first, last)), last: dayBefore };
}

function hasResults({ goals }: Account): boolean {
  return Object.values(goals).some(({ results }) => Object.keys(results).length > 0);
}

function isBefore(days: readonly string[], first: string): boolean {
  return days.some((day) => day <= first);
}

function daysOfResults(life: Life): string[] {
  return life.results.filter(({ deleted }) => !deleted).map((result) => recordedOn(result, life));
}

/** Of days before anything was kept nothing is known, which is not the same as nothing. */
function changeOf(
  id: string,
  now: Account,
  then: Account,
  known: { readonly timeIsKnown: boolean; readonly anyIsKnown: boolean },
  { goals }: Life,
): ChangeFigures {
  const rungs = goals.find((goal) => goal.id === id)?.ladder ?? [];
  const net = ({ goals: accounts }: Account, rung: string) => {
    const found = accounts[id]?.results[rung];
    return found ? found.amount - found.paidBack : 0;
  };
  const amounts = rungs
    .map((rung) => [rung.id, net(now, rung.id) - net(then, rung.id)] as const)
    .filter(([, amount]) => Math.abs(amount) > 1e-6);
  return {
    time: known.timeIsKnown ? (now.goals[id]?.time ?? 0) - (then.goals[id]?.time ?? 0) : 0,
    amounts: known.anyIsKnown ? Object.fromEntries(amounts) : {},
  };
}

function minutesByDay({ first, last }: DateSpan, minutes: readonly LivedMinute[]) {
  const days: Record<string, number> = {};
  for (const { day } of minutes) if (first <= day && day <= last) days[day] = (days[day] ?? 0) + 1;
  return days;
}

/** Of the goals that are shown. A plan of weeks says nothing of longer than a month. */
function plannedIn(
  { first, last }: DateSpan,
  { goals }: Account,
  life: Life,
): Record<string, number> {
  const days = datesOf(first, last).length;
  if (days > 31) return {};
  const planned = life.activities.flatMap(({ id, goal, weekly, archived, deleted }) =>
    goals[goal] && weekly && !archived && !deleted
      ? [[id, ((weekly / 60_000) * days) / 7] as const]
      : [],
  );
  return Object.fromEntries(planned);
}
