/** Hours of work and how many days ago they were done. */
export interface AgedWork {
  readonly hours: number;
  readonly ageInDays: number;
}

/** Hours as recorded, and the part of them whose results have had time to come. */
export interface Maturity {
  readonly hours: number;
  readonly mature: number;
  /** The correction would have been more than twofold and was cut there: too early to say anything. */
  readonly capped: boolean;
}

const USUAL_LAG_IN_DAYS = 7;
const PSEUDO_LAGS = 2;
const GREATEST_CORRECTION = 2;

/**
 * The mean time tau from first contact to result, in days, pulled towards a week:
 * (sum of lags + 7 x 2) / (n + 2) (EVIDENCE 3.4). A lag below 0 counts as 0.
 */
export function meanLag(lagsInDays: readonly number[]): number {
  const sum = lagsInDays.reduce((total, lag) => total + Math.max(lag, 0), 0);
  return (sum + USUAL_LAG_IN_DAYS * PSEUDO_LAGS) / (lagsInDays.length + PSEUDO_LAGS);
}

/**
 * Work weighted by how far it has matured, 1 - exp(-age / tau), never less than half
 * (delayed feedback, Chapelle 2014). Rates over `mature` say what recent work may still bring.
 */
export function maturity(work: readonly AgedWork[], tauInDays: number): Maturity {
  const hours = work.reduce((sum, part) => sum + part.hours, 0);
  const weighted = work.reduce(
    (sum, part) => sum - part.hours * Math.expm1(-Math.max(part.ageInDays, 0) / tauInDays),
    0,
  );
  const least = hours / GREATEST_CORRECTION;
  return { hours, mature: Math.max(weighted, least), capped: weighted < least };
}
