import { evenly, logSumExp, normalisedLogs } from './grid';
import { LOG_RATIOS } from './ratio-grid';
import type { SizeEvidence } from './size-evidence';
import { type Cluster, clusterCount, type Stratum } from './stratum';

/** Standard deviations of ln size. */
const DEVIATIONS = evenly(0.2, 1.6, 10);
/** Differences of the mean logarithms of b and a, where they are apart, and their weights: Normal(0, 1.5). */
const DIFFERENCES = evenly(-4, 4, 17);
const DIFFERENCE_WEIGHTS = normalisedLogs(DIFFERENCES.map((apart) => -((apart / 1.5) ** 2) / 2));

/** So many amounts of the pair set the scale and are not scored. */
const UNSCORED = 3;

/** Two standard deviations, one for each activity. */
interface Deviations {
  readonly a: number;
  readonly b: number;
  /** ln weight in the mixture. */
  readonly weight: number;
}

/** Half of the weight where both have one deviation, half where each has its own. */
const DEVIATION_PAIRS: readonly Deviations[] = DEVIATIONS.flatMap((a) =>
  DEVIATIONS.map((b) => {
    const apart = 1 / DEVIATIONS.length ** 2;
    const alike = a === b ? 1 / DEVIATIONS.length : 0;
    return { a, b, weight: Math.log((apart + alike) / 2) };
  }),
);

/** The logarithms of amounts, weighted. */
interface LogMoments {
  readonly count: number;
  readonly mean: number;
  /** The sum of squared distances from the mean. */
  readonly squares: number;
}

interface MomentPair {
  readonly a: LogMoments;
  readonly b: LogMoments;
}

/**
 * Sizes in money: ln size ~ Normal(mu, sigma), with its own mu and sigma for each activity, so that an hour brings
 * r exp(mu + sigma^2 / 2), and a no more than b where ln r + mu_a + sigma_a^2 / 2 <= mu_b + sigma_b^2 / 2.
 *
 * The amounts of the first strata that hold three of the pair set the scale: the prior of location is flat, the mixture is
 * the marginal likelihood of all over that of the first, and the null scores only the later ones. In the mixture mean sizes
 * are equal (half) or mean logarithms apart; standard deviations are equal (half) or apart.
 */
export function moneySizes(strata: readonly Stratum[]): SizeEvidence {
  const scored = scoredFrom(strata);
  const all = momentsOf(strata);
  const first = momentsOf(strata.slice(0, scored));
  const later = momentsOf(strata.slice(scored));
  const hasLater = later.a.count + later.b.count > 0;
  return {
    mixture: hasLater ? logMarginal(all) - logMarginal(first) : 0,
    greatest: greatestUnderNull(later),
  };
}

function scoredFrom(strata: readonly Stratum[]): number {
  let amounts = 0;
  const last = strata.findIndex(({ a, b }) => {
    amounts += clusterCount(a.clusters) + clusterCount(b.clusters);
    return amounts >= UNSCORED;
  });
  return last < 0 ? strata.length : last + 1;
}

function momentsOf(strata: readonly Stratum[]): MomentPair {
  return {
    a: logMoments(strata.flatMap(({ a }) => a.clusters)),
    b: logMoments(strata.flatMap(({ b }) => b.clusters)),
  };
}

function logMoments(clusters: readonly Cluster[]): LogMoments {
  const count = clusterCount(clusters);
  if (count === 0) return { count, mean: 0, squares: 0 };
  const logs = clusters.map(({ weight, size }) => ({ weight, log: Math.log(size) }));
  const mean = logs.reduce((total, { weight, log }) => total + weight * log, 0) / count;
  const squares = logs.reduce((total, { weight, log }) => total + weight * (log - mean) ** 2, 0);
  return { count, mean, squares };
}

/** ln of the likelihood of all amounts, mixed over deviations and differences, and over location with a flat prior. */
function logMarginal(moments: MomentPair): number {
  if (moments.a.count + moments.b.count === 0) return 0;
  return logSumExp(
    DEVIATION_PAIRS.map((deviations) => {
      const equal = (deviations.a ** 2 - deviations.b ** 2) / 2;
      const apart = DIFFERENCES.map(
        (difference, at) =>
          (DIFFERENCE_WEIGHTS[at] ?? -Infinity) - misfit(moments, deviations, difference),
      );
      const mixed = logSumExp([-misfit(moments, deviations, equal), logSumExp(apart)]);
      return mixed + deviations.weight + Math.log(1 / 2) + logScale(moments, deviations);
    }),
  );
}

/** What the likelihood loses, the location at its best, where the mean logarithm of b is so much above that of a. */
function misfit({ a, b }: MomentPair, deviations: Deviations, difference: number): number {
  if (a.count === 0 || b.count === 0) return 0;
  const variance = deviations.a ** 2 / a.count + deviations.b ** 2 / b.count;
  return (b.mean - a.mean - difference) ** 2 / (2 * variance);
}

/** The rest of the marginal likelihood: what does not depend on the difference. */
function logScale(moments: MomentPair, deviations: Deviations): number {
  const precision = moments.a.count / deviations.a ** 2 + moments.b.count / deviations.b ** 2;
  return logFit(moments, deviations) + Math.log((2 * Math.PI) / precision) / 2;
}

/** The log likelihood with each mean at its own best. */
function logFit({ a, b }: MomentPair, deviations: Deviations): number {
  return logNormalFit(a, deviations.a) + logNormalFit(b, deviations.b);
}

function logNormalFit({ count, squares }: LogMoments, deviation: number): number {
  return -count * Math.log(deviation * Math.sqrt(2 * Math.PI)) - squares / (2 * deviation ** 2);
}

/**
 * For each ratio the greatest likelihood that the null allows, over the deviations; the means in closed form: where their
 * own best break the null, both give way in proportion to their variance.
 */
function greatestUnderNull(moments: MomentPair): number[] {
  const fits = DEVIATION_PAIRS.map((deviations) => logFit(moments, deviations));
  const isPair = moments.a.count > 0 && moments.b.count > 0;
  return LOG_RATIOS.map((logRatio) => {
    let greatest = -Infinity;
    for (const [at, deviations] of DEVIATION_PAIRS.entries()) {
      // mu_b - mu_a has to be this at least
      const least = logRatio + (deviations.a ** 2 - deviations.b ** 2) / 2;
      const isBroken = isPair && moments.b.mean - moments.a.mean < least;
      const loss = isBroken ? misfit(moments, deviations, least) : 0;
      greatest = Math.max(greatest, (fits[at] ?? -Infinity) - loss);
    }
    return greatest;
  });
}
