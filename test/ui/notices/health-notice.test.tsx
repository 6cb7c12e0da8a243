// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { HealthNotice, type StoreWatch } from '../../../src/ui/notices/health-notice';
import { show, text } from '../../support/dom/shown';

afterEach(() => show(null));

function storeWith(typed: number, unreadable = 0): StoreWatch {
  const health = { full: false, broughtBack: { typed, unreadable }, twoSides: false };
  return {
    health: {
      subscribe: (told) => {
        told(health);
        return { unsubscribe: () => undefined };
      },
    },
    read: async () => undefined,
    choose: async () => undefined,
  };
}

test.each([
  [1, 'The one thing that you typed or answered came back from a second copy.'],
  [1200, 'What you typed and answered came back from a second copy: 1,200 in all.'],
])('what came back is counted in words: %i', async (typed, said) => {
  await show(<HealthNotice safekeeping={storeWith(typed)} />);
  expect(text()).toContain(said);
});
