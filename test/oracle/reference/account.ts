import { type Goal } from '../../../src/domain/plan/goal';
import type { Result } from '../../../src/domain/plan/result';
import type { Life } from '../lives/life';
import { dayLived } from './calendar';
import type { LivedMinute } from './minutes';

/** What a ledger says, as plain figures. Times are in minutes. */
export interface Account {
  readonly total: number;
  readonly goals: Readonly<Record<string, GoalFigures>>;
  /** No goal, break, unlabelled: minutes at each spot. */
  readonly asides: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface GoalFigures {
  readonly time: number;
  readonly doings: Readonly<Record<string, DoingFigures>>;
  /** By rung. */
  readonly results: Readonly<Record<string, ResultFigures>>;
}

export interface DoingFigures {
  readonly time: number;
  readonly fromMemory: number;
  readonly spots: Readonly<Record<string, number>>;
}

export interface ResultFigures {
  readonly amount: number;
  readonly count: number;
  readonly paidBack: number;
}

/** The account of some days. @param minutes of the whole life */
export function accountOf(
  life: Life,
  minutes: readonly LivedMinute[],
  holds: (day: string) => boolean,
): Account {
  const lived = minutes.filter(({ day }) => holds(day));
  const recorded = life.results.filter(
    (result) => !result.deleted && holds(recordedOn(result, life)),
  );
  const goals = life.goals.map((goal) => [goal.id, figuresOf(goal, lived, recorded)] as const);
  const isShown = (id: string, { time, results }: GoalFigures) => {
    const goal = life.goals.find((each) => each.id === id);
    return !(goal?.deleted || goal?.archived) || time > 0 || Object.keys(results).length > 0;
  };
  return {
    total: lived.length,
    goals: Object.fromEntries(goals.filter(([id, figures]) => isShown(id, figures))),
    asides: {
      none: spotsOf(lived.filter(({ label }) => label?.kind === 'none')),
      break: spotsOf(lived.filter(({ label }) => label?.kind === 'break')),
      unlabelled: spotsOf(lived.filter(({ label }) => label === undefined)),
    },
  };
}

export function recordedOn(result: Result, { dayStart }: Life): string {
  return dayLived(result.at, result.offset, dayStart);
}

function figuresOf(
  goal: Goal,
  lived: readonly LivedMinute[],
  recorded: readonly Result[],
): GoalFigures {
  const own = lived.filter(({ label }) => label?.kind === 'goal' && label.goal === goal.id);
  const keys = [...new Set(own.flatMap(({ thing }) => thing ?? []))];
  const doings = keys.map((key) => {
    const done = own.filter(({ thing }) => thing === key);
    const fromMemory = done.filter((minute) => minute.fromMemory).length;
    return [key, { time: done.length, fromMemory, spots: spotsOf(done) }] as const;
  });
  const rungs = [...(goal.former ?? []), ...goal.ladder].map(
    ({ id }) => [id, resultsOn(id, goal, recorded)] as const,
  );
  return {
    time: own.length,
    doings: Object.fromEntries(doings),
    results: Object.fromEntries(
      rungs.filter(([, { count, paidBack }]) => count > 0 || paidBack > 0),
    ),
  };
}

/** What came, and what of it or of earlier results was paid back. */
function resultsOn(rung: string, goal: Goal, recorded: readonly Result[]): ResultFigures {
  const figures = { amount: 0, count: 0, paidBack: 0 };
  for (const result of recorded) {
    if (result.goal !== goal.id || result.rung !== rung) continue;
    if (result.refundOf !== undefined) figures.paidBack -= result.amount;
    else {
      figures.amount += result.amount;
      figures.count += 1;
    }
  }
  return figures;
}

function spotsOf(minutes: readonly LivedMinute[]): Record<string, number> {
  const spots: Record<string, number> = {};
  for (const { site, place } of minutes)
    spots[`${site}/${place}`] = (spots[`${site}/${place}`] ?? 0) + 1;
  return spots;
}
