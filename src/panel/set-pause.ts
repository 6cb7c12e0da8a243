import type { Interval } from '../domain/instant';
import type { ViewProps } from './view';

/** Pauses all timing, or goes on. */
export async function setPause(
  pause: Interval,
  { store, surroundings }: Pick<ViewProps, 'store' | 'surroundings'>,
): Promise<void> {
  await store.settings.set('pause', pause);
  await surroundings.sitesChanged();
}
