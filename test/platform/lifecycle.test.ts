import { beforeEach, expect, test, vi } from 'vitest';

const views = { tab: 0, popup: 0 };
const reload = vi.fn();
const listeners: (() => void)[] = [];
const getViews = ({ type }: { readonly type: 'tab' | 'popup' }) =>
  Array.from({ length: views[type] });

const fake = vi.hoisted((): { browser: unknown } => ({ browser: undefined }));

vi.mock('../../src/platform/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));

const { holdUpdates } = await import('../../src/platform/lifecycle');

beforeEach(() => {
  listeners.length = 0;
  reload.mockClear();
  Object.assign(views, { tab: 0, popup: 0 });
});

const addListener = (listener: () => void) => listeners.push(listener);

function start(extension: object) {
  fake.browser = { extension, runtime: { reload, onUpdateAvailable: { addListener } } };
  holdUpdates();
}

test.each(['tab', 'popup'] as const)('an update waits while a %s of Payoff is open', (type) => {
  start({ getViews });
  views[type] = 1;
  listeners.forEach((tell) => tell());
  expect(reload).not.toHaveBeenCalled();
});

test('with no page of Payoff open an update comes at once', () => {
  start({ getViews });
  listeners.forEach((tell) => tell());
  expect(reload).toHaveBeenCalledTimes(1);
});

test('where the background sees no pages, waiting is left to the browser', () => {
  start({});
  expect(listeners).toEqual([]);
});
