/**
 * Mean weeks from work to its result that are held possible. Nobody knows how long results take, and hours change
 * meanwhile: without lags in the null, equal activities with hours that swap by the quarter would be told apart in half of
 * all lives.
 */
export const LAGS = [0, 1.5, 3, 6, 12] as const;

/**
 * Hours that may bring the results of a week, for each lag: hours of this and earlier weeks, weighted by
 * exp(-age / lag) so that every hour counts once in all.
 * @param hours by week, without gaps
 * @returns for each week one exposure a lag
 */
export function laggedExposures(hours: readonly number[]): number[][] {
  const kept = LAGS.map((lag) => (lag === 0 ? 0 : Math.exp(-1 / lag)));
  let current = LAGS.map(() => 0);
  return hours.map((thisWeek) => {
    current = current.map((before, at) => {
      const share = kept[at] ?? 0;
      return share * before + (1 - share) * thisWeek;
    });
    return current;
  });
}
