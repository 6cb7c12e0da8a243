import { LOG_RATIOS } from './ratio-grid';
import { clusterCount, type Stratum } from './stratum';

const RATIOS = Float64Array.from(LOG_RATIOS, Math.exp);
/** So many factors between 1/20 and 20 are multiplied before a logarithm is taken: none is lost below 1e-308. */
const MOST_FACTORS = 100;

/** More clusters than these in one stratum are counted by a logarithm of their own. */
const FEW = 16;

/**
 * The log likelihood of how clusters fell to a and b, at each ratio of `LOG_RATIOS`, for each pair of lags (those of b
 * running faster). A cluster of a stratum falls to a with probability p = r Ha / (r Ha + Hb), H the exposures.
 */
export function allocationLogLikelihoods(strata: readonly Stratum[]): Float64Array {
  const [first] = strata;
  const lagsA = first?.a.exposures.length ?? 0;
  const lagsB = first?.b.exposures.length ?? 0;
  const logs = new Float64Array(lagsA * lagsB * RATIOS.length);
  const told = strata.map(toldBy).filter(({ count }) => count > 0);
  let from = 0;
  for (let lagA = 0; lagA < lagsA; lagA += 1)
    for (let lagB = 0; lagB < lagsB; lagB += 1) {
      addAllocation(told, lagA, lagB, logs.subarray(from, from + RATIOS.length));
      from += RATIOS.length;
    }
  return logs;
}

/** How many clusters of a stratum fell to each. */
interface Told {
  readonly exposuresA: readonly number[];
  readonly exposuresB: readonly number[];
  readonly countA: number;
  readonly countB: number;
  readonly count: number;
  /** Of all clusters those that are counted one by one. */
  readonly whole: number;
}

function toldBy({ a, b }: Stratum): Told {
  const countA = clusterCount(a.clusters);
  const countB = clusterCount(b.clusters);
  const count = countA + countB;
  const whole = count < FEW ? Math.floor(count) : 0;
  return { exposuresA: a.exposures, exposuresB: b.exposures, countA, countB, count, whole };
}

/**
 * With h = Ha / (Ha + Hb) it is nA (ln r + ln h) + nB ln (1 - h) - (nA + nB) ln (1 + (r - 1) h): only the last term takes
 * a logarithm for each ratio, of a product over many strata.
 */
function addAllocation(
  told: readonly Told[],
  lagA: number,
  lagB: number,
  logs: Float64Array,
): void {
  const shares = new Float64Array(told.reduce((total, { whole }) => total + whole, 0));
  let filled = 0;
  let fixed = 0;
  let ofA = 0;
  for (const { exposuresA, exposuresB, countA, countB, count, whole } of told) {
    const hoursA = exposuresA[lagA] ?? 0;
    const hoursB = exposuresB[lagB] ?? 0;
    const share = hoursA / (hoursA + hoursB);
    ofA += countA;
    fixed += countA * Math.log(hoursA) + countB * Math.log(hoursB);
    fixed -= count * Math.log(hoursA + hoursB);
    shares.fill(share, filled, filled + whole);
    filled += whole;
    if (count > whole) subtractLogs(share, count - whole, logs);
  }
  for (let at = 0; at < RATIOS.length; at += 1) {
    const product = logOfProduct(shares, (RATIOS[at] ?? 1) - 1);
    logs[at] = (logs[at] ?? 0) + fixed + ofA * (LOG_RATIOS[at] ?? 0) - product;
  }
}

/** The sum of ln (1 + x h). */
function logOfProduct(shares: Float64Array, excess: number): number {
  let log = 0;
  for (let from = 0; from < shares.length; from += MOST_FACTORS) {
    const until = Math.min(shares.length, from + MOST_FACTORS);
    let product = 1;
    for (let at = from; at < until; at += 1) product *= 1 + excess * (shares[at] ?? 0);
    log += Math.log(product);
  }
  return log;
}

function subtractLogs(share: number, count: number, logs: Float64Array): void {
  for (let at = 0; at < RATIOS.length; at += 1)
    logs[at] = (logs[at] ?? 0) - count * Math.log(1 + ((RATIOS[at] ?? 1) - 1) * share);
}
