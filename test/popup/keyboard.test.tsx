// @vitest-environment happy-dom
import '../support/dom/indexed-db';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/domain/time/instant';
import { Popup } from '../../src/popup/popup';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { attention, begun } from '../support/dom/lived-day';
import { button, buttonNames, press, pressKey, show, text, until } from '../support/dom/shown';
import { someSurroundings } from '../support/dom/some-surroundings';

let fresh: FreshStore;
let around: ReturnType<typeof someSurroundings>;

beforeEach(async () => {
  fresh = openFreshStore();
  around = someSurroundings();
  await begun(fresh, [
    attention('a', 8, 0, 10, { place: 'messages' }),
    attention('b', 9, 0, 20),
    attention('c', 10, 0, 6, { place: 'profile' }),
  ]);
  await show(<Popup store={fresh.store} surroundings={around.surroundings} />);
  await until(() => text().includes('3 visits of today'));
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

/** Presses the button as Enter does: it has the focus. */
async function enterOn(name: string) {
  await until(() => buttonNames().includes(name));
  button(name).focus();
  await press(name);
}

const click = (detail: number) => new MouseEvent('click', { detail, bubbles: true });
const answers = () => fresh.tables.checkIns.filter(({ deleted }) => !deleted).count();
const focused = () => document.activeElement;
const isIn = (selector: string) => focused()?.closest(selector) !== null && focused() !== null;

describe('an evening by keyboard alone', () => {
  test('three visits are answered with three keys, a result and a call follow, and the focus is never lost', async () => {
    expect(isIn('.waiting')).toBe(true);
    for (const left of ['2 visits of today', '1 visit of today', 'Nothing waits']) {
      await pressKey('1');
      await until(() => text().includes(left));
      expect(isIn('.waiting')).toBe(true);
    }
    await enterOn('Record a result');
    expect(focused()?.tagName).toBe('INPUT');
    await press('Save result');
    await until(() => text().includes('Recorded: 1 reply'));
    expect(focused()).toBe(button('Record a result'));
    await enterOn('Start a call, a visit …');
    await enterOn('Start: Phone call');
    await until(() => buttonNames().includes('Stop'));
    expect(isIn('.offline')).toBe(true);
    around.clock.at += 20 * MINUTE;
    await enterOn('Stop');
    await until(() => text().includes('Saved: Phone call'));
    expect(isIn('.offline')).toBe(true);
    expect(await answers()).toBe(3);
  });

  test('after taking an answer back the keys answer at once again', async () => {
    await pressKey('1');
    await until(() => text().includes('2 visits of today'));
    await enterOn('Undo');
    await until(() => text().includes('3 visits of today'));
    await until(() => isIn('.waiting'));
    await pressKey('1');
    await until(() => text().includes('2 visits of today'));
    expect(await answers()).toBe(1);
  });

  test('a rule that was offered gives the focus back to what waits', async () => {
    for (const hour of [5, 6])
      await fresh.store.checkIns.label([attention(`at ${hour}`, hour, 0, 5)], { kind: 'break' });
    await enterOn('Break: LinkedIn feed');
    await enterOn('Yes: Always Break for LinkedIn feed?');
    await until(() => !text().includes('Always'));
    await until(() => isIn('.waiting'));
  });

  test('a split keeps the focus in the list', async () => {
    await enterOn('9:00 to 9:20 · 20 min: split LinkedIn feed');
    await enterOn('Split at 9:10');
    await until(() => text().includes('4 visits of today'));
    await until(() => isIn('.waiting'));
  });
});

test('a key that is held down means one answer', async () => {
  await act(() => {
    for (const repeat of [false, true, true])
      focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: '1', repeat, bubbles: true }));
  });
  await until(() => text().includes('2 visits of today'));
  expect(await answers()).toBe(1);
});

test('a double click means one answer, not one for what moves up into its place', async () => {
  await act(() => {
    button('Break: LinkedIn profiles').dispatchEvent(click(1));
    button('Break: LinkedIn feed').dispatchEvent(click(2));
  });
  await until(() => text().includes('2 visits of today'));
  expect(await answers()).toBe(1);
});

test('what waits stands above time away, the timer and the lines of the day; the foot comes last', () => {
  const order = ['.popup-head', '.waiting', '.offline', '.goal-lines', '.pause', '.popup-foot'].map(
    (part) => document.querySelector(part) ?? document.body,
  );
  const sorted = order.toSorted((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  expect(sorted).toEqual(order);
});
