// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Goal } from '../../../src/domain/plan/goal';
import { DAY } from '../../../src/domain/time/instant';
import { Panel } from '../../../src/panel/panel';
import { asTold } from '../../support/as-told';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { begun } from '../../support/dom/lived-day';
import {
  button,
  buttonNames,
  enter,
  field,
  noteOf,
  press,
  show,
  text,
  type,
  until,
} from '../../support/dom/shown';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';
import { NOON, someSurroundings } from '../../support/dom/some-surroundings';

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  location.hash = '#/goals';
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(goals: readonly Goal[] = [CUSTOMERS, COURSE]) {
  await begun(fresh, [], goals);
  await show(<Panel store={fresh.store} surroundings={someSurroundings().surroundings} />);
  await until(() => document.querySelector('h1') !== null);
}

async function record(rung: string, daysAgo: number, amount = 1) {
  const credit = { kind: 'unknown' } as const;
  const at = NOON - daysAgo * DAY;
  await fresh.store.results.add({ goal: 'customers', rung, amount, credit, at, offset: 60 });
}

/** The names of the goals in their order on the page. */
const headings = () => [...document.querySelectorAll('.goal h2')].map((each) => each.textContent);

/** The colour class of each goal, by its name. */
const colours = () =>
  Object.fromEntries(
    [...document.querySelectorAll('.goal')].map((each) => [
      each.querySelector('h2')?.textContent,
      each.classList[1],
    ]),
  );

describe('a goal on its page', () => {
  test('says what it asks for, where it stands, and how far results come up its ladder', async () => {
    await record('call', 20, 12);
    for (const ago of [9, 8, 7, 6]) await record('sale', ago);
    await open([{ ...CUSTOMERS, target: 8 }]);
    expect(text()).toContain('8 sales by 31 December');
    expect(text()).toContain('4 of 8 sales · one more every 10 days needed');
    expect(text()).toContain('4 sales after 12 calls booked: about 30% (20% to 60%)');
  });

  test('can ask for so much each week, and weeks begin when the person says', async () => {
    await record('sale', 1);
    await open([{ ...CUSTOMERS, term: { kind: 'each', period: 'week' } }]);
    expect(text()).toContain('3 sales a week');
    expect(text()).toContain('1 of 3 sales this week');
    await fresh.store.settings.set('weekStart', 7);
    await until(() => text().includes('0 of 3 sales this week'));
  });

  test('can be edited, and put back as it was', async () => {
    await open();
    await press('Edit Win 3 customers');
    await type('What do you want to reach?', 'Win 5 customers');
    await type('How much or how many', '5');
    await enter();
    await until(() => text().includes('0 of 5 sales'));
    expect(document.activeElement).toBe(button('Edit Win 5 customers'));
    await press('Undo');
    await until(() => text().includes('0 of 3 sales'));
    const goals = await fresh.tables.goals.where({ id: 'customers' }).toArray();
    expect(asTold(goals)).toEqual(asTold([CUSTOMERS]));
  });

  test('says beside the field when another goal has its name, but not that it has it itself', async () => {
    await open();
    await press('Edit Win 3 customers');
    expect(noteOf('What do you want to reach?')).toBe('');
    await type('What do you want to reach?', COURSE.name);
    expect(noteOf('What do you want to reach?')).toContain('Another goal has this name');
  });

  test('that loses a sign with results says so, and the results keep their unit', async () => {
    await record('reply', 0, 5);
    await open();
    await press('Edit Win 3 customers');
    await press('Remove sign 1');
    expect(text()).toContain('replies: its 1 result stays in the record, off the ladder.');
    await enter();
    await until(() => text().includes('Saved: Win 3 customers'));
    await until(() => !document.querySelector('.ladder')?.textContent.includes('replies'));
    location.hash = '#/day';
    dispatchEvent(new Event('hashchange'));
    await until(() => text().includes('5 replies for Win 3 customers'));
  });

  test.each(['remove', 'archive'] as const)(
    'keeps what is typed though another window puts it away (%s), says so, and comes back when it is saved',
    async (putAway) => {
      await record('sale', 1);
      await open();
      await press('Edit Win 3 customers');
      await type('What do you want to reach?', 'Win 5 customers');
      await fresh.store.goals[putAway]('customers');
      await until(() => text().includes('Another window took this goal off the list.'));
      expect(field('What do you want to reach?').value).toBe('Win 5 customers');
      expect(noteOf('What do you want to reach?')).toBe('');
      await enter();
      await until(() => text().includes('Saved: Win 5 customers'));
      await until(() => text().includes('1 of 3 sales'));
      expect(headings()).toEqual(['Win 5 customers', COURSE.name]);
      expect(text()).not.toContain('Another window took');
    },
  );

  test('that another window deleted is gone once its form is left', async () => {
    await open();
    await press('Edit Win 3 customers');
    await fresh.store.goals.remove('customers');
    await until(() => text().includes('Another window took this goal off the list.'));
    await press('Cancel');
    await until(() => headings().length === 1);
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  test('without a name stays in its form with all that was typed', async () => {
    await open();
    await press('Edit Win 3 customers');
    await type('What do you want to reach?', ' ');
    await type('How much or how many', '12');
    await enter();
    expect(noteOf('What do you want to reach?')).toBe('Give the goal a name.');
    expect(field('How much or how many').value).toBe('12');
    const goals = await fresh.tables.goals.where({ id: 'customers' }).toArray();
    expect(asTold(goals)).toEqual(asTold([CUSTOMERS]));
  });
});

describe('the order of goals', () => {
  test('is changed by a button that keeps the focus; colours stay with their goals', async () => {
    await open();
    const before = colours();
    button('Move down: Win 3 customers').focus();
    await press('Move down: Win 3 customers');
    await until(() => headings()[0] === COURSE.name);
    expect(text()).toContain('Win 3 customers is now number 2 of 2');
    expect(colours()).toEqual(before);
    expect(document.activeElement).toBe(button('Move up: Win 3 customers'));
    expect(buttonNames()).not.toContain('Move down: Win 3 customers');
    await press('Undo');
    await until(() => headings()[0] === CUSTOMERS.name);
  });
});

describe('a goal that another window moved meanwhile', () => {
  test('is said to stand where it really came to stand', async () => {
    const third: Goal = { ...COURSE, id: 'third', name: 'A third one', order: 2 };
    await open([CUSTOMERS, COURSE, third]);
    const stale = button('Move down: Win 3 customers');
    await fresh.store.goals.move('customers', 1);
    stale.click();
    await until(() => text().includes('Win 3 customers is now number 3 of 3'));
  });
});

describe('a goal that is archived', () => {
  test('stands apart, is offered for results no more, and can be reopened', async () => {
    await open();
    await press('Archive Win 3 customers');
    await until(() => headings().length === 1);
    expect(document.activeElement).toBe(document.querySelector('h1'));
    location.hash = '#/day';
    dispatchEvent(new Event('hashchange'));
    await until(() => text().includes('Record a result'));
    await press('Record a result');
    expect(text()).not.toContain('For which goal');
    location.hash = '#/goals';
    dispatchEvent(new Event('hashchange'));
    await press('Reopen Win 3 customers');
    await until(() => headings().length === 2);
    expect(headings()[0]).toBe('Win 3 customers');
  });

  test('still shows on the days that it had results', async () => {
    await record('sale', 0);
    await open([{ ...CUSTOMERS, archived: true }]);
    location.hash = '#/day';
    dispatchEvent(new Event('hashchange'));
    await until(() => text().includes('archived goal'));
    expect(text()).toContain('1 sale for Win 3 customers');
  });
});
