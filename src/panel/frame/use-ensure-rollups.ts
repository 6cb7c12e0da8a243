import { useEffect } from 'preact/hooks';
import type { Day, Days } from '../../domain/time/day';
import type { Store } from '../../store/store';

/** Has days added up that a view found missing; the view hears of it as of any other write. */
export function useEnsureRollups(store: Store, days: Days | undefined, today: Day): void {
  useEffect(() => {
    if (!days) return;
    // What fails here, as when the page closes, is added up the next time.
    store.rollups.addUp(days, today).catch(() => undefined);
  }, [store, days?.first, days?.last, today]);
}
