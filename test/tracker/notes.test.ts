// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { timedPage, type TimedPage } from '../support/timed-page';

let page: TimedPage;
beforeEach(() => {
  page = timedPage();
});
afterEach(() => page.stop());

const notes = () => page.told.filter(({ type }) => type === 'segment.note');

test('an active minute costs at most 20 messages, and what is sure to count never runs out between two', () => {
  page.moveFor(60);
  expect(page.told.length).toBeLessThanOrEqual(20);
  const [first, ...later] = notes();
  let paid = first?.paid ?? 0;
  for (const note of later) {
    expect(note.at).toBeLessThanOrEqual(paid);
    paid = note.paid ?? 0;
  }
  expect(paid).toBeGreaterThanOrEqual(Date.now());
});

test('a stretch is noted as soon as it has a length, each under a name of its own', () => {
  page.moveFor(2);
  page.close();
  Object.assign(page, { hidden: false, focus: true });
  page.moveFor(2);
  const names = [...new Set(notes().map(({ segment }) => segment.id))];
  expect(names).toEqual(['right-1', 'right-2']);
  expect(notes()[0]?.segment.end).toBeLessThan((notes()[0]?.segment.start ?? 0) + 1_000);
});

test('nothing is sure to count for longer than the tail of the last input', () => {
  page.moveFor(5);
  vi.advanceTimersByTime(60_000);
  const last = Math.max(...notes().map(({ paid }) => paid ?? 0));
  expect(last).toBeLessThanOrEqual(Date.now() - 60_000 + 10_000);
});
