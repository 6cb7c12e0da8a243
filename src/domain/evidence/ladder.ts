import { type Day, dayOf, daysBetween } from '../time/day';
import type { Goal, Rung } from '../plan/goal';
import type { Milliseconds } from '../time/instant';
import { netOfRefunds } from '../plan/refund';
import type { Result } from '../plan/result';
import { betaOddsQuantile } from '../statistics/beta-distribution';
import {
  LOWER_TAIL,
  type MedianRange,
  type Range,
  sampleQuantile,
  UPPER_TAIL,
} from '../statistics/interval';

/** Below this many results there is no rate, and no time that is usual (EVIDENCE 3.5). */
export const FEWEST_FOR_A_RATE = 3;

/** A rung with all that was recorded on it. */
export interface RungStanding {
  readonly rung: Rung;
  /** In the rung's unit, refunds taken off. */
  readonly amount: number;
  /** How it was come to from the rung below; none for the first sign. */
  readonly climb: Climb | undefined;
  readonly contact: ContactLag | undefined;
}

/**
 * How the results of a rung stand to those of the rung below. A result does not say which one below it came of, so
 * this rests on counts and days alone: one can come of another only where that was there on the same day or before.
 */
export interface Climb {
  readonly below: number;
  /** How many of this rung can have come of one below, each of one of its own. */
  readonly come: number;
  /** How many of this rung can not, since none was left below by then. */
  readonly others: number;
  /** The share of those below that came this far. */
  readonly share: MedianRange | undefined;
  /** Mean days from one to the other: the least and the most that the days allow. */
  readonly lag: Range | undefined;
  /** How many below are younger than the least lag, and may still come this far. */
  readonly recent: number;
}

/** Days from the first contact to the result, where it was given. */
export interface ContactLag {
  readonly median: number;
  readonly known: number;
}

/** Later than any day. */
const NEVER: Day = '~';

/** So many things of a rung on a day. */
interface Dated {
  readonly day: Day;
  readonly count: number;
}

/**
 * The ladder from the first sign upward.
 *
 * @param results all of the goal up to `today`
 */
export function ladderStandings(
  { ladder }: Pick<Goal, 'ladder'>,
  results: readonly Result[],
  today: Day,
  dayStart: Milliseconds,
): RungStanding[] {
  const onRung = ladder.map((rung) => results.filter((result) => result.rung === rung.id));
  const dated = ladder.map((rung, index) => datedOf(rung, onRung[index] ?? [], dayStart));
  return ladder.map((rung, index) => {
    const [below, here, own] = [dated[index - 1], dated[index] ?? [], onRung[index] ?? []];
    return {
      rung,
      amount: own.filter(({ deleted }) => !deleted).reduce((sum, each) => sum + each.amount, 0),
      climb: below && climbOf(below, here, today),
      contact: contactLag(own, dayStart),
    };
  });
}

/** One thing for each amount of money, as many as were counted else; in order of time. */
function datedOf({ unit }: Rung, results: readonly Result[], dayStart: Milliseconds): Dated[] {
  return netOfRefunds(results)
    .map((result) => ({
      day: dayOf(result, dayStart),
      count: unit.kind === 'money' ? 1 : result.amount,
    }))
    .toSorted((a, b) => daysBetween(b.day, a.day));
}

function climbOf(below: readonly Dated[], here: readonly Dated[], today: Day): Climb {
  const shortest = matched(below, here, 'newest');
  const longest = matched(below, here, 'oldest');
  const { come } = shortest;
  const total = countOf(below);
  const enough = come >= FEWEST_FOR_A_RATE;
  const lag = enough ? { low: shortest.days / come, high: longest.days / come } : undefined;
  const young = below.filter(({ day }) => lag && daysBetween(day, today) < lag.low);
  return {
    below: total,
    come,
    others: countOf(here) - come,
    share: enough ? shareOf(come, total) : undefined,
    lag,
    recent: countOf(young),
  };
}

/**
 * Gives each thing above one of its own below, that was there by then. However they are given, as many find one; the
 * newest first gives the least days between them in all, the oldest first the most.
 */
function matched(
  below: readonly Dated[],
  above: readonly Dated[],
  first: 'newest' | 'oldest',
): { readonly come: number; readonly days: number } {
  const open: { readonly day: Day; count: number }[] = [];
  let [seen, front, come, days] = [0, 0, 0, 0];
  for (const { day, count } of above) {
    for (; (below[seen]?.day ?? NEVER) <= day; seen += 1)
      open.push({ day, count: 0, ...below[seen] });
    let wanted = count;
    for (;;) {
      const one = first === 'newest' ? open.at(-1) : open[front];
      if (!one || wanted <= 0) break;
      const taken = Math.min(wanted, one.count);
      wanted -= taken;
      come += taken;
      days += taken * daysBetween(one.day, day);
      one.count -= taken;
      if (one.count > 0) break;
      if (first === 'newest') open.pop();
      else front += 1;
    }
  }
  return { come, days };
}

/** The share with its 90 % range: Jeffreys' Beta(k + 1/2, n - k + 1/2), as rates have it (EVIDENCE 3.1). */
function shareOf(come: number, below: number): MedianRange {
  const quantile = (p: number) => {
    const odds = betaOddsQuantile(p, come + 0.5, Math.max(below - come, 0) + 0.5);
    return odds / (1 + odds);
  };
  return { low: quantile(LOWER_TAIL), median: quantile(0.5), high: quantile(UPPER_TAIL) };
}

function contactLag(results: readonly Result[], dayStart: Milliseconds): ContactLag | undefined {
  const lags = netOfRefunds(results)
    .flatMap((result) =>
      result.firstContact === undefined
        ? []
        : daysBetween(result.firstContact, dayOf(result, dayStart)),
    )
    .toSorted((a, b) => a - b);
  if (lags.length < FEWEST_FOR_A_RATE) return undefined;
  return { median: sampleQuantile(lags, 0.5), known: lags.length };
}

function countOf(dated: readonly Dated[]): number {
  return dated.reduce((sum, { count }) => sum + count, 0);
}
