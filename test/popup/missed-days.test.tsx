// @vitest-environment happy-dom
import '../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '../../src/domain/time/instant';
import type { Segment } from '../../src/domain/attention/segment';
import { Popup } from '../../src/popup/popup';
import { attention, begun } from '../support/dom/lived-day';
import {
  button,
  buttonNames,
  doing,
  press,
  pressKey,
  show,
  text,
  until,
} from '../support/dom/shown';
import { backedBy, someSurroundings } from '../support/dom/some-surroundings';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

const CUSTOMERS = { kind: 'goal', goal: 'customers' } as const;

let fresh: FreshStore;

beforeEach(() => {
  fresh = openFreshStore();
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

function daysAgo(days: number, { start, end, ...rest }: Segment): Segment {
  return { ...rest, start: start - days * DAY, end: end - days * DAY };
}

async function open() {
  const around = someSurroundings();
  await show(<Popup store={fresh.store} surroundings={backedBy(fresh.store, around)} />);
  await until(() => text().includes('Open the day'));
  return around.seen;
}

const standing = async () => {
  const rows = await fresh.tables.checkIns.orderBy('end').toArray();
  return rows.filter(({ deleted }) => !deleted).map(({ place, label }) => [place, label.kind]);
};

async function pressUndoKey() {
  await doing(() =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true })),
  );
}

describe('a day that was missed', () => {
  const missed = [
    daysAgo(2, attention('a', 8, 0, 10, { place: 'messages' })),
    daysAgo(2, attention('b', 9, 0, 20)),
  ];

  test('has a tab beside today, and its places are answered as today’s are', async () => {
    await begun(fresh, [...missed, attention('c', 10, 0, 5, { place: 'profile' })]);
    const seen = await open();
    await until(() => buttonNames().includes('Friday · 2'));
    expect(text()).toContain('LinkedIn profiles');
    await press('Friday · 2');
    expect(text()).not.toContain('LinkedIn profiles');
    await pressKey('1');
    await until(() => buttonNames().includes('Friday · 1'));
    expect(await standing()).toEqual([['feed', 'goal']]);
    expect(seen.waiting).toBe(1);
  });

  test('is asked about at once where nothing of today waits', async () => {
    await begun(fresh, missed);
    const seen = await open();
    await until(() => text().includes('LinkedIn messages'));
    expect(button('Friday · 2').getAttribute('aria-pressed')).toBe('true');
    expect(seen.waiting).toBe(0);
  });

  test('is asked about for two weeks', async () => {
    await begun(fresh, [
      daysAgo(15, attention('a', 8, 0, 10)),
      daysAgo(14, attention('b', 8, 0, 10)),
    ]);
    await open();
    await until(() => buttonNames().includes('8 November · 1'));
    const tabs = [...document.querySelectorAll('.day-tab')].map(({ textContent }) => textContent);
    expect(tabs).toEqual(['Today · 0', '8 November · 1']);
  });
});

describe('what was answered here last', () => {
  const earlier = [
    daysAgo(1, attention('x', 8, 0, 10, { place: 'messages' })),
    daysAgo(1, attention('y', 9, 0, 10)),
  ];

  beforeEach(async () => {
    await begun(fresh, [
      ...earlier,
      attention('a', 8, 0, 10, { place: 'messages' }),
      attention('b', 9, 0, 20),
      attention('c', 10, 0, 5, { place: 'profile' }),
    ]);
    await fresh.store.checkIns.label(earlier.slice(0, 1), CUSTOMERS);
    await fresh.store.checkIns.label(earlier.slice(1), { kind: 'none' });
    await open();
  });

  test('is the full button, and what Enter answers', async () => {
    await pressKey('b');
    await until(() => text().includes('2 visits of today'));
    await pressKey('Enter');
    await until(() => text().includes('1 visit of today'));
    await pressKey('Enter');
    await until(() => text().includes('Nothing waits'));
    expect((await standing()).slice(2)).toEqual([
      ['messages', 'goal'],
      ['feed', 'none'],
      ['profile', 'break'],
    ]);
  });

  test('is given to all that have one, as one edit', async () => {
    expect(text()).toContain('2 of 3 places');
    await press('All as suggested');
    await until(() => text().includes('1 visit of today'));
    expect((await standing()).slice(2)).toEqual([
      ['messages', 'goal'],
      ['feed', 'none'],
    ]);
    await press('Undo');
    await until(() => text().includes('3 visits of today'));
    expect(await standing()).toHaveLength(2);
  });

  test('Ctrl+Z takes back one answer after the other', async () => {
    await pressKey('b');
    await until(() => text().includes('2 visits of today'));
    await pressKey('Enter');
    await until(() => text().includes('1 visit of today'));
    await until(() => buttonNames().filter((name) => name === 'Undo').length === 2);
    await pressUndoKey();
    await until(() => text().includes('2 visits of today'));
    await pressUndoKey();
    await until(() => text().includes('3 visits of today'));
    expect(await standing()).toHaveLength(2);
  });

  test('two keys without a pause between them answer two rows', async () => {
    await Promise.all([pressKey('b'), pressKey('Enter')]);
    await until(() => text().includes('1 visit of today'));
    expect((await standing()).slice(2)).toEqual([
      ['feed', 'none'],
      ['profile', 'break'],
    ]);
  });
});

describe('one more result', () => {
  test('is counted with one tap, with what was done last for its goal as its cause', async () => {
    const done = daysAgo(1, attention('x', 8, 0, 10, { place: 'messages' }));
    await begun(fresh, [done, daysAgo(1, attention('y', 9, 0, 10))]);
    await fresh.store.checkIns.label([done], CUSTOMERS);
    await open();
    await until(() => buttonNames().includes('Saturday · 1'));
    await press('+1 reply: Win 3 customers');
    await until(() => text().includes('1 reply · from LinkedIn messages'));
    expect(await fresh.tables.results.toArray()).toMatchObject([
      {
        rung: 'reply',
        amount: 1,
        credit: { kind: 'activities', activities: ['linkedin/messages'] },
      },
    ]);
  });

  test('of a rung that was recorded is offered beside it', async () => {
    await begun(fresh);
    await open();
    await press('Record a result');
    await doing(() => document.querySelectorAll<HTMLElement>('form input[type=radio]')[1]?.click());
    await press('Save result');
    await until(() => buttonNames().includes('+1 call booked: Win 3 customers'));
  });
});

test('the way to the panel leads to what pays once a month of time is known', async () => {
  await begun(fresh, [daysAgo(28, attention('a', 8, 0, 10))]);
  const around = someSurroundings();
  await show(<Popup store={fresh.store} surroundings={around.surroundings} />);
  await until(() => buttonNames().includes('What pays'));
  await press('What pays');
  expect(around.seen.opened).toEqual(['panel#/pays']);
});
