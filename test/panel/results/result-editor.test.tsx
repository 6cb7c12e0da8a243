// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR } from '../../../src/domain/time/instant';
import { Panel } from '../../../src/panel/panel';
import type { Store } from '../../../src/store/store';
import { begun } from '../../support/dom/lived-day';
import { enter, field, noteOf, press, show, text, type, until } from '../../support/dom/shown';
import { NOON, someSurroundings } from '../../support/dom/some-surroundings';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';

const SALE = {
  goal: 'course',
  rung: 'income',
  amount: 100,
  credit: { kind: 'several' },
  at: NOON - 2 * HOUR,
  offset: 60,
} as const;
const BACK = { amount: -80, at: NOON - HOUR, offset: 60 };
const CHANGED = { ok: false, problem: 'changed' } as const;
const AMOUNT = 'How much or how many';

let fresh: FreshStore;
let sale: string;

beforeEach(async () => {
  fresh = openFreshStore();
  location.hash = '';
  await begun(fresh, []);
  await fresh.store.results.add(SALE);
  sale = (await fresh.tables.results.toArray())[0]?.id ?? '';
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(results: Partial<Store['results']> = {}) {
  const store = { ...fresh.store, results: { ...fresh.store.results, ...results } };
  await show(<Panel store={store} surroundings={someSurroundings().surroundings} />);
  await until(() => text().includes('€100 for'));
}

describe('a sale of which something was paid back', () => {
  beforeEach(() => fresh.store.results.payBack(sale, BACK));

  test('cannot become less than that, and its form says so', async () => {
    await open();
    await press('Change €100');
    await type(AMOUNT, '50');
    await enter();
    expect(noteOf(AMOUNT)).toBe('More than this was paid back of it: €80.');
    await type(AMOUNT, '80');
    await enter();
    await until(() => text().includes('Changed: €80'));
  });

  test('cannot become later than that, and its form says so', async () => {
    await open();
    await press('Change €100');
    await type('At what time', '11:30');
    await enter();
    expect(text()).toContain('Some of it was paid back before this.');
    expect(await fresh.tables.results.get(sale)).toMatchObject(SALE);
  });
});

describe('where another window was first, nothing is saved, and the form stays with what was typed', () => {
  const first = { change: async () => CHANGED, payBack: async () => CHANGED };

  test.each([
    ['of the result', 'Change €100', AMOUNT],
    ['of what is paid back', 'Paid back: €100', 'How much was paid back'],
  ] as const)('%s', async (_, opener, label) => {
    await open(first);
    await press(opener);
    await type(label, '60');
    await enter();
    await until(() => text().includes('Not saved: it was changed in another window meanwhile.'));
    expect(field(label).value).toBe('60');
  });
});
