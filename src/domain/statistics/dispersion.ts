import type { Tally } from './gamma-posterior';

/** Below this, clumping cannot be told from chance and is passed over. */
const NEGLIGIBLE = 1.2;
const GREATEST = 5;

/**
 * Pearson's dispersion index phi of daily counts: 1 where results come independently, more where they clump.
 * The sum of (y - mu)^2 / mu over n days, divided by n - 1; it equals the sum of y^2 / mu less the sum of y,
 * since the expected counts mu = rate x hours add up to the counts y.
 * Days without hours say nothing and are left out. `undefined` below two days or without any result.
 */
export function dispersionIndex(days: readonly Tally[]): number | undefined {
  let worked = 0;
  let results = 0;
  let hours = 0;
  let squares = 0;
  for (const day of days) {
    if (day.hours <= 0) continue;
    worked += 1;
    results += day.results;
    hours += day.hours;
    squares += day.results ** 2 / day.hours;
  }
  if (worked < 2 || results <= 0) return undefined;
  return ((squares * hours) / results - results) / (worked - 1);
}

/** The number by which shape and rate of a posterior are divided: 1 up to phi = 1.2, then phi, at most 5 (EVIDENCE 3.1). */
export function overdispersion(days: readonly Tally[]): number {
  const phi = dispersionIndex(days) ?? 1;
  return phi > NEGLIGIBLE ? Math.min(phi, GREATEST) : 1;
}
