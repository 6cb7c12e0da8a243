// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import { Panel } from '../../../src/panel/panel';
import { asTold } from '../../support/as-told';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { attention, begun } from '../../support/dom/lived-day';
import {
  doing,
  button,
  enter,
  field,
  noteOf,
  press,
  show,
  text,
  tick,
  type,
  until,
} from '../../support/dom/shown';
import { CUSTOMERS } from '../../support/dom/some-goals';
import { someSurroundings } from '../../support/dom/some-surroundings';

const SUNDAY = '2026-11-22';
const named = (name: string) => ({ name, length: 10 * MINUTE });

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  const work = attention('a', 9, 2, 40, { place: 'messages' });
  await begun(fresh, [work], [CUSTOMERS]);
  await fresh.store.checkIns.label([work], { kind: 'goal', goal: 'customers' });
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(hash: string) {
  location.hash = hash;
  await show(<Panel store={fresh.store} surroundings={someSurroundings().surroundings} />);
  await until(() => document.querySelector('h1') !== null);
}

const isTicked = (label: string) => {
  const box = field(label);
  return box instanceof HTMLInputElement && box.checked;
};

async function openPlan() {
  await open('#/goals');
  await until(() => text().includes('Next actions'));
}

describe('the activities of a goal', () => {
  test('time for the goal that is in no activity can be planned with one tap', async () => {
    await openPlan();
    expect(text()).toContain('LinkedIn messages not in the plan40 min this week');
    await press('Plan it: LinkedIn messages');
    await type('What do you do for it?', 'Answer people');
    await type('Time meant for it each week (may stay empty)', '2 h');
    await enter();
    await until(() => text().includes('40 min of 2 h this week'));
    expect(text()).not.toContain('not in the plan');
    await press('Undo');
    await until(() => text().includes('not in the plan'));
    expect(asTold(await fresh.tables.activities.toArray())).toEqual([]);
  });

  test('a call is planned like any other; what is wrong is said beside its field, nothing typed is lost', async () => {
    await openPlan();
    await press('Add an activity: Win 3 customers');
    await type('Time meant for it each week (may stay empty)', '-2 h');
    await enter();
    expect(noteOf('What do you do for it?')).toBe('Give it a name.');
    expect(text()).toContain('Choose at least one.');
    expect(noteOf('Time meant for it each week (may stay empty)')).toBe(
      'Write a length above zero.',
    );
    await type('What do you do for it?', 'a'.repeat(10_000));
    await enter();
    expect(noteOf('What do you do for it?')).toContain('At most 200 characters');
    expect(field('What do you do for it?').value).toHaveLength(10_000);
    await type('What do you do for it?', 'טלפון 📞');
    await type('Time meant for it each week (may stay empty)', '');
    await tick('Phone call');
    await enter();
    await until(() => text().includes('Saved: טלפון 📞'));
    const [row] = await fresh.tables.activities.toArray();
    expect(row).toMatchObject({ goal: 'customers', spots: [{ site: 'offline', place: 'call' }] });
  });

  test('a name that another window took meanwhile is refused beside the field', async () => {
    await openPlan();
    await press('Add an activity: Win 3 customers');
    await type('What do you do for it?', 'Visits');
    await tick('Visit');
    const spots = [{ site: 'offline', place: 'visit' }] as const;
    await fresh.store.activities.add('customers', { name: 'visits', spots });
    await enter();
    await until(() => noteOf('What do you do for it?').includes('already'));
    expect(await fresh.tables.activities.count()).toBe(1);
  });

  test('two that share a place say so', async () => {
    const spots = [{ site: 'offline', place: 'call' }] as const;
    await fresh.store.activities.add('customers', { name: 'Old customers', spots });
    await openPlan();
    await press('Add an activity: Win 3 customers');
    await tick('Phone call');
    expect(text()).toContain('Phone call is in “Old customers” too.');
  });

  test('one can be moved, archived, brought back and deleted, each with a way back', async () => {
    const spots = [{ site: 'offline', place: 'call' }] as const;
    for (const name of ['First', 'Second'])
      await fresh.store.activities.add('customers', { name, spots, weekly: HOUR });
    await openPlan();
    await press('Change Second');
    await press('Move up');
    await until(() => /Second.*First/.test(text()));
    await press('Archive');
    await until(() => text().includes('1 archived activity'));
    await press('Reopen Second');
    await until(() => !text().includes('archived activity'));
    await press('Change First');
    await press('Delete');
    await until(() => text().includes('Deleted: First'));
    await press('Undo');
    await until(() => text().includes('none of 1 h yet this week'));
    expect(button('Change First')).toBeTruthy();
  });
});

