import { doingNow } from '../plan/activity';
import { addDays, type Day, type Days, dayOf, daysBetween } from '../time/day';
import { type CreditedResult, daysRead, isSince, weeksUntil } from './evidence-span';
import { aimOf, type Goal, type Rung, rungsOf } from '../plan/goal';
import { groupBy } from '../foundation/group-by';
import type { Milliseconds } from '../time/instant';
import { type GoalHistory, payRecords } from './pay-records';
import { type Period, periodBefore, periodOf, type Weekday, weekdayOf } from '../time/period';
import { creditFor } from './attribution';
import { sum } from '../statistics/sum';
import type { Verdict } from '../plan/verdict';
import type { PayLine } from './what-pays';

/** A verdict comes back after so many weeks, and is held against as many before it. */
export const VERDICT_WEEKS = 4;

/** When the person looks back on the week. */
export interface ReviewSettings {
  readonly reviewDay: Weekday;
  /** The day on which the week was last looked back on, or that was put off; empty before the first time. */
  readonly reviewedOn: Day;
}

/** The seven days to look back on: those that ended when the last review day began. */
export function reviewedWeek(today: Day, reviewDay: Weekday): Period {
  return periodBefore(periodOf('week', today, reviewDay));
}

/**
 * Whether the review is to be offered: on its day alone, until it is done or put off.
 * @param began the day from which on there is anything to look back on
 */
export function isReviewDue(
  today: Day,
  { reviewDay, reviewedOn }: ReviewSettings,
  began: Day,
): boolean {
  return weekdayOf(today) === reviewDay && reviewedOn < today && began < today;
}

/** What was credited to a thing, in the unit of the rung. */
export function broughtBy({ evidence, money }: PayLine, { unit }: Rung): number {
  return unit.kind === 'money' ? (money?.totals.total ?? 0) : evidence.tagged;
}

/** A verdict that is due to be looked at, and older ones on the same thing that are settled with it. */
export interface DueVerdict {
  readonly verdict: Verdict;
  readonly older: readonly Verdict[];
}

/** What was decided four or more weeks ago and not looked at since: of each thing the newest, the oldest of those first. */
export function dueVerdicts(
  verdicts: readonly Verdict[],
  histories: readonly GoalHistory[],
  today: Day,
): DueVerdict[] {
  const due = histories.flatMap((history) => {
    const own = verdicts.filter(({ goal }) => goal === history.goal.id);
    const waiting = own.filter((verdict) => isDue(verdict, today, history.dayStart));
    const byDoing = groupBy(waiting, ({ doing }) => keyNow(history, doing));
    return [...byDoing.values()].flatMap(newestOf);
  });
  return due.toSorted((a, b) => a.verdict.at - b.verdict.at);
}

function isDue(verdict: Verdict, today: Day, dayStart: Milliseconds): boolean {
  if (verdict.deleted || verdict.reviewed) return false;
  return daysBetween(dayOf(verdict, dayStart), today) >= 7 * VERDICT_WEEKS;
}

function newestOf(verdicts: readonly Verdict[]): DueVerdict[] {
  const [verdict, ...older] = verdicts.toSorted((a, b) => b.at - a.at);
  return verdict ? [{ verdict, older }] : [];
}

/** The last verdict on a thing that was given on or after a day. */
export function verdictOn(
  verdicts: readonly Verdict[],
  doing: string,
  since: Day,
  history: GoalHistory,
): Verdict | undefined {
  const { goal, dayStart } = history;
  return verdicts
    .filter((verdict) => verdict.goal === goal.id && !verdict.deleted)
    .filter((verdict) => dayOf(verdict, dayStart) >= since)
    .toSorted((a, b) => b.at - a.at)
    .find((verdict) => keyNow(history, verdict.doing) === doing);
}

/** Time given to a thing, and what was credited to it in the unit of a rung. */
export interface Brought {
  readonly time: Milliseconds;
  readonly results: number;
  /** What was credited to it on days of before it had any time, and is not among the results. */
  readonly before: number;
}

/** The four weeks before a verdict and the four from its day on: what happened, not what the verdict brought about. */
export interface BeforeAfter {
  readonly rung: Rung;
  readonly before: Brought;
  readonly after: Brought;
}

export function beforeAfter(verdict: Verdict, history: GoalHistory): BeforeAfter {
  const day = dayOf(verdict, history.dayStart);
  const rung = rungOf(verdict, history.goal);
  const key = keyNow(history, verdict.doing);
  const within = (span: Days) => brought(history, rung, key, span);
  return {
    rung,
    before: within(weeksBefore(day)),
    after: within(weeksBefore(addDays(day, 7 * VERDICT_WEEKS))),
  };
}

function brought(history: GoalHistory, rung: Rung, key: string, span: Days): Brought {
  const records = payRecords(history, rung, span);
  const credited = (results: readonly CreditedResult[]) =>
    sum(results.map(({ amount, credit }) => creditFor(key, credit) * amount));
  const all = [...records.before, ...records.results];
  return {
    time: sum(records.times.filter((each) => each.key === key).map(({ time }) => time)),
    results: credited(all.filter((result) => isSince(key, result, records))),
    before: credited(all.filter((result) => !isSince(key, result, records))),
  };
}

/** All days that are needed to judge and to look back, up to today. */
export function daysOfReview(
  verdicts: readonly Verdict[],
  today: Day,
  dayStart: Milliseconds,
): Days {
  const due = verdicts.filter((verdict) => isDue(verdict, today, dayStart));
  const looksBack = due.map(
    (verdict) => daysRead(weeksBefore(dayOf(verdict, dayStart)).last).first,
  );
  const [first = today] = [daysRead(today).first, ...looksBack].toSorted();
  return { first, last: today };
}

/** The weeks of a verdict that end the day before. */
function weeksBefore(day: Day): Days {
  return weeksUntil(addDays(day, -1), VERDICT_WEEKS);
}

function rungOf({ evidence }: Verdict, goal: Goal): Rung {
  return rungsOf(goal).find(({ id }) => id === evidence.rung) ?? aimOf(goal);
}

function keyNow({ goal, activities }: GoalHistory, key: string): string {
  return doingNow(goal.id, key, activities)?.key ?? key;
}
