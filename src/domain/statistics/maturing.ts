import { sum } from './sum';

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
  const total = sum(lagsInDays.map((lag) => Math.max(lag, 0)));
  return (total + USUAL_LAG_IN_DAYS * PSEUDO_LAGS) / (lagsInDays.length + PSEUDO_LAGS);
}

/**
 * Work weighted by how far it has matured, 1 - exp(-age / tau), never less than half
 * (delayed feedback, Chapelle 2014). Rates over `mature` say what recent work may still bring.
 */
export function maturity(work: readonly AgedWork[], tauInDays: number): Maturity {
  const hours = sum(work.map((part) => part.hours));
  const weighted = sum(work.map((part) => part.hours * maturedShare(part, tauInDays)));
  const least = hours / GREATEST_CORRECTION;
  return { hours, mature: Math.max(weighted, least), capped: weighted < least };
}

function maturedShare({ ageInDays }: AgedWork, tauInDays: number): number {
  return -Math.expm1(-Math.max(ageInDays, 0) / tauInDays);
}
