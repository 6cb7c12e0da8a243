// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '../../../src/domain/time/instant';
import type { Credit } from '../../../src/domain/plan/result';
import { resultsAddress } from '../../../src/panel/frame/route';
import { Panel } from '../../../src/panel/panel';
import { attention, begun } from '../../support/dom/lived-day';
import { backedBy, NOON, someSurroundings } from '../../support/dom/some-surroundings';
import { press, show, text, tick, type, until } from '../../support/dom/shown';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  await begun(fresh, [attention('a', 10, 0, 30)]);
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

const FEED: Credit = { kind: 'activities', activities: ['linkedin/feed'] };
const CALL: Credit = { kind: 'activities', activities: ['offline/call'] };

async function record(
  rung: string,
  amount: number,
  daysAgo: number,
  credit: Credit,
  note?: string,
) {
  const goal = rung === 'income' ? 'course' : 'customers';
  const at = NOON - daysAgo * DAY;
  await fresh.store.results.add({
    goal,
    rung,
    amount,
    credit,
    at,
    offset: 60,
    ...(note && { note }),
  });
}

async function open(hash: string) {
  location.hash = hash;
  await show(
    <Panel store={fresh.store} surroundings={backedBy(fresh.store, someSurroundings())} />,
  );
  await until(() => document.querySelector('h1') !== null);
}

function lines(): string[] {
  return [...document.querySelectorAll('.result-line')].map((line) => line.textContent ?? '');
}

describe('the list of results', () => {
  test('has every result, newest first, with its day, goal, cause and note', async () => {
    await record('reply', 2, 30, FEED);
    await record('sale', 1, 1, CALL, 'Intro by Ann');
    await open('#/results');
    await until(() => lines().length === 2);
    expect(lines()[0]).toMatch(/21 November.*1 sale.*Win 3 customers.*Intro by Ann.*Phone call/);
    expect(lines()[1]).toMatch(/23 October.*2 replies.*LinkedIn feed/);
    expect(text()).toContain('2 results');
  });

  test('several filters hold at once, and stand in the address', async () => {
    await record('reply', 2, 3, FEED);
    await record('reply', 3, 2, { kind: 'unknown' });
    await record('call', 1, 1, { kind: 'unknown' });
    await open(resultsAddress({ cause: 'unknown' }));
    await until(() => lines().length === 2);
    await type('Kind', 'reply');
    await until(() => lines().length === 1);
    expect(lines()[0]).toContain('3 replies');
    expect(location.hash).toBe('#/results?rung=reply&cause=unknown');
    await type('Cause', 'linkedin');
    await until(() => lines()[0]?.includes('2 replies') === true);
    await type('Last day', '2026-11-01');
    await until(() => text().includes('No result is like this.'));
  });

  test('is searched for words of the note, the goal, the amount and the cause', async () => {
    await record('sale', 1, 1, CALL, 'Intro by Ann');
    await record('income', 79, 2, FEED);
    await open('#/results');
    await until(() => lines().length === 2);
    await type('Search', 'ANN intro');
    await until(() => lines().length === 1);
    expect(lines()[0]).toContain('1 sale');
    await type('Search', 'feed €79');
    await until(() => lines()[0]?.includes('€79') === true);
  });

  test('a result of long ago is changed there', async () => {
    await record('reply', 2, 30, FEED);
    await open('#/results');
    await press('Change 2 replies');
    await until(() => document.querySelector('.results-page .form') !== null);
    await tick('Don’t know');
    await press('Save result');
    await until(() => text().includes('cause not known'));
    expect(await fresh.tables.results.toArray()).toMatchObject([{ credit: { kind: 'unknown' } }]);
  });

  test('draws a hundred at first, and more when asked', async () => {
    for (let index = 0; index < 101; index += 1) await record('reply', 1, index, FEED);
    await open('#/results');
    await until(() => lines().length === 100);
    await press('Show earlier results');
    await until(() => lines().length === 101);
  });
});

describe('every number of results', () => {
  test('on a day leads to the list of them', async () => {
    await record('reply', 2, 0, FEED);
    await record('reply', 5, 1, FEED);
    await open('#/day');
    await until(() => document.querySelector('.to-results') !== null);
    const link = document.querySelector<HTMLAnchorElement>('.to-results');
    await act(() => {
      location.hash = link?.getAttribute('href') ?? '';
      dispatchEvent(new Event('hashchange'));
    });
    await until(() => lines().length === 1);
    expect(lines()[0]).toContain('2 replies');
  });

  test('on the ladder, too, and in what pays, with the row of an unknown cause', async () => {
    await fresh.store.checkIns.label([attention('a', 10, 0, 30)], {
      kind: 'goal',
      goal: 'customers',
    });
    await record('reply', 2, 0, FEED);
    await record('reply', 5, 0, { kind: 'unknown' });
    await open('#/goals');
    await until(() => document.querySelector('.rung a') !== null);
    expect(document.querySelector('.rung a')?.getAttribute('href')).toContain('rung=reply');
    await open('#/pays');
    await until(() => document.querySelector('.source-table .beside a') !== null);
    const unknown = document.querySelector('.source-table .beside a');
    expect(unknown?.textContent).toBe('5');
    expect(unknown?.getAttribute('href')).toContain('cause=unknown');
  });
});
