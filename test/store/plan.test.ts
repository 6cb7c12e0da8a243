import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/time/instant';
import { openActions } from '../../src/domain/plan/next-action';
import { parsed } from '../../src/domain/foundation/parsed';
import type { PlannedActivity } from '../../src/domain/input/activity-input';
import { openStore, type Store } from '../../src/store/store';
import { asTold } from '../support/as-told';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { COURSE, CUSTOMERS } from '../support/dom/some-goals';

const CALLS: PlannedActivity = {
  name: 'Phone calls',
  spots: [{ site: 'offline', place: 'call' }],
  weekly: 2 * HOUR,
  ifThen: 'After lunch on Tuesday I phone three old customers',
};
const TODAY = '2026-11-22';
const TOMORROW = '2026-11-23';
const named = (name: string) => ({ name, length: 10 * MINUTE });

const TWO_WINDOWS = 'plan-in-two-windows';
let fresh: FreshStore;
const goal = CUSTOMERS.id;
beforeEach(async () => {
  fresh = openFreshStore(TWO_WINDOWS);
  await fresh.tables.goals.add(CUSTOMERS);
});
afterEach(() => fresh.close());

/** A second window on the same store. */
function otherWindow(): Store {
  let ids = 0;
  const newId = () => `other-${(ids += 1)}`;
  return openStore({ now: () => Date.UTC(2026, 10, 22, 12), newId }, TWO_WINDOWS);
}

/** The undo of an edit that has to be allowed. */
function undoOf<Undo>(
  outcome: { readonly ok: true; readonly value: Undo } | { readonly ok: false },
) {
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
}

async function rows() {
  const { activities, actions } = fresh.tables;
  return {
    activities: asTold(await activities.toArray()),
    actions: asTold(await actions.toArray()),
  };
}

async function idsByName() {
  const { activities, actions } = await rows();
  return new Map([...activities, ...actions].map(({ name, id }) => [name, id]));
}

async function idOf(name: string): Promise<string> {
  return (await idsByName()).get(name) ?? '';
}

describe('activities', () => {
  test('a name that the goal has is refused, also when it is written into another one', async () => {
    const { activities } = fresh.store;
    await activities.add(goal, CALLS);
    await activities.add(goal, { ...CALLS, name: 'Visits' });
    expect(await activities.add(goal, { ...CALLS, name: 'phone  CALLS' })).toMatchObject({
      ok: false,
    });
    const refused = await activities.change(await idOf('Visits'), CALLS);
    expect(refused).toEqual({ ok: false, problem: 'taken' });
    expect(
      await activities.change(await idOf('Visits'), { ...CALLS, name: 'visits' }),
    ).toMatchObject({
      ok: true,
    });
    expect(await activities.add('another goal', CALLS)).toMatchObject({ ok: true });
  });

  test('saved in two windows at once, one is written', async () => {
    const other = otherWindow();
    const outcomes = await Promise.all([
      fresh.store.activities.add(goal, CALLS),
      other.activities.add(goal, CALLS),
    ]);
    other.close();
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await rows()).activities).toHaveLength(1);
  });

  test('a budget and an if-then line can be taken away', async () => {
    await fresh.store.activities.add(goal, CALLS);
    const { weekly: _, ifThen: __, ...bare } = CALLS;
    await fresh.store.activities.change(await idOf('Phone calls'), bare);
    const [row] = (await rows()).activities;
    expect(row).not.toHaveProperty('weekly');
    expect(row).not.toHaveProperty('ifThen');
  });

  test('change places with their neighbour of the same goal', async () => {
    const { activities } = fresh.store;
    for (const name of ['a', 'b', 'c']) {
      await activities.add(goal, { ...CALLS, name });
      await activities.add('another goal', { ...CALLS, name: `other ${name}` });
    }
    await activities.move(await idOf('c'), -1);
    await activities.move(await idOf('a'), -1);
    const own = (await activities.all()).filter((activity) => activity.goal === goal);
    const inOrder = own.toSorted((a, b) => a.order - b.order);
    expect(inOrder.map(({ name }) => name)).toEqual(['a', 'c', 'b']);
  });
});

