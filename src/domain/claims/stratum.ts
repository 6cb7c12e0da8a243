/**
 * One day's results of one activity on one rung, net of refunds. The sign-ups of a customer who brings three come
 * together: they are one event of size 3, not three.
 */
export interface Cluster {
  /** 1, or less where all of it is shared with activities outside the pair: its likelihood counts by so much. */
  readonly weight: number;
  /** How many results, or how much money. */
  readonly size: number;
}

/** What one of two activities put into a stratum, and what came. */
export interface StratumSide {
  /** Hours that may have brought the results, above 0: one value for each lag that is considered. */
  readonly exposures: readonly number[];
  readonly clusters: readonly Cluster[];
}

/**
 * A stretch of time in which both of two activities had hours, a week or less. What is compared is how the clusters of
 * one stratum fall to the two; how many there are says nothing, so that no season can speak.
 */
export interface Stratum {
  /** The week that it ends in, counted from the first with hours for the goal. */
  readonly week: number;
  readonly a: StratumSide;
  readonly b: StratumSide;
}

/** The sum of the weights: how many clusters there are. */
export function clusterCount(clusters: readonly Cluster[]): number {
  return clusters.reduce((total, { weight }) => total + weight, 0);
}
