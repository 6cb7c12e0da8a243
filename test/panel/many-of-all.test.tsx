// @vitest-environment happy-dom
import '../support/dom/indexed-db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Goal } from '../../src/domain/plan/goal';
import { MINUTE } from '../../src/domain/time/instant';
import { Panel } from '../../src/panel/panel';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { attention, begun } from '../support/dom/lived-day';
import { show, text, until } from '../support/dom/shown';
import { CUSTOMERS } from '../support/dom/some-goals';
import { NOON, someSurroundings, thatDay } from '../support/dom/some-surroundings';

const ARABIC = 'منتدى الكتب';
const SITES = 200;

/** Each in a currency of its own, in turn. */
const GOALS: readonly Goal[] = Array.from({ length: 40 }, (_, n) => ({
  ...CUSTOMERS,
  id: `goal-${n}`,
  name: `Goal number ${n}`,
  ladder: [
    {
      id: 'income',
      unit: { kind: 'money', currency: ['EUR', 'USD', 'JPY', 'KWD'][n % 4] ?? 'EUR' },
    },
  ],
  order: n,
  colour: n % 8,
}));

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  await begun(fresh, [], GOALS);
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(hash: string) {
  location.hash = hash;
  await show(<Panel store={fresh.store} surroundings={someSurroundings().surroundings} />);
  await until(() => document.querySelector('.ledger') !== null);
}

async function income(goal: number, amount: number) {
  await fresh.store.results.add({
    goal: `goal-${goal}`,
    rung: 'income',
    amount,
    credit: { kind: 'unknown' },
    at: NOON,
    offset: 60,
  });
}

test('two hundred sites become ten rows, the last of which opens; a name may run from right to left', async () => {
  const own = { name: ARABIC, category: 'other', hosts: ['kutub.example'] } as const;
  await fresh.store.sites.add({ ...own, scheme: 'https', places: [], navigation: 'path' });
  const arabic = (await fresh.store.sites.everChosen()).find((site) => site.own)?.id ?? '';
  await fresh.tables.segments.bulkPut(
    Array.from({ length: SITES }, (_, n) => {
      const start = thatDay(6) + n * 3 * MINUTE;
      const length = n === 0 ? 2.5 * MINUTE : MINUTE;
      const site = n === 0 ? arabic : `site-${n}`;
      return {
        ...attention(`s-${n}`, 0, 0, 1),
        start,
        end: start + length,
        site,
        place: 'other' as const,
      };
    }),
  );
  await open('#/week');
  await until(() => text().includes(ARABIC));
  expect(text()).toContain('191 more');
  const rows = document.querySelectorAll('.times > li');
  expect(rows).toHaveLength(10);
  expect(document.querySelector('.times bdi')?.textContent).toBe(ARABIC);
  expect(rows[9]?.querySelectorAll('ul > li')).toHaveLength(191);
});

test.each(['#/day', '#/week', '#/month', '#/year'])(
  '%s keeps currencies apart, from the smallest amount to the largest',
  async (hash) => {
    await income(0, 0.01);
    await income(1, 1_000_000_000);
    await income(2, 5);
    await open(hash);
    await until(() => text().includes('€0.01'));
    expect(text()).toContain('1,000,000,000');
    expect(text()).toMatch(/JP¥5|¥5/);
  },
);

test('forty goals of which one has a result: it is shown, the others are named in a line', async () => {
  await income(7, 20);
  await open('#/month');
  await until(() => text().includes('Goal number 7'));
  expect(document.querySelectorAll('.ledger section.account')).toHaveLength(1);
  expect(text()).toContain('No time and no result for Goal number 0, Goal number 1');
});

test.each(['#/week/2026-02-31', '#/month/13', '#/range/x/y', '#/year/-1', '#//', '#/%F0%9F%98%80'])(
  'the address %s, which nobody can read, leads to what goes on now',
  async (hash) => {
    await open(hash);
    await until(() => /Sunday|16 – 22 November|November 2026|2026/.test(text()));
  },
);
