import { betaTails } from './beta-distribution';
import type { Gamma } from './gamma-posterior';

/**
 * The chance that the first rate is greater than the second: I_x(a2, a1) with x = b2 / (b1 + b2) (EVIDENCE 3.2).
 * For rules only; never shown, since from few results 'very likely better' and 'could be chance' are both true.
 */
export function chanceGreater(first: Gamma, second: Gamma): number {
  const both = first.rate + second.rate;
  return betaTails(second.shape, first.shape, second.rate / both, first.rate / both).lower;
}
