import type { Entry } from '../plan/entry';
import { intersection, type Interval, lengthOf } from '../time/instant';
import { type Records, type SpotTime, spotTimes } from './ledger';
import { shareTime } from './overlap';
import { OFFLINE } from '../site/site';

/** What an entry shares time with, most time first. Whose that time is, `shareTime` tells. */
export function sharedBy(
  entry: Interval & Partial<Pick<Entry, 'id'>>,
  { segments, entries }: Pick<Records, 'segments' | 'entries'>,
): SpotTime[] {
  const others = entries.filter(({ id }) => id !== entry.id);
  const { timed, entered } = shareTime(segments, others);
  const spots = [
    ...timed.map(({ segment, ...part }) => ({ site: segment.site, place: segment.place, ...part })),
    ...entered.map(({ entry: { place }, ...part }) => ({ site: OFFLINE, place, ...part })),
  ];
  return spotTimes(
    spots.flatMap((part) => {
      const shared = intersection(part, entry);
      return shared ? [{ ...part, time: lengthOf(shared) }] : [];
    }),
  );
}

/** Whether all of an entry counts as its own, also what it shares. */
export function holdsAll(
  entry: Entry,
  { segments, entries }: Pick<Records, 'segments' | 'entries'>,
): boolean {
  const own = shareTime(segments, entries).entered.filter((part) => part.entry.id === entry.id);
  return own.reduce((sum, part) => sum + lengthOf(part), 0) === lengthOf(entry);
}