describe('three for a day', () => {
  test('a fourth is refused, and another day takes it', async () => {
    const { actions } = fresh.store;
    for (const name of ['a', 'b', 'c']) await actions.add(goal, named(name), TODAY);
    const full = { ok: false, problem: 'day full' };
    expect(await actions.add(goal, named('d'), TODAY)).toEqual(full);
    await actions.add(goal, named('d'));
    expect(await actions.choose(await idOf('d'), TODAY)).toEqual(full);
    expect(await actions.choose(await idOf('d'), TOMORROW)).toMatchObject({ ok: true });
  });

  test('one can give way, and goes back into the plan; undo puts both back', async () => {
    const { actions } = fresh.store;
    for (const name of ['a', 'b', 'c']) await actions.add(goal, named(name), TODAY);
    await actions.add(goal, named('d'));
    const before = await rows();
    const undo = undoOf(await actions.choose(await idOf('d'), TODAY, await idOf('b')));
    const chosen = (await actions.all()).filter(({ on }) => on === TODAY);
    expect(chosen.map(({ name }) => name).toSorted()).toEqual(['a', 'c', 'd']);
    await undo();
    expect(await rows()).toEqual(before);
  });

  test('a third added in two windows at once is the third in one, and refused in the other', async () => {
    const other = otherWindow();
    await fresh.store.actions.add(goal, named('a'), TODAY);
    await fresh.store.actions.add(goal, named('b'), TODAY);
    const outcomes = await Promise.all([
      fresh.store.actions.add(goal, named('c'), TODAY),
      other.actions.add(goal, named('d'), TODAY),
    ]);
    other.close();
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, problem: 'day full' }]);
    expect((await rows()).actions).toHaveLength(3);
  });

  test('those of a deleted goal take no place', async () => {
    const { actions, goals } = fresh.store;
    for (const name of ['a', 'b', 'c']) await actions.add(goal, named(name), TODAY);
    await fresh.tables.goals.add(COURSE);
    await goals.remove(goal);
    expect(await actions.add(COURSE.id, named('d'), TODAY)).toMatchObject({ ok: true });
    expect((await actions.all()).map(({ name }) => name)).toEqual(['d']);
  });

  test('what is done comes back when it is chosen again, as long as there is room', async () => {
    const { actions } = fresh.store;
    for (const name of ['a', 'b', 'c']) await actions.add(goal, named(name), TODAY);
    await actions.finish(await idOf('a'), { at: 0, offset: 0 });
    await actions.add(goal, named('d'), TODAY);
    expect(await actions.choose(await idOf('a'), TODAY)).toEqual({
      ok: false,
      problem: 'day full',
    });
    await actions.drop(await idOf('d'));
    expect(await actions.choose(await idOf('a'), TODAY)).toMatchObject({ ok: true });
    const a = (await actions.all()).find(({ name }) => name === 'a');
    expect(a).not.toHaveProperty('done');
  });
});

test('an action that is still to do is not written a second time, one that is done may be', async () => {
  const { actions } = fresh.store;
  await actions.add(goal, named('call Ann Lee'));
  const taken = { ok: false, problem: 'taken' };
  expect(await actions.add(goal, named('Call Ann Lee '))).toEqual(taken);
  await actions.finish(await idOf('call Ann Lee'), { at: 0, offset: 0 });
  expect(await actions.add(goal, named('call Ann Lee'))).toMatchObject({ ok: true });
});

