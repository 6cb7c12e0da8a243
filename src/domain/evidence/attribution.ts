import type { Credit } from '../plan/result';
import {
  type Gamma,
  JEFFREYS,
  rateEstimate,
  ratePosterior,
  type RateEstimate,
  temper,
} from '../statistics/gamma-posterior';
import { type Range, union } from '../statistics/interval';

/** How many results an activity brought, as far as the person knows. */
export interface Attributed {
  /** Results credited to it; a result with n activities counts 1/n for each. */
  readonly tagged: number;
  /** Results that it may have brought besides: 'don't know', and 'several' without names. */
  readonly unknown: number;
}

/** What can be said of a rate where part of the credit is unknown: bounds instead of a guess. */
export interface RateBounds {
  /** Only what is tagged. */
  readonly low: RateEstimate;
  /** As if all that is unknown had come from this activity. */
  readonly high: RateEstimate;
  /** From the lower end of the one to the upper end of the other. */
  readonly shown: Range;
}

/**
 * The part of a result that one of the asked-for credits gives to `activity`: equal parts, never in proportion to time,
 * which would be circular (EVIDENCE 3.4). 'Would have come anyway' gives nothing to anyone.
 */
export function creditFor(activity: string, credit: Credit): number {
  if (credit.kind !== 'activities' || !credit.activities.includes(activity)) return 0;
  return 1 / new Set(credit.activities).size;
}

/** Whether nobody knows which activity a result belongs to. */
export function isUnknown({ kind }: Credit): boolean {
  return kind === 'unknown' || kind === 'several';
}

/**
 * The rate with unknown credit, from none of it to all of it, and the union of both ranges
 * (partial identification after Manski; EVIDENCE 3.4). `undefined` without hours.
 *
 * @param dispersion of `dispersion.ts`; 1 where results come independently
 */
export function rateBounds(
  { tagged, unknown }: Attributed,
  hours: number,
  prior: Gamma = JEFFREYS,
  dispersion = 1,
): RateBounds | undefined {
  const least = ratePosterior({ results: tagged, hours }, prior);
  const most = ratePosterior({ results: tagged + unknown, hours }, prior);
  if (!least || !most) return undefined;
  const low = rateEstimate(temper(least, dispersion));
  const high = rateEstimate(temper(most, dispersion));
  return { low, high, shown: union(low, high) };
}
