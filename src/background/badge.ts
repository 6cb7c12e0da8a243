import { dayOf } from '../domain/day';
import { waitingVisits } from '../domain/visit';
import { showWaiting } from '../platform/badge';
import { thisMoment } from '../platform/clock';
import type { Store } from '../store/store';

/** Brings the badge to the number of today's visits that wait for a label. */
export async function updateBadge(store: Store): Promise<void> {
  const { dayStart } = await store.settings.all();
  const today = dayOf(thisMoment(), dayStart);
  const records = await store.recordsOf(today, dayStart);
  await showWaiting(waitingVisits(today, records, dayStart).length);
}