describe('undo restores the plan row for row', () => {
  const edits = [
    [
      'adding an activity',
      async () => undoOf(await fresh.store.activities.add(goal, { ...CALLS, name: 'New' })),
    ],
    [
      'changing an activity',
      async () =>
        undoOf(
          await fresh.store.activities.change(await idOf('Phone calls'), { ...CALLS, name: 'New' }),
        ),
    ],
    [
      'archiving an activity',
      async () => fresh.store.activities.archive(await idOf('Phone calls')),
    ],
    ['reopening an activity', async () => fresh.store.activities.reopen(await idOf('Old posts'))],
    ['removing an activity', async () => fresh.store.activities.remove(await idOf('Phone calls'))],
    ['another order', async () => fresh.store.activities.move(await idOf('Visits'), -1)],
    [
      'adding an action',
      async () => undoOf(await fresh.store.actions.add(goal, named('new'), TODAY)),
    ],
    [
      'changing an action',
      async () =>
        undoOf(await fresh.store.actions.change(await idOf('call Ann Lee'), named('new'))),
    ],
    [
      'moving an action',
      async () => undoOf(await fresh.store.actions.choose(await idOf('call Ann Lee'), TOMORROW)),
    ],
    ['putting an action back', async () => fresh.store.actions.putBack(await idOf('call Ann Lee'))],
    [
      'finishing an action',
      async () => fresh.store.actions.finish(await idOf('call Ann Lee'), { at: 0, offset: 0 }),
    ],
    ['dropping an action', async () => fresh.store.actions.drop(await idOf('call Ann Lee'))],
  ] as const;

  test.each(edits)('%s', async (_, edit) => {
    const { activities, actions } = fresh.store;
    await activities.add(goal, CALLS);
    await activities.add(goal, { ...CALLS, name: 'Old posts' });
    await activities.archive(await idOf('Old posts'));
    await activities.add(goal, { ...CALLS, name: 'Visits' });
    await actions.add(
      goal,
      { ...named('call Ann Lee'), activity: await idOf('Phone calls') },
      TODAY,
    );
    const before = await rows();
    const undo = await edit();
    expect(await rows()).not.toEqual(before);
    await undo();
    expect(await rows()).toEqual(before);
  });
});

/** An edit of the plan: what is done, to which of the actions, for which of the days. */
const EDIT = fc.record({
  what: fc.constantFrom('add', 'choose', 'instead', 'put back', 'finish', 'drop', 'change'),
  which: fc.nat(5),
  other: fc.nat(5),
  on: fc.constantFrom(TODAY, TOMORROW),
});

type Edit = typeof EDIT extends fc.Arbitrary<infer Value> ? Value : never;

async function perform({ what, which, other, on }: Edit) {
  const { actions } = fresh.store;
  const ids = (await fresh.tables.actions.toArray()).map(({ id }) => id).toSorted();
  const [id = '', instead = ''] = [ids[which], ids[other]];
  switch (what) {
    case 'add':
      return actions.add(goal, named(`action ${which} ${other}`), on);
    case 'choose':
      return actions.choose(id, on);
    case 'instead':
      return actions.choose(id, on, instead);
    case 'change':
      return actions.change(id, named(`action ${other} ${which}`));
    case 'put back':
      return parsed(await actions.putBack(id));
    case 'finish':
      return parsed(await actions.finish(id, { at: 0, offset: 0 }));
    case 'drop':
      return parsed(await actions.drop(id));
  }
}

test('at most three hold for a day after any edits, and undoing all of them brings back the start', async () => {
  const sequences = fc.array(EDIT, { minLength: 4, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(sequences, async (edits) => {
      await fresh.tables.actions.clear();
      await fresh.store.actions.add(goal, named('first'), TODAY);
      const before = await rows();
      const undos = [];
      for (const edit of edits) {
        const outcome = await perform(edit);
        if (outcome.ok) undos.push(outcome.value);
        const open = openActions(await fresh.store.actions.all());
        for (const day of [TODAY, TOMORROW])
          expect(open.filter(({ on }) => on === day).length).toBeLessThanOrEqual(3);
      }
      for (const undo of undos.toReversed()) await undo();
      expect(await rows()).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
