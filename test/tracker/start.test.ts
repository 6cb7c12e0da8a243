// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Segment } from '../../src/domain/attention/segment';
import { DEFAULT_LIMITS } from '../../src/domain/site/attention-limits';
import { happen } from '../support/trusted';

const ORDERS = { right: 'right', site: 'linkedin', places: [], limits: DEFAULT_LIMITS };

let hidden: boolean;
/** What waits until the page rests. */
let rest: (() => void)[];
/** Answers to those who asked whether the page is to be timed. */
let pending: ((orders: unknown) => void)[];
let reported: Segment[];

beforeEach(() => {
  [hidden, rest, pending, reported] = [false, [], [], []];
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  vi.stubGlobal('requestIdleCallback', (rested: () => void) => rest.push(rested));
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'payoff',
      sendMessage: (message: { type: string; segment?: Segment }) => {
        if (message.type === 'page.open') return new Promise((resolve) => pending.push(resolve));
        if (message.segment) reported.push(message.segment);
        return Promise.resolve({ keepTracking: true });
      },
    },
  });
  vi.resetModules();
});

afterEach(() => {
  globalThis.stopTiming?.();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function load(): Promise<unknown> {
  return import('../../src/tracker/tracker.iife');
}

function letRest(): void {
  for (const rested of rest.splice(0)) rested();
}

function show(shown: boolean): void {
  hidden = !shown;
  happen('visibilitychange');
}

/** The clocks tell time in whole ms: a segment of none would not be reported. */
async function passTime(): Promise<void> {
  const from = performance.now();
  await vi.waitFor(() => expect(performance.now()).toBeGreaterThan(from + 5));
}

test('a person who leaves and comes back before the orders are there is timed once, and to the end', async () => {
  await load();
  letRest();
  show(false);
  show(true);
  expect(pending).toHaveLength(2);
  for (const answer of pending) answer(ORDERS);
  await passTime();
  reported.length = 0;
  show(false);
  expect(reported.map(({ ended }) => ended)).toEqual(['hidden']);
});

test('a person who comes to a page while it still loads is not missed', async () => {
  hidden = true;
  await load();
  show(true);
  const seen = Date.now();
  await passTime();
  letRest();
  for (const answer of pending) answer(ORDERS);
  await passTime();
  show(false);
  expect(reported).toMatchObject([{ began: 'came', ended: 'hidden' }]);
  expect(reported[0]?.start).toBeLessThanOrEqual(seen);
});

test('a page that loads is left alone until it rests, and counts from when it was first seen', async () => {
  await load();
  const seen = Date.now();
  expect(pending).toHaveLength(0);
  await passTime();
  await passTime();
  letRest();
  expect(pending).toHaveLength(1);
  for (const answer of pending) answer(ORDERS);
  await Promise.resolve();
  show(false);
  await vi.waitFor(() => expect(reported).toHaveLength(1));
  expect(reported[0]?.start).toBeLessThanOrEqual(seen);
});

test('a page that nobody has seen yet when it rests counts from when somebody looks', async () => {
  hidden = true;
  await load();
  await passTime();
  letRest();
  expect(pending).toHaveLength(0);
  const shown = Date.now();
  show(true);
  for (const answer of pending) answer(ORDERS);
  await passTime();
  show(false);
  await vi.waitFor(() => expect(reported).toHaveLength(1));
  expect(reported[0]?.start).toBeGreaterThanOrEqual(shown);
});

test('a page in which a frame has the focus as it is shown is asked for within moments, though no event tells', async () => {
  const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  hidden = true;
  await load();
  show(true);
  expect(pending).toHaveLength(0);
  focus.mockReturnValue(true);
  await vi.waitFor(() => expect(pending).toHaveLength(1), 2_000);
});
