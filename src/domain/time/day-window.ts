/** A stretch of a day, from and to as shares of the whole day. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

const AN_HOUR = 1 / 24;

/** From the first to the last of what happened, with an hour before and after, in whole hours; the whole day where nothing did. */
export function windowAround(shares: readonly number[]): DayWindow {
  if (shares.length === 0) return { from: 0, to: 1 };
  const first = Math.min(...shares);
  const last = Math.max(...shares);
  return {
    from: Math.max(0, Math.floor((first - AN_HOUR) / AN_HOUR) * AN_HOUR),
    to: Math.min(1, Math.ceil((last + AN_HOUR) / AN_HOUR) * AN_HOUR),
  };
}

/** Where a share of the day stands within the window, 0 to 1. */
export function shareOfWindow(share: number, { from, to }: DayWindow): number {
  return Math.min(1, Math.max(0, (share - from) / (to - from)));
}

/** The whole hours of the window at which its scale is written: at most nine, as far apart as their count asks. */
export function hoursOfWindow({ from, to }: DayWindow): number[] {
  const [first, last] = [Math.round(from / AN_HOUR), Math.round(to / AN_HOUR)];
  const step = [1, 2, 3, 4, 6].find((each) => (last - first) / each <= 8) ?? 6;
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => first + index * step,
  );
}
