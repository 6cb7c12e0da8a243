import type { Activity } from '../../../src/domain/plan/activity';
import type { CheckIn } from '../../../src/domain/ledger/check-in';
import { addDays, type Day } from '../../../src/domain/time/day';
import type { Goal, Rung } from '../../../src/domain/plan/goal';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import type { GoalHistory } from '../../../src/domain/evidence/pay-records';
import { daysOf } from '../../../src/domain/time/period';
import type { Result } from '../../../src/domain/plan/result';
import { rollupsOf } from '../../../src/domain/ledger/rollup';
import type { Segment } from '../../../src/domain/attention/segment';
import type { Random } from '../../../src/domain/statistics/random';
import { saleAmounts, workedDays } from './person';

/** A Monday. */
const FIRST: Day = '2026-01-05';
const DAY_START = 4 * HOUR;
/** So long before anything was timed, results came at the same pace: a file of them was taken in. */
const WEEKS_IMPORTED = 6;
const DAYS_A_WEEK = 5;

/** The hour of a day at an activity, at two of its pages. */
const PARTS = [
  { place: 'messages', length: 54 * MINUTE },
  { place: 'profile', length: 6 * MINUTE },
] as const;

/** Somebody whose truth is known, who gives each activity an hour a day, five days a week. */
export interface Life {
  readonly weeks: number;
  /** True results per hour of each activity. */
  readonly rates: readonly number[];
  /** How many results come at a time; 1 unless said otherwise. */
  readonly clump?: number;
  /** How far amounts spread, where results are money. */
  readonly logSd?: number;
}

/** The last day of so many weeks of such a life. */
export function lastDayOf(weeks: number): Day {
  return addDays(FIRST, 7 * weeks - 1);
}

/** Such a life as the store would have it: segments, answers, activities and results, their days added up. */
export function livedHistory(life: Life, random: Random): GoalHistory {
  const { weeks, rates, logSd } = life;
  const goal = goalOf(logSd === undefined ? COUNT : MONEY);
  const lived = rates.map((rate, index) => livedActivity({ rate, index, goal }, life, random));
  const segments = lived.flatMap((each) => each.segments);
  const checkIns = segments.map((segment) => answerTo(segment, goal));
  const days = daysOf({ first: FIRST, last: lastDayOf(weeks) });
  return {
    goal,
    activities: lived.map(({ activity }) => activity),
    rules: [],
    rollups: rollupsOf(days, { segments, entries: [], checkIns, rules: [] }, DAY_START),
    results: lived.flatMap(({ results }) => results),
    dayStart: DAY_START,
  };
}

interface Doer {
  readonly rate: number;
  readonly index: number;
  readonly goal: Goal;
}

function livedActivity({ rate, index, goal }: Doer, { weeks, clump, logSd }: Life, random: Random) {
  const activity = activityOf(index, goal);
  const habit = { weeks: WEEKS_IMPORTED + weeks, rate, ...(clump && { clump }) };
  const days = workedDays(random, habit).map(({ results }, nth) => ({
    day: dayOfWork(nth - WEEKS_IMPORTED * DAYS_A_WEEK),
    results,
  }));
  const timed = days.filter(({ day }) => day >= FIRST);
  return {
    activity,
    segments: timed.flatMap(({ day }) => segmentsOf(day, index)),
    results: days.flatMap(({ day, results }) =>
      amountsOf(results, logSd, random).map((amount, nth) =>
        resultOf(`${day} ${index} ${nth}`, day, amount, activity),
      ),
    ),
  };
}

function dayOfWork(nth: number): Day {
  const week = Math.floor(nth / DAYS_A_WEEK);
  return addDays(FIRST, 7 * week + nth - DAYS_A_WEEK * week);
}

/** A count is one row of so many, money a row for each sale. */
function amountsOf(count: number, logSd: number | undefined, random: Random): number[] {
  if (logSd !== undefined) return saleAmounts(random, count, logSd);
  return count > 0 ? [count] : [];
}

function segmentsOf(day: Day, index: number): Segment[] {
  let start = Date.parse(day) + (8 + index) * HOUR;
  return PARTS.map(({ place, length }) => {
    const end = start + length;
    const spot = { site: siteOf(index), place };
    const ends = { began: 'came', ended: 'hidden' } as const;
    const id = `${day} ${index} ${place}`;
    const segment = { id, ...spot, start, end, offset: 0, screens: 0, input: 0, ...ends };
    start = end;
    return segment;
  });
}

function answerTo({ id, site, place, start, end }: Segment, goal: Goal): CheckIn {
  return { id, stamp: id, site, place, start, end, label: { kind: 'goal', goal: goal.id } };
}

function resultOf(id: string, day: Day, amount: number, { goal, id: activity }: Activity): Result {
  const credit = { kind: 'activities', activities: [activity] } as const;
  const at = Date.parse(day) + 20 * HOUR;
  return { id, stamp: id, goal, rung: RUNG, amount, at, offset: 0, credit };
}

const RUNG = 'aim';
const COUNT: Rung = { id: RUNG, unit: { kind: 'count', one: 'sale', many: 'sales' } };
const MONEY: Rung = { id: RUNG, unit: { kind: 'money', currency: 'EUR' } };

function goalOf(rung: Rung): Goal {
  const term = { kind: 'each', period: 'quarter' } as const;
  const facts = { id: 'goal', stamp: '1', name: 'Goal', target: 1, order: 0, colour: 0 };
  return { ...facts, term, ladder: [rung] };
}

function activityOf(index: number, { id: goal }: Goal): Activity {
  const spots = PARTS.map(({ place }) => ({ site: siteOf(index), place }));
  return { id: `activity ${index}`, stamp: '1', goal, name: `${index}`, order: index, spots };
}

function siteOf(index: number): string {
  return `site-${index}`;
}
