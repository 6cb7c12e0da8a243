import type { Tally } from './gamma-posterior';
import { sum } from './sum';

/** Below this, clumping cannot be told from chance and is passed over. */
const NEGLIGIBLE = 1.2;
const GREATEST = 5;

/**
 * Pearson's dispersion index phi of daily counts: 1 where results come independently, more where they clump.
 * Days without hours say nothing and are left out. `undefined` below two days or without any result.
 */
export function dispersionIndex(days: readonly Tally[]): number | undefined {
  const worked = days.filter(({ hours }) => hours > 0);
  const results = sum(worked.map((day) => day.results));
  const hours = sum(worked.map((day) => day.hours));
  if (worked.length < 2 || results <= 0) return undefined;
  const rate = results / hours;
  const squares = worked.map((day) => (day.results - rate * day.hours) ** 2 / (rate * day.hours));
  return sum(squares) / (worked.length - 1);
}

/** The number by which shape and rate of a posterior are divided: 1 up to phi = 1.2, then phi, at most 5 (EVIDENCE 3.1). */
export function temperature(days: readonly Tally[]): number {
  const phi = dispersionIndex(days) ?? 1;
  return phi > NEGLIGIBLE ? Math.min(phi, GREATEST) : 1;
}
