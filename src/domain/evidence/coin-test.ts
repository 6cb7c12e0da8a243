import { doingNow } from '../plan/activity';
import { addDays, type Day, type Days, dayOf, isWithin } from '../time/day';
import { aimOf, type Goal, type Rung, rungsOf } from '../plan/goal';
import type { Milliseconds } from '../time/instant';
import { type GoalHistory, payRecords } from './pay-records';
import { type Calendar, periodOf } from '../time/period';
import { netOfRefunds } from '../plan/refund';
import type { Random } from '../statistics/random';
import { randomisationTest } from '../statistics/randomisation-test';
import { sum } from '../statistics/sum';
import { type ArmMeans, hajek } from '../statistics/trial';

/** Weeks that a test takes: with fewer, even the greatest difference might be chance. */
export const COIN_WEEKS = 8;
/** A fair coin. */
const PROBABILITY = 0.5;

export const SIDES = ['usual', 'less'] as const;
/** What the coin says of a week: as usual, or without the thing (or half of it). */
export type Side = (typeof SIDES)[number];

export const LESS = ['without', 'half'] as const;

/** The person's own experiment: weeks with and without one thing, as the coin has it (EVIDENCE 3.4). */
export interface CoinTest {
  readonly goal: Goal['id'];
  /** The key of a `Doing`. */
  readonly doing: string;
  /** The kind of result that the weeks are compared by. */
  readonly rung: Rung['id'];
  /** What is done in the weeks that are not as usual. */
  readonly less: (typeof LESS)[number];
  /** The first day of the first week. */
  readonly first: Day;
  /** Drawn for all weeks at the start, so that no week can be chosen. */
  readonly sides: readonly Side[];
}

/** One coin a week; drawn again where all fall alike, since then there is nothing to compare. */
export function tossCoins(random: Random): Side[] {
  const sides = Array.from({ length: COIN_WEEKS }, () =>
    random() < PROBABILITY ? 'usual' : 'less',
  );
  return new Set(sides).size === SIDES.length ? sides : tossCoins(random);
}

/** The week that begins today, else the next one. */
export function firstCoinDay(today: Day, { weekStart }: Pick<Calendar, 'weekStart'>): Day {
  const week = periodOf('week', today, weekStart);
  return week.first === today ? today : addDays(week.last, 1);
}

/** A week of the test: its days, and what the coin says. */
export interface CoinWeek extends Days {
  readonly side: Side;
}

export function coinWeeks({ first, sides }: Pick<CoinTest, 'first' | 'sides'>): CoinWeek[] {
  return sides.map((side, week) => ({
    side,
    first: addDays(first, 7 * week),
    last: addDays(first, 7 * week + 6),
  }));
}

/** A week that is over or runs, and what was recorded in it. */
export interface CoinWeekSoFar extends CoinWeek {
  /** Given to the thing. */
  readonly time: Milliseconds;
  /** All results of the rung, whoever has the credit: the weeks are compared, not the credit. */
  readonly results: number;
  readonly over: boolean;
}

/** The weeks up to today; what the coin says of those to come is not told, lest they be prepared for. */
export function coinWeeksSoFar(test: CoinTest, history: GoalHistory, today: Day): CoinWeekSoFar[] {
  const { goal, activities, dayStart } = history;
  const rung = rungOfTest(test, goal);
  const key = doingNow(goal.id, test.doing, activities)?.key ?? test.doing;
  const results = netOfRefunds(history.results).filter((result) => result.rung === rung.id);
  return coinWeeks(test)
    .filter(({ first }) => first <= today)
    .map((week) => {
      const { times } = payRecords(history, rung, week);
      const own = results.filter((result) => isWithin(week, dayOf(result, dayStart)));
      return {
        ...week,
        time: sum(times.filter((each) => each.key === key).map(({ time }) => time)),
        results: sum(own.map(({ amount }) => amount)),
        over: week.last < today,
      };
    });
}

/** What eight weeks say. */
export interface CoinOutcome {
  /** Results a week: `treated` are weeks as usual, `control` those with less. */
  readonly means: ArmMeans;
  /** How often coins alone would show a difference this great: 0 to 1. */
  readonly p: number;
}

/** The comparison by the exact randomisation test; `undefined` until all weeks are over. */
export function coinOutcome(
  weeks: readonly CoinWeekSoFar[],
  random: Random,
): CoinOutcome | undefined {
  if (weeks.length < COIN_WEEKS || weeks.some(({ over }) => !over)) return undefined;
  const trials = weeks.map(({ side, results }) => ({
    treated: side === 'usual',
    probability: PROBABILITY,
    outcome: results,
  }));
  const [means, p] = [hajek(trials), randomisationTest(trials, { random })];
  return means && p !== undefined ? { means, p } : undefined;
}

export function rungOfTest(test: Pick<CoinTest, 'rung'>, goal: Goal): Rung {
  return rungsOf(goal).find(({ id }) => id === test.rung) ?? aimOf(goal);
}