describe('the next actions of a goal', () => {
  test('one line is read as it is typed, and written once', async () => {
    await openPlan();
    await press('Add an action: Win 3 customers');
    await type('What, and how long', 'call Ann Lee');
    await enter();
    expect(noteOf('What, and how long')).toContain('Say how long it takes');
    await type('What, and how long', 'call Ann Lee, 10 min');
    expect(noteOf('What, and how long')).toBe('“call Ann Lee” for 10 min');
    await tick('For today');
    await enter();
    await until(() => text().includes('Saved: call Ann Lee'));
    await type('What, and how long', 'Call Ann Lee, 15 min');
    await enter();
    await until(() => noteOf('What, and how long').includes('in the plan already'));
    expect(await fresh.tables.actions.toArray()).toMatchObject([
      { on: SUNDAY, length: 10 * MINUTE },
    ]);
  });

  test('Enter pressed twice writes once', async () => {
    await openPlan();
    await press('Add an action: Win 3 customers');
    await type('What, and how long', 'call Ann Lee, 10 min');
    await Promise.all([enter(), enter()]);
    await until(() => text().includes('Saved: call Ann Lee'));
    expect(noteOf('What, and how long')).toBe('');
    expect(await fresh.tables.actions.count()).toBe(1);
  });

  test('a fourth for today asks which one gives way', async () => {
    const { actions } = fresh.store;
    for (const name of ['a', 'b', 'c']) await actions.add('customers', named(name), SUNDAY);
    await actions.add('customers', named('d'));
    await openPlan();
    await press('Today: d');
    await until(() => text().includes('3 are chosen for today already.'));
    await press('b');
    await until(() => button('Today: d').getAttribute('aria-pressed') === 'true');
    expect(button('Today: b').getAttribute('aria-pressed')).toBe('false');
    await press('Undo');
    await until(() => button('Today: b').getAttribute('aria-pressed') === 'true');
  });

  test('one is moved to tomorrow, and dropped', async () => {
    await fresh.store.actions.add('customers', named('call Ann Lee'), SUNDAY);
    await openPlan();
    await press('Change call Ann Lee');
    await press('Tomorrow');
    await until(() => text().includes('call Ann Lee, 10 min tomorrow'));
    await press('Drop call Ann Lee');
    await until(() => !text().includes('call Ann Lee, 10 min'));
    await press('Undo');
    await until(() => text().includes('call Ann Lee, 10 min tomorrow'));
  });
});

describe('today’s three', () => {
  test('are ticked on the day, and can be taken back', async () => {
    await fresh.store.actions.add('customers', named('call Ann Lee'), SUNDAY);
    await open('#/day');
    await until(() => text().includes('Today’s three'));
    await tick('call Ann Lee, 10 min Win 3 customers');
    await until(() => text().includes('Done: call Ann Lee'));
    await until(() => isTicked('call Ann Lee, 10 min Win 3 customers'));
    await tick('call Ann Lee, 10 min Win 3 customers');
    await until(() => text().includes('To do again: call Ann Lee'));
    const [row] = await fresh.tables.actions.toArray();
    expect(row).not.toHaveProperty('done');
  });

  test('are as they were where one is ticked and unticked at once', async () => {
    await fresh.store.actions.add('customers', named('call Ann Lee'), SUNDAY);
    await open('#/day');
    await until(() => text().includes('Today’s three'));
    await doing(() => {
      field('call Ann Lee, 10 min Win 3 customers').click();
      field('call Ann Lee, 10 min Win 3 customers').click();
    });
    await until(() => text().includes('To do again: call Ann Lee'));
    const [row] = await fresh.tables.actions.toArray();
    expect(row).not.toHaveProperty('done');
  });

  test('what is left of an earlier day is offered again', async () => {
    await fresh.store.actions.add('customers', named('call Ann Lee'), '2026-11-20');
    await open('#/day');
    await until(() => text().includes('from Friday'));
    expect(text()).toContain('Nothing is chosen for today.');
    await press('Today: call Ann Lee');
    await until(() => !text().includes('Nothing is chosen'));
  });

  test('are not there on another day, nor without any action', async () => {
    await open('#/day');
    await until(() => text().includes('served a goal'));
    expect(text()).not.toContain('Today’s three');
    await fresh.store.actions.add('customers', named('call Ann Lee'), SUNDAY);
    await until(() => text().includes('Today’s three'));
    await act(() => {
      location.hash = '#/day/2026-11-21';
      dispatchEvent(new Event('hashchange'));
    });
    await until(() => text().includes('Saturday'));
    expect(text()).not.toContain('Today’s three');
  });
});
