import { allocationLogLikelihoods } from './allocation';
import { countSizes } from './count-sizes';
import { logSumExp } from './grid';
import { moneySizes } from './money-sizes';
import { LOG_RATIO_WEIGHTS } from './ratio-grid';
import type { SizeEvidence, SizeModel } from './size-evidence';
import type { Stratum } from './stratum';

/** What a result is: so many of something, or an amount of money. */
export type ResultKind = 'count' | 'money';

const RATIOS = LOG_RATIO_WEIGHTS.length;
const SIZE_MODELS: Readonly<Record<ResultKind, SizeModel>> = {
  count: countSizes,
  money: moneySizes,
};

/**
 * ln E, the evidence for 'a brings more an hour than b'. E = N / D: N a mixture of likelihoods that was fixed before the
 * data, D the greatest likelihood under 'a brings no more than b', both over all ratios and all pairs of lags. Where that is
 * so, the chance that E ever reaches 1/alpha is at most alpha, however often one looks (Wasserman, Ramdas, Balakrishnan,
 * 'Universal inference', PNAS 2020; Ramdas, Gruenwald, Vovk, Shafer, Statistical Science 2023).
 *
 * @param allocation of these strata, where it is known
 * @returns `undefined` where the numbers are out of all bounds
 */
export function logEvidence(
  strata: readonly Stratum[],
  kind: ResultKind,
  allocation: Float64Array = allocationLogLikelihoods(strata),
): number | undefined {
  const log = logRatioOf(allocation, SIZE_MODELS[kind](strata));
  return Number.isFinite(log) ? log : undefined;
}

/** ln N - ln D. */
function logRatioOf(allocation: Float64Array, sizes: SizeEvidence): number {
  if (allocation.length === 0) return 0;
  const lagPairs = allocation.length / RATIOS;
  const weighted = new Float64Array(allocation.length);
  const greatest = new Float64Array(RATIOS).fill(-Infinity);
  for (let index = 0; index < allocation.length; index += 1) {
    const log = allocation[index] ?? -Infinity;
    const ratio = index % RATIOS;
    weighted[index] = log + (LOG_RATIO_WEIGHTS[ratio] ?? -Infinity);
    greatest[ratio] = Math.max(greatest[ratio] ?? -Infinity, log);
  }
  const mixture = logSumExp(weighted) - Math.log(lagPairs) + sizes.mixture;
  const underNull = greatest.map((log, ratio) => log + (sizes.greatest[ratio] ?? -Infinity));
  return mixture - Math.max(...underNull);
}
