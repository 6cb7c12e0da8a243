import type { CheckIn } from '../domain/check-in';
import type { Day } from '../domain/day';
import { groupBy } from '../domain/group-by';
import type { Milliseconds } from '../domain/instant';
import type { Records } from '../domain/ledger';
import { spotKey } from '../domain/site';
import { waitingVisits } from '../domain/visit';
import type { Store } from '../store/store';

/** How far back the goal is sought that a spot served last. */
const LAST_ANSWERS = 5;

/** All that the popup shows of a day, and nothing else: it opens as fast after years as on the first day. */
export interface TodayRead {
  readonly records: Records;
  /** The last answers at each spot that waits, from whatever day. */
  readonly last: readonly CheckIn[];
}

export async function readToday(
  store: Store,
  day: Day,
  dayStart: Milliseconds,
): Promise<TodayRead> {
  const records = await store.recordsOf(day, dayStart);
  const bySpot = groupBy(waitingVisits(day, records, dayStart), spotKey);
  const spots = [...bySpot.values()].flatMap(([visit]) => visit ?? []);
  const last = await Promise.all(spots.map((spot) => store.checkIns.lastAt(spot, LAST_ANSWERS)));
  return { records, last: last.flat() };
}
