import { HOUR, type Instant } from '../../domain/time/instant';
import type { ScrollLimits } from '../../domain/prompt/long-scrolling';
import { OWN_PERIOD, ownLimits } from '../../domain/prompt/scroll-threshold';
import type { Store } from '../../store/store';

/** What is long for this person, where nothing else is known `usual`. */
export type LimitsOf = (usual: ScrollLimits, now: Instant) => Promise<ScrollLimits>;

/** Reads the weeks that tell it once an hour at most: a day more or less hardly moves them, and to read them is dear. */
export function limitsKeeper(store: Store): LimitsOf {
  let known: { readonly key: string; readonly limits: ScrollLimits } | undefined;
  return async (usual, now) => {
    const key = [Math.floor(now / HOUR), usual.active, usual.screens].join();
    if (known?.key === key) return known.limits;
    const segments = await store.segments.within({ start: now - OWN_PERIOD, end: now });
    const limits = ownLimits(segments, now, usual);
    known = { key, limits };
    return limits;
  };
}
