import type { Goal, Rung } from '../../../src/domain/plan/goal';
import { betaOddsQuantile } from '../../../src/domain/statistics/beta-distribution';
import type { Life } from '../lives/life';
import { daysFrom } from './calendar';
import { cents, standing } from './sales';

/** A rung and how results came up to it from the one below. */
export interface RungFigures {
  readonly amount: number;
  readonly climb?: ClimbFigures;
  /** From first contact to result, where three or more are known. */
  readonly contact: { readonly median: number; readonly known: number } | undefined;
}

export interface ClimbFigures {
  readonly below: number;
  readonly come: number;
  readonly others: number;
  readonly recent: number;
  readonly share: Spread | undefined;
  readonly lag: Omit<Spread, 'median'> | undefined;
}

interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Below three there is neither a rate nor a usual time (EVIDENCE 3.5). */
const FEWEST = 3;

export function ladderBy(goal: Goal, today: string, life: Life): Record<string, RungFigures> {
  const rungs = goal.ladder.map((rung, index) => {
    const below = goal.ladder[index - 1];
    const climb =
      below && climbed(daysOfThings(below, goal, life), daysOfThings(rung, goal, life), today);
    const figures = { amount: amountOn(rung, goal, life), contact: contactOn(rung, goal, life) };
    return [rung.id, climb ? { ...figures, climb } : figures] as const;
  });
  return Object.fromEntries(rungs);
}

function amountOn(rung: Rung, goal: Goal, life: Life): number {
  const own = resultsOn(rung, goal, life).filter(({ deleted }) => !deleted);
  return cents(own.reduce((sum, { amount }) => sum + amount, 0));
}

function resultsOn(rung: Rung, goal: Goal, { results }: Life) {
  return results.filter((result) => result.goal === goal.id && result.rung === rung.id);
}

/** The day of each thing on a rung, in order: one for an amount of money, as many as were counted else. */
function daysOfThings(rung: Rung, goal: Goal, life: Life): string[] {
  return standing(resultsOn(rung, goal, life), life)
    .flatMap(({ day, left }) =>
      Array.from({ length: rung.unit.kind === 'money' ? 1 : left }, () => day),
    )
    .toSorted();
}

function climbed(below: readonly string[], above: readonly string[], today: string): ClimbFigures {
  const shortest = paired(below, above, 'newest');
  const longest = paired(below, above, 'oldest');
  const come = mostThatCame(below, above);
  const enough = come >= FEWEST;
  const low = shortest.days / come;
  return {
    below: below.length,
    come,
    others: above.length - come,
    share: enough ? shareOf(come, below.length) : undefined,
    lag: enough ? { low, high: longest.days / come } : undefined,
    recent: enough ? below.filter((day) => daysFrom(day, today) < low).length : 0,
  };
}

/** Hall's theorem: all can have come but as many as, on some day, were more than there had been below by then. */
function mostThatCame(below: readonly string[], above: readonly string[]): number {
  const tooMany = above.map((day) => upTo(above, day) - upTo(below, day));
  return above.length - Math.max(0, ...tooMany);
}

function upTo(days: readonly string[], last: string): number {
  return days.filter((day) => day <= last).length;
}

/** Gives each above, in order of time, one that was there below by then. */
function paired(below: readonly string[], above: readonly string[], which: 'newest' | 'oldest') {
  const free = [...below];
  let days = 0;
  for (const day of above) {
    const there = free.filter((each) => each <= day);
    const one = which === 'newest' ? there.at(-1) : there[0];
    if (one === undefined) continue;
    free.splice(free.indexOf(one), 1);
    days += daysFrom(one, day);
  }
  return { days };
}

/** Jeffreys' interval of a share (EVIDENCE 3.1). */
function shareOf(come: number, below: number): Spread {
  const at = (p: number) => {
    const odds = betaOddsQuantile(p, come + 0.5, below - come + 0.5);
    return odds / (1 + odds);
  };
  return { low: at(0.05), median: at(0.5), high: at(0.95) };
}

function contactOn(rung: Rung, goal: Goal, life: Life): RungFigures['contact'] {
  const lags = standing(resultsOn(rung, goal, life), life)
    .flatMap(({ result, day }) =>
      result.firstContact === undefined ? [] : daysFrom(result.firstContact, day),
    )
    .toSorted((a, b) => a - b);
  if (lags.length < FEWEST) return undefined;
  const middle = (lags.length - 1) / 2;
  const [lower = 0, upper = 0] = [lags[Math.floor(middle)], lags[Math.ceil(middle)]];
  return { median: (lower + upper) / 2, known: lags.length };
}
