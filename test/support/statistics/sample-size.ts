import { normalQuantile } from './normal-quantile';

/** Two-sided 10 %: a 90 % range that leaves out 'no difference'. */
const LEVEL_Z = normalQuantile(0.95);
/** The chance of seeing a true effect: 80 %. */
const POWER_Z = normalQuantile(0.8);

/** Trials needed to see a difference of `effect` standard deviations, prompting with chance `probability` (EVIDENCE 1.4). */
export function trialsForMeans(effect: number, probability = 0.5): number {
  return (LEVEL_Z + POWER_Z) ** 2 / (probability * (1 - probability) * effect ** 2);
}

/** Trials needed to see shares `control` and `treated` differ, prompting with chance `probability`. */
export function trialsForShares(control: number, treated: number, probability = 0.5): number {
  const pooled = probability * treated + (1 - probability) * control;
  const alike = (pooled * (1 - pooled)) / (probability * (1 - probability));
  const apart =
    (treated * (1 - treated)) / probability + (control * (1 - control)) / (1 - probability);
  return ((LEVEL_Z * Math.sqrt(alike) + POWER_Z * Math.sqrt(apart)) / (treated - control)) ** 2;
}

/** Weeks needed to see a correlation of `rho`, by Fisher's z. */
export function weeksForCorrelation(rho: number): number {
  return ((LEVEL_Z + POWER_Z) / Math.atanh(rho)) ** 2 + 3;
}

/** Results needed for a 90 % range of about `share` (0.5: half) either way of the rate (EVIDENCE 3.5). */
export function resultsForPrecision(share: number): number {
  return (LEVEL_Z / share) ** 2;
}
