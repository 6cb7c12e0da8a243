import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import { dayLived } from '../reference/calendar';
import { diceOf } from './dice';
import type { Life } from './life';
import { type Course, someCheckIns, someEntries, someReports, someRules } from './some-attention';
import { someActions, someVerdicts } from './some-decisions';
import { someActivities, someGoals, someLabel } from './some-plan';
import { someResults } from './some-results';
import { someClock } from './zones';

const DAY = 24 * HOUR;

/** A made-up life: of a few days, some weeks or half a year, told by the seed alone. */
export function someLife(seed: number): Life {
  const dice = diceOf(seed);
  const [least, most, density] = dice.pick<readonly [number, number, number]>([
    [2, 12, 0.9],
    [14, 63, 0.8],
    [14, 63, 0.5],
    [90, 210, 0.15],
  ]);
  const days = dice.whole(least, most);
  const first = Date.UTC(2024, 0, 1) + dice.whole(0, 2000) * DAY;
  const clock = someClock(dice, first, days);
  const now = first + (days - 1) * DAY + dice.whole(1, 24 * 60 - 1) * MINUTE;
  const dayStart = dice.pick([4 * 60, 4 * 60, 4 * 60, 0, 6 * 60 + 30, 23 * 60]);
  let stamps = 0;
  // An edit may be newer or older than any that is made before it.
  const stamp = () => `${dice.whole(100_000, 999_999)}-${(stamps += 1)}`;
  const course: Course = { dice, clock, first, now, density, stamp };
  const goals = someGoals(dice, stamp, dayLived(now, clock(now), dayStart));
  const activities = someActivities(dice, stamp, goals);
  const label = () => someLabel(dice, goals, activities);
  const reports = someReports(course);
  return {
    seed,
    now: { at: now, offset: clock(now) },
    dayStart,
    weekStart: dice.pick([1, 1, 1, 7, 6, 3]),
    reports,
    entries: someEntries(course, label),
    checkIns: someCheckIns(course, reports, label),
    rules: someRules(course, label),
    goals,
    activities,
    results: someResults(course, goals, activities),
    actions: someActions(course, goals, activities),
    verdicts: someVerdicts(course, goals, activities),
    scores: [],
    readings: [],
  };
}
