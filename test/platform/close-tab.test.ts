import { beforeEach, describe, expect, test, vi } from 'vitest';

const { browser } = vi.hoisted(() => ({
  browser: {
    tabs: { get: vi.fn(), query: vi.fn(), create: vi.fn(), remove: vi.fn() },
    windows: { get: vi.fn() },
  },
}));
vi.mock('../../src/platform/browser', () => ({ browser }));
const { closeTab } = await import('../../src/platform/tabs');

const TAB = 20;
const WINDOW = 2;

/** A window of that type, with so many tabs. */
function windowOf(type: 'normal' | 'popup' | 'app', tabs: number): void {
  browser.tabs.get.mockResolvedValue({ id: TAB, windowId: WINDOW });
  browser.tabs.query.mockResolvedValue(Array.from({ length: tabs }, (_, id) => ({ id })));
  browser.windows.get.mockResolvedValue({ id: WINDOW, type });
}

beforeEach(() => vi.resetAllMocks());

describe('leaving a tab closes it', () => {
  // Seen with real popups: Chromium puts a new tab into an ordinary window, Firefox into the popup, which so stays.
  test.each(['popup', 'app'] as const)(
    'and its window, of type %s, without a new tab',
    async (type) => {
      windowOf(type, 1);
      await closeTab(TAB);
      expect(browser.tabs.create).not.toHaveBeenCalled();
      expect(browser.tabs.remove).toHaveBeenCalledExactlyOnceWith(TAB);
    },
  );

  test('and an ordinary window stays with an empty tab, where it was the last', async () => {
    windowOf('normal', 1);
    await closeTab(TAB);
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ windowId: WINDOW });
    expect(browser.tabs.remove).toHaveBeenCalledExactlyOnceWith(TAB);
  });

  test('and nothing else, where others are open', async () => {
    windowOf('normal', 2);
    await closeTab(TAB);
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});
