import { moneyClaim, rateClaim } from '../../../src/domain/statistics/claims';
import { compoundPosterior } from '../../../src/domain/statistics/compound-posterior';
import { temperature } from '../../../src/domain/statistics/dispersion';
import {
  rateEstimate,
  ratePosterior,
  temper,
} from '../../../src/domain/statistics/gamma-posterior';
import type { Range } from '../../../src/domain/statistics/interval';
import type { Random } from '../../../src/domain/statistics/random';
import { meanAmount, saleAmounts, tallyOf, workedDays } from './person';

/** One point of the grid: how long somebody worked, at what true rate, with how spread-out amounts. */
export interface Cell {
  readonly weeks: number;
  /** True results per hour: each person's is drawn from between these, evenly on a log scale. */
  readonly rates: readonly [low: number, high: number];
  readonly logSd?: number;
}

/** How often a nominal 90 % range held the truth. */
export interface Coverage extends Cell {
  /** Of all simulated people whose range can be computed. */
  readonly covered: number;
  readonly below: number;
  readonly above: number;
  /** The share of people to whom EVIDENCE 3.5 shows a range, and coverage among these. */
  readonly shown: number;
  readonly coveredWhenShown: number;
}

interface Attempt {
  readonly range: Range | undefined;
  readonly truth: number;
  readonly shown: boolean;
}

const WEEKS = [6, 8, 13, 26];
const LOG_SDS = [0.5, 0.8, 1, 1.2];
/** People differ: rates over a range. Single rates besides, where counts being whole shows. */
export const RATE_GRID: readonly Cell[] = WEEKS.flatMap((weeks) =>
  [span(0.1, 1), span(0.1), span(0.2), span(0.5), span(1)].map((rates) => ({ weeks, rates })),
);
export const MONEY_GRID: readonly Cell[] = WEEKS.flatMap((weeks) =>
  LOG_SDS.map((logSd) => ({ weeks, rates: span(0.1, 0.5), logSd })),
);
/** The same at single rates. */
export const MONEY_DETAIL: readonly Cell[] = MONEY_GRID.flatMap((cell) =>
  [0.1, 0.2, 0.5].map((rate) => ({ ...cell, rates: span(rate) })),
);

/** Coverage of the rate's range in one cell. */
export function rateCoverage(cell: Cell, people: number, random: Random): Coverage {
  return coverage(cell, people, () => {
    const rate = rateIn(cell, random);
    const days = workedDays(random, { weeks: cell.weeks, rate });
    const tally = tallyOf(days);
    const posterior = ratePosterior(tally);
    const range = posterior && rateEstimate(temper(posterior, temperature(days)));
    const shown = rateClaim({ ...tally, weeks: cell.weeks }).say === 'range';
    return { range, truth: rate, shown };
  });
}

/** Coverage of the range of money per hour in one cell. */
export function moneyCoverage(cell: Cell, people: number, random: Random, draws: number): Coverage {
  const logSd = cell.logSd ?? 1;
  return coverage(cell, people, () => {
    const rate = rateIn(cell, random);
    const days = workedDays(random, { weeks: cell.weeks, rate });
    const { hours, results } = tallyOf(days);
    const sales = saleAmounts(random, results, logSd).map((amount) => ({ amount, credit: 1 }));
    const options = { random, draws, dispersion: temperature(days) };
    const range = compoundPosterior(sales, hours, options);
    const shown = moneyClaim({ amounts: results, weeks: cell.weeks }).say === 'range';
    return { range, truth: rate * meanAmount(logSd), shown };
  });
}

function coverage(cell: Cell, people: number, attempt: () => Attempt): Coverage {
  const attempts = Array.from({ length: people }, attempt).filter(({ range }) => range);
  const shown = attempts.filter((one) => one.shown);
  return {
    ...cell,
    covered: share(attempts, holds),
    below: share(attempts, ({ range, truth }) => range !== undefined && truth < range.low),
    above: share(attempts, ({ range, truth }) => range !== undefined && truth > range.high),
    shown: shown.length / people,
    coveredWhenShown: share(shown, holds),
  };
}

function holds({ range, truth }: Attempt): boolean {
  return range !== undefined && range.low <= truth && truth <= range.high;
}

function share(attempts: readonly Attempt[], test: (attempt: Attempt) => boolean): number {
  return attempts.filter(test).length / attempts.length;
}

function span(low: number, high = low): readonly [low: number, high: number] {
  return [low, high];
}

function rateIn({ rates: [low, high] }: Cell, random: Random): number {
  return low * (high / low) ** random();
}
