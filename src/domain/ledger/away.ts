import { dayInterval, dayOf } from '../time/day';
import {
  HOUR,
  type Interval,
  lengthOf,
  type Milliseconds,
  MINUTE,
  type Moment,
} from '../time/instant';
import type { Records } from './ledger';
import { subtract } from './overlap';
import { type Weekday, weekdayOf } from '../time/period';
import { OFFLINE } from '../site/site';
import type { Timer } from '../plan/timer';

/** When the person usually works; only then is time away asked about. */
export interface WorkHours {
  readonly days: readonly Weekday[];
  /** Local time since midnight. */
  readonly from: Milliseconds;
  /** Local time since midnight, after `from`. */
  readonly to: Milliseconds;
}

/** Monday to Friday, 9:00 to 18:00. */
export const DEFAULT_WORK_HOURS: WorkHours = {
  days: [1, 2, 3, 4, 5],
  from: 9 * HOUR,
  to: 18 * HOUR,
};

/** Shorter gaps are not asked about. */
const SHORTEST: Milliseconds = 15 * MINUTE;

/** So many are offered at most, so that a full day does not become a form. */
const OFFERED = 2;

type DayRecords = Pick<Records, 'segments' | 'entries' | 'checkIns'>;

/**
 * The stretches of this working day, newest first, in which nothing was timed or entered after something was.
 * A stretch for which the person answered (`offline`, no goal) is not asked about again.
 */
export function untrackedGaps(
  now: Moment,
  records: DayRecords,
  { days, from, to }: WorkHours,
  timer: Timer | null,
): Interval[] {
  const today = dayOf(now, 0);
  const midnight = dayInterval(today, now.offset, 0).start;
  const work = { start: midnight + from, end: Math.min(midnight + to, now.at) };
  if (!days.includes(weekdayOf(today)) || work.end <= work.start) return [];
  const known = knownTime(records, timer, now).filter(({ end }) => end > midnight);
  const afterSome = ({ start }: Interval) => known.some(({ end }) => end <= start);
  return subtract(work, known)
    .filter((gap) => lengthOf(gap) >= SHORTEST && afterSome(gap))
    .toReversed()
    .slice(0, OFFERED);
}

/** What is timed, entered, running, or was answered for. */
function knownTime(
  { segments, entries, checkIns }: DayRecords,
  timer: Timer | null,
  now: Moment,
): Interval[] {
  const held = [...entries, ...checkIns.filter(({ site }) => site === OFFLINE)];
  const running = timer ? [{ start: timer.start, end: now.at }] : [];
  return [...segments, ...held.filter(({ deleted }) => !deleted), ...running];
}
