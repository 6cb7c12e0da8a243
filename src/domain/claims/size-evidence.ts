import type { Stratum } from './stratum';

/** What the sizes of clusters add to the evidence that a brings more an hour than b. All in natural logarithms. */
export interface SizeEvidence {
  /** The likelihood of the sizes, mixed over what they might have been. */
  readonly mixture: number;
  /**
   * At each ratio of `LOG_RATIOS`: the greatest likelihood of the sizes under the null, that a at this ratio of clusters
   * brings no more an hour than b.
   */
  readonly greatest: readonly number[];
}

export type SizeModel = (strata: readonly Stratum[]) => SizeEvidence;
