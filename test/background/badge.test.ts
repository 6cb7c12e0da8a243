import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { updateBadge } from '../../src/background/badge';
import { HOUR } from '../../src/domain/time/instant';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

const NOON = Date.UTC(2026, 10, 22, 11);

/** What stands on the icon. */
const icon = vi.hoisted(() => ({ text: '', title: '' }));
vi.mock('../../src/platform/browser', () => ({
  browser: {
    action: {
      setBadgeText: async ({ text }: { readonly text: string }) => void (icon.text = text),
      setTitle: async ({ title }: { readonly title: string }) => void (icon.title = title),
    },
  },
}));
vi.mock('../../src/platform/words', async () => ({
  words: (await import('../support/dom/english')).english(),
}));
vi.mock('../../src/platform/clock', () => ({
  now: () => NOON,
  offsetAt: () => 60,
  thisMoment: () => ({ at: NOON, offset: 60 }),
}));

let fresh: FreshStore;
beforeEach(() => {
  fresh = openFreshStore();
});
afterEach(() => fresh.close());

const startCall = () =>
  fresh.store.timers.start({
    start: NOON - HOUR / 2,
    offset: 60,
    place: 'call',
    label: { kind: 'none' },
  });

test('the icon says on pointing what offline time runs, beside what waits', async () => {
  await updateBadge(fresh.store);
  expect(icon).toEqual({ text: '', title: 'Payoff: 0 visits to label' });
  await startCall();
  await updateBadge(fresh.store);
  expect(icon).toEqual({
    text: '',
    title: 'Payoff: 0 visits to label · Timing: Phone call since 11:30',
  });
});

test('the icon says that timing is paused, and what offline time runs all the same', async () => {
  await startCall();
  await fresh.store.settings.set('pause', { start: NOON, end: NOON + HOUR });
  await updateBadge(fresh.store);
  expect(icon).toEqual({
    text: 'II',
    title: 'Payoff: paused until 13:00 · Timing: Phone call since 11:30',
  });
});
