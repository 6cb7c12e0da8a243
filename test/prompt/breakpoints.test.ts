// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchBreakpoints } from '../../src/prompt/breakpoints';
import { happen } from '../support/trusted';

let page: { hidden: boolean; focus: boolean };
let waiting: AbortController;
let reached: string[];

beforeEach(() => {
  vi.useFakeTimers();
  page = { hidden: true, focus: false };
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => page.hidden);
  vi.spyOn(document, 'hasFocus').mockImplementation(() => page.focus);
  document.documentElement.checkVisibility = () => true;
  [waiting, reached] = [new AbortController(), []];
  watchBreakpoints((breakpoint) => reached.push(breakpoint), waiting.signal);
});

afterEach(() => {
  waiting.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('coming back to a tab in which a frame has the focus is a breakpoint, though no event tells', () => {
  page.hidden = false;
  happen('visibilitychange');
  expect(reached).toEqual([]);
  page.focus = true;
  vi.advanceTimersByTime(1_000);
  expect(reached).toEqual(['came back']);
  vi.advanceTimersByTime(60_000);
  expect(reached).toEqual(['came back']);
});

test('made-up events are no breakpoints', () => {
  page = { hidden: false, focus: true };
  for (const type of ['visibilitychange', 'focus', 'scroll', 'popstate', 'ended'])
    for (const target of [window, document]) target.dispatchEvent(new Event(type));
  vi.advanceTimersByTime(60_000);
  expect(reached).toEqual([]);
});
