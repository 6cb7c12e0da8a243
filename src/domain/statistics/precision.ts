import type { MedianRange } from './interval';

/** A figure and its range, rounded for showing. */
export interface Shown {
  readonly about: number;
  readonly low: number;
  readonly high: number;
}

/** Beyond this ratio of the ends of a range, a second figure would pretend. */
const WIDE = 2;

const HOUR = 60;
/** Steps of a wide range, by the value they start from, in minutes: '40 min', '1 1/2 h', '15 h'. */
const COARSE_STEPS: readonly Step[] = [
  { from: 100 * HOUR, step: 50 * HOUR },
  { from: 10 * HOUR, step: 5 * HOUR },
  { from: HOUR, step: HOUR / 2 },
  { from: 30, step: 10 },
  { from: 10, step: 5 },
  { from: 0, step: 1 },
];
/** Steps of a narrow range: '42 min', '1 h 35', '15 h'. */
const FINE_STEPS: readonly Step[] = [
  { from: 100 * HOUR, step: 10 * HOUR },
  { from: 10 * HOUR, step: HOUR },
  { from: HOUR, step: 5 },
  { from: 0, step: 1 },
];

interface Step {
  readonly from: number;
  readonly step: number;
}

/** One significant figure while the upper end is more than twice the lower one, else two (EVIDENCE 3.5). */
export function significantFigures({ low, high }: { low: number; high: number }): 1 | 2 {
  return low > 0 && high / low <= WIDE ? 2 : 1;
}

/** Rounds to significant figures: 0.634 to one is 0.6, 840.7 to two is 840. */
export function roundToFigures(value: number, figures: number): number {
  return Number(value.toPrecision(figures));
}

/** A median and its range for showing, in the unit they are in. */
export function showRange(range: MedianRange): Shown {
  const figures = significantFigures(range);
  return {
    about: roundToFigures(range.median, figures),
    low: roundToFigures(range.low, figures),
    high: roundToFigures(range.high, figures),
  };
}

/**
 * Results per hour turned into minutes per result, the way people say it: 'about 1 lead per 1 1/2 h (could be 40 min
 * to 4 1/2 h)'. Rounded as a clock is read, in halves, tens and fives, to about as much as the figures allow.
 * `undefined` for a rate of 0, which no time brings about.
 */
export function showPace({ low, median, high }: MedianRange): Shown | undefined {
  if (low <= 0) return undefined;
  const steps = significantFigures({ low, high }) === 1 ? COARSE_STEPS : FINE_STEPS;
  return {
    about: roundToStep(HOUR / median, steps),
    low: roundToStep(HOUR / high, steps),
    high: roundToStep(HOUR / low, steps),
  };
}

/**
 * The minutes for 'fewer than 1 per 4 h so far', from the upper end of a rate's range. Rounded down, to the weaker claim.
 */
export function showLeastPace(highestRate: number): number {
  const minutes = HOUR / highestRate;
  const step = stepAt(minutes, COARSE_STEPS);
  return Math.max(Math.floor(minutes / step) * step, Math.min(minutes, 1));
}

/** At least one step of the finest kind, so that nothing ever seems to take no time. */
function roundToStep(minutes: number, steps: readonly Step[]): number {
  const step = stepAt(minutes, steps);
  return Math.max(Math.round(minutes / step) * step, 1);
}

function stepAt(minutes: number, steps: readonly Step[]): number {
  return steps.find(({ from }) => minutes >= from)?.step ?? 1;
}
