/** The number of trials at which the sequence is made tightest. */
const TUNED_FOR = 100;

export interface SequenceOptions {
  /** Standard deviation of one trial's contribution to the estimate. */
  readonly sigma: number;
  readonly trials: number;
  readonly alpha?: number;
  readonly tunedFor?: number;
}

/**
 * The parameter r of the mixture for which the half-width is least after `trials` trials:
 * sqrt((-2 ln alpha + ln(1 - 2 ln alpha)) / n) (Waudby-Smith et al., asymptotic confidence sequences).
 */
export function mixtureScale(alpha: number, trials: number): number {
  const l = -2 * Math.log(alpha);
  return Math.sqrt((l + Math.log(l + 1)) / trials);
}

/**
 * Half the width of a range that holds at every look, however often one looks (EVIDENCE 1.4):
 * sigma sqrt(2 (n r^2 + 1) / (n^2 r^2) ln(sqrt(n r^2 + 1) / alpha)). Infinite before the first trial.
 */
export function sequenceHalfWidth({
  sigma,
  trials,
  alpha = 0.1,
  tunedFor = TUNED_FOR,
}: SequenceOptions): number {
  if (trials <= 0) return Infinity;
  const spread = trials * mixtureScale(alpha, tunedFor) ** 2;
  return (
    sigma *
    Math.sqrt(((2 * (spread + 1)) / (trials * spread)) * Math.log(Math.sqrt(spread + 1) / alpha))
  );
}
