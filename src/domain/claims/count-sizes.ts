import { lnGamma } from '../statistics/stirling';
import { evenlyInLog, logSumExp } from './grid';
import { LOG_RATIOS } from './ratio-grid';
import type { SizeEvidence } from './size-evidence';
import type { Cluster, Stratum } from './stratum';

/** How many clusters there are, and how many results in them. */
interface SizeTally {
  readonly clusters: number;
  readonly results: number;
}

/** Mean sizes m that the null may have; 1 is 'always one at a time'. */
const MEAN_SIZES = [1, ...evenlyInLog(1.02, 12, 30)];

/** Beta priors of q = 1 - 1/m, in equal parts: mostly one at a time, or anything. */
const PRIORS = [
  { alpha: 0.3, beta: 2 },
  { alpha: 1, beta: 1 },
] as const;

/** Rounding must not decide whether r m_a <= m_b. */
const ROUNDING = 1e-12;

/**
 * Sizes of counts: 1 + a geometric variate of mean m - 1, with its own m for each activity, so that a brings no more an
 * hour than b where r m_a <= m_b. The likelihood of n clusters with s results in all is (1 - 1/m)^(s - n) m^-n; in the
 * mixture both activities have one m (half) or each its own.
 */
export function countSizes(strata: readonly Stratum[]): SizeEvidence {
  const a = tallied(strata.flatMap((stratum) => stratum.a.clusters));
  const b = tallied(strata.flatMap((stratum) => stratum.b.clusters));
  const both = { clusters: a.clusters + b.clusters, results: a.results + b.results };
  const mixture = logSumExp([logMarginal(both), logMarginal(a) + logMarginal(b)]) + Math.log(1 / 2);
  return { mixture, greatest: greatestUnderNull(logLikelihoods(a), logLikelihoods(b)) };
}

function tallied(clusters: readonly Cluster[]): SizeTally {
  let count = 0;
  let results = 0;
  for (const { weight, size } of clusters) {
    count += weight;
    results += weight * Math.max(1, size);
  }
  return { clusters: count, results };
}

function logLikelihoods({ clusters, results }: SizeTally): number[] {
  const further = results - clusters;
  return MEAN_SIZES.map((mean) => {
    if (mean === 1) return further > ROUNDING ? -Infinity : 0;
    return further * Math.log(1 - 1 / mean) - clusters * Math.log(mean);
  });
}

function logMarginal({ clusters, results }: SizeTally): number {
  const logs = PRIORS.map(
    ({ alpha, beta }) => lnBeta(alpha + results - clusters, beta + clusters) - lnBeta(alpha, beta),
  );
  return logSumExp(logs) - Math.log(PRIORS.length);
}

function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

/** For each ratio the best (m_a, m_b) that the null allows, from the greatest likelihood of b at this mean or above. */
function greatestUnderNull(a: readonly number[], b: readonly number[]): number[] {
  const fromHere = b.map((_, at) => Math.max(...b.slice(at)));
  return LOG_RATIOS.map((logRatio) => {
    const ratio = Math.exp(logRatio) * (1 - ROUNDING);
    let greatest = -Infinity;
    let at = 0;
    for (const [index, mean] of MEAN_SIZES.entries()) {
      while (at < MEAN_SIZES.length && (MEAN_SIZES[at] ?? 0) < ratio * mean) at += 1;
      const best = fromHere[at];
      if (best === undefined) break;
      greatest = Math.max(greatest, (a[index] ?? -Infinity) + best);
    }
    return greatest;
  });
}
