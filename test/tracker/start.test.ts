// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/segmenter';

const ORDERS = { site: 'linkedin', places: [], limits: DEFAULT_LIMITS };

afterEach(() => {
  globalThis.stopTiming?.();
  vi.unstubAllGlobals();
});

test('a person who leaves and comes back before the orders are there is timed once, and to the end', async () => {
  let hidden = false;
  const pending: ((orders: unknown) => void)[] = [];
  const endings: string[] = [];
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'payoff',
      sendMessage: (message: { type: string; segment?: { ended: string } }) => {
        if (message.type === 'page.open') return new Promise((resolve) => pending.push(resolve));
        endings.push(message.segment?.ended ?? '');
        return Promise.resolve({ goOn: true });
      },
    },
    storage: { local: { set: () => Promise.resolve(), remove: () => Promise.resolve() } },
  });
  const show = (shown: boolean) => {
    hidden = !shown;
    window.dispatchEvent(new Event('visibilitychange'));
  };

  await import('../../src/tracker/tracker.iife');
  show(false);
  show(true);
  for (const answer of pending) answer(ORDERS);
  await vi.waitFor(() => expect(pending).toHaveLength(2));
  const asked = performance.now();
  await vi.waitFor(() => expect(performance.now()).toBeGreaterThan(asked + 5));
  endings.length = 0;
  show(false);
  expect(endings).toEqual(['hidden']);
});
