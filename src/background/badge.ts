import { dayOf } from '../domain/time/day';
import { isPaused } from '../domain/attention/pause';
import { timingText } from '../domain/text/timing-text';
import { waitingVisits } from '../domain/ledger/visit';
import { showWaiting } from '../platform/badge';
import { thisMoment } from '../platform/clock';
import { words } from '../platform/words';
import type { Store } from '../store/store';

/** Brings the badge to the number of today's visits that wait for a label, or to the pause that holds. */
export async function updateBadge(store: Store): Promise<void> {
  const { dayStart, pause, timer } = await store.settings.all();
  const now = thisMoment();
  const today = dayOf(now, dayStart);
  const records = await store.recordsOf(today, dayStart);
  const waiting = waitingVisits(today, records, dayStart).length;
  const timing = timingText(timer, records.activities, words);
  await showWaiting(waiting, isPaused(pause, now.at) ? pause.end : undefined, timing);
}
