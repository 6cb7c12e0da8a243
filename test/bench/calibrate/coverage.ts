import { evidenceSpan } from '../../../src/domain/evidence/evidence-span';
import { evidenceOf } from '../../../src/domain/evidence/pay-report';
import type { Range } from '../../../src/domain/statistics/interval';
import type { Random } from '../../../src/domain/statistics/random';
import { lastDayOf, livedHistory } from './lived';
import { meanAmount } from './person';

/** One point of the grid: how long somebody worked, at what true rate, with how spread-out amounts. */
export interface Cell {
  readonly weeks: number;
  /** True results per hour: each person's is drawn from between these, evenly on a log scale. */
  readonly rates: readonly [low: number, high: number];
  readonly logSd?: number;
}

/** How often a 90 % range that is shown holds the truth. */
export interface Coverage extends Cell {
  /** The share of people to whom EVIDENCE 3.5 shows a range; the others are of these. */
  readonly shown: number;
  readonly covered: number;
  readonly below: number;
  readonly above: number;
}

interface Attempt {
  /** `undefined` where the page shows none. */
  readonly range: Range | undefined;
  readonly truth: number;
}

/** The page looks eight weeks back, however long somebody has worked. */
const WEEKS = [3, 6, 8, 13];
const LOG_SDS = [0.5, 0.8, 1, 1.2];
/** People differ: rates over a range. Single rates besides, where counts being whole shows. */
export const RATE_GRID: readonly Cell[] = WEEKS.flatMap((weeks) =>
  [span(0.1, 1), span(0.1), span(0.2), span(0.5), span(1)].map((rates) => ({ weeks, rates })),
);
export const MONEY_GRID: readonly Cell[] = WEEKS.slice(1).flatMap((weeks) =>
  LOG_SDS.map((logSd) => ({ weeks, rates: span(0.1, 0.5), logSd })),
);
/** The same at single rates. */
export const MONEY_DETAIL: readonly Cell[] = MONEY_GRID.flatMap((cell) =>
  [0.1, 0.2, 0.5].map((rate) => ({ ...cell, rates: span(rate) })),
);

/** Coverage of the ranges that 'What pays' shows in one cell: of rates or, where amounts spread, of money per hour. */
export function coverageOf(cell: Cell, people: number, random: Random): Coverage {
  const attempts = Array.from({ length: people }, () => attempt(cell, random));
  const shown = attempts.filter(({ range }) => range);
  return {
    ...cell,
    shown: shown.length / people,
    covered: share(shown, holds),
    below: share(shown, ({ range, truth }) => range !== undefined && truth < range.low),
    above: share(shown, ({ range, truth }) => range !== undefined && truth > range.high),
  };
}

function attempt(cell: Cell, random: Random): Attempt {
  const { weeks, logSd } = cell;
  const rate = rateIn(cell, random);
  const life = { weeks, rates: [rate], ...(logSd !== undefined && { logSd }) };
  const [line] = evidenceOf(livedHistory(life, random), evidenceSpan(lastDayOf(weeks))).lines;
  if (logSd !== undefined) return { range: line?.money?.range, truth: rate * meanAmount(logSd) };
  return { range: line?.claim.say === 'range' ? line.rate : undefined, truth: rate };
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
