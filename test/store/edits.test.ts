import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Label } from '../../src/domain/plan/label';
import type { Editable } from '../../src/domain/row/editable';
import { activeGoals } from '../../src/domain/ledger/answers';
import type { Goal, GoalDraft } from '../../src/domain/plan/goal';
import { DAY, HOUR } from '../../src/domain/time/instant';
import { DEFAULT_SETTINGS } from '../../src/domain/setting';
import type { Result } from '../../src/domain/plan/result';
import type { Site } from '../../src/domain/site/site';
import type { Undo } from '../../src/store/editor';
import { asTold } from '../support/as-told';
import { chosenIds, type FreshStore, openFreshStore } from '../support/store/fresh-store';

const MORNING = Date.UTC(2026, 10, 22, 9);
const GOAL: Label = { kind: 'goal', goal: 'customers' };
const VISITS = [
  { site: 'linkedin', place: 'feed', start: MORNING, end: MORNING + HOUR },
  { site: 'gmail', place: 'inbox', start: MORNING + HOUR, end: MORNING + 2 * HOUR },
] as const;
const DRAFT: GoalDraft = {
  name: 'Win 3 customers',
  target: 3,
  term: { kind: 'by', due: '2026-12-31' },
  ladder: [{ unit: { kind: 'count', one: 'sale', many: 'sales' } }],
};
const SALE: Omit<Result, 'id' | 'stamp'> = {
  goal: 'customers',
  rung: 'sale',
  amount: 1,
  credit: { kind: 'unknown' },
  at: MORNING,
  offset: 60,
};

const FORUM: Omit<Site, 'id'> = {
  name: 'Forum',
  category: 'other',
  hosts: ['example.org'],
  scheme: 'https',
  pathPrefix: '/forum',
  places: [],
  navigation: 'path',
};

let fresh: FreshStore;
beforeEach(() => {
  fresh = openFreshStore();
});
afterEach(() => fresh.close());

/** Every row that the person edits, table by table. */
async function editedRows(): Promise<Readonly<Record<string, Editable[]>>> {
  const { checkIns, goals, results, sites, settings } = fresh.tables;
  return {
    checkIns: await checkIns.toArray(),
    goals: await goals.toArray(),
    results: await results.toArray(),
    sites: await sites.toArray(),
    settings: await settings.toArray(),
  };
}

async function toldRows() {
  return Object.values(await editedRows()).map(asTold);
}

describe('an answer', () => {
  test('labels the visits it is given for, all under one stamp', async () => {
    await fresh.store.checkIns.label(VISITS, GOAL);
    const rows = await fresh.tables.checkIns.toArray();
    expect(rows).toMatchObject(VISITS.map((visit) => ({ ...visit, label: GOAL })));
    expect(new Set(rows.map(({ stamp }) => stamp)).size).toBe(1);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  test('given later for the same visit has a later stamp, even on a clock set back', async () => {
    await fresh.store.checkIns.label(VISITS, GOAL);
    fresh.setNow(0);
    await fresh.store.checkIns.label(VISITS, { kind: 'break' });
    const rows = await fresh.tables.checkIns.toArray();
    const latest = rows.toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1))[0];
    expect(latest?.label).toEqual({ kind: 'break' });
  });

  test('for no visits at all leaves no row', async () => {
    await fresh.store.checkIns.label([], GOAL);
    expect(await fresh.tables.checkIns.count()).toBe(0);
  });

  test('is found for every stretch that it overlaps, up to a day long, and for none it touches', async () => {
    const long = { site: 'linkedin', place: 'feed', start: 1, end: DAY + 1 } as const;
    await fresh.store.checkIns.label([long], GOAL);
    const found = (start: number, end: number) =>
      fresh.store.checkIns.within({ start, end }).then(({ length }) => length);
    expect([await found(0, 2), await found(DAY, DAY + 5), await found(50, 60)]).toEqual([1, 1, 1]);
    expect([await found(0, 1), await found(DAY + 1, DAY + 5)]).toEqual([0, 0]);
  });
});

describe('undo', () => {
  beforeEach(async () => {
    await fresh.store.checkIns.label(VISITS.slice(0, 1), { kind: 'none' });
    await fresh.store.goals.add(DRAFT);
    await fresh.store.results.add(SALE);
    await fresh.store.sites.choose(['linkedin', 'gmail']);
    await fresh.store.sites.drop(['gmail']);
    await fresh.store.settings.set('dayStart', 0);
  });

  test.each<[string, () => Promise<Undo>]>([
    ['an answer', () => fresh.store.checkIns.label(VISITS, GOAL)],
    ['a result that was added', () => fresh.store.results.add(SALE)],
    ['a result that was deleted', async () => fresh.store.results.remove(await onlyId('results'))],
    ['a goal that was added', () => fresh.store.goals.add(DRAFT)],
    [
      'a goal that was edited',
      async () => fresh.store.goals.edit(await onlyId('goals'), { ...DRAFT, name: 'Sell' }),
    ],
    ['a goal that was archived', async () => fresh.store.goals.archive(await onlyId('goals'))],
    ['a goal that was deleted', async () => fresh.store.goals.remove(await onlyId('goals'))],
    ['sites that were chosen', () => fresh.store.sites.choose(['gmail', 'linkedin', 'reddit'])],
    ['a site that was added', () => fresh.store.sites.add(FORUM)],
    ['limits that were set', () => fresh.store.sites.change('linkedin', { idle: 15_000 })],
    ['sites that were dropped', () => fresh.store.sites.drop(['gmail', 'linkedin', 'never'])],
    ['a setting that was set before', () => fresh.store.settings.set('dayStart', HOUR)],
    ['a setting that was never set', () => fresh.store.settings.set('consentedAt', 5)],
  ])('of %s restores the store row for row', async (_, edit) => {
    const before = await toldRows();
    const undo = await edit();
    expect(await toldRows()).not.toEqual(before);
    expect(await undo()).toBe('all');
    expect(await toldRows()).toEqual(before);
  });

  test('of one edit leaves the edits of other rows alone', async () => {
    const undo = await fresh.store.checkIns.label(VISITS, GOAL);
    await fresh.store.results.add(SALE);
    await undo();
    expect(await fresh.tables.results.count()).toBe(2);
  });

  test('is an edit too: it leaves tombstones, and stamps that are later', async () => {
    const undo = await fresh.store.goals.edit(await onlyId('goals'), { ...DRAFT, name: 'Sell' });
    const [edited] = await goals();
    const undoAdd = await fresh.store.results.add(SALE);
    await undo();
    await undoAdd();
    expect((await goals())[0]).toMatchObject({ name: DRAFT.name });
    expect(((await goals())[0]?.stamp ?? '') > (edited?.stamp ?? '')).toBe(true);
    const added = (await fresh.tables.results.toArray()).find(({ undone }) => undone);
    expect(added).toMatchObject({ ...SALE, deleted: true });
  });

  test('leaves what was changed since, and says so', async () => {
    const id = await onlyId('goals');
    const undo = await fresh.store.goals.edit(id, { ...DRAFT, name: 'Win more' });
    await fresh.store.goals.edit(id, { ...DRAFT, name: 'Win more', target: 25 });
    expect(await undo()).toBe('nothing');
    expect(await goals()).toMatchObject([{ name: 'Win more', target: 25 }]);
    const undoSites = await fresh.store.sites.choose(['gmail', 'linkedin']);
    await fresh.store.sites.change('gmail', { idle: 15_000 });
    expect(await undoSites()).toBe('part');
    expect(await chosenIds(fresh)).toEqual(['gmail', 'linkedin']);
    const undoSetting = await fresh.store.settings.set('dayStart', HOUR);
    await fresh.store.settings.set('dayStart', 2 * HOUR);
    expect(await undoSetting()).toBe('nothing');
    expect((await fresh.store.settings.all()).dayStart).toBe(2 * HOUR);
  });

  test('of one edit after the other brings back the beginning, and a second time does nothing', async () => {
    const id = await onlyId('goals');
    const before = await toldRows();
    const first = await fresh.store.goals.edit(id, { ...DRAFT, name: 'Win more' });
    const second = await fresh.store.goals.edit(id, { ...DRAFT, name: 'Win many' });
    expect([await second(), await first()]).toEqual(['all', 'all']);
    expect(await toldRows()).toEqual(before);
    expect([await second(), await first()]).toEqual(['nothing', 'nothing']);
  });
});

async function goals(): Promise<Goal[]> {
  return (await fresh.store.goals.all()).toSorted((a, b) => a.order - b.order);
}

/** Adds one and gives it as it was stored. */
async function added(draft: Partial<GoalDraft> = {}): Promise<Goal> {
  await fresh.store.goals.add({ ...DRAFT, ...draft });
  const goal = (await goals()).at(-1);
  if (!goal) throw new Error('no goal');
  return goal;
}

describe('a goal', () => {
  const REPLY = { unit: { kind: 'count', one: 'reply', many: 'replies' } } as const;
  const SALE_RUNG = { unit: { kind: 'count', one: 'sale', many: 'sales' } } as const;

  test('has a rung for each step, the aim on top, every one with an id of its own', async () => {
    const goal = await added({ ladder: [REPLY, SALE_RUNG] });
    expect(goal).toMatchObject({ name: DRAFT.name, target: 3, term: DRAFT.term, order: 0 });
    expect(goal.ladder.map(({ unit }) => unit)).toEqual([REPLY.unit, SALE_RUNG.unit]);
    expect(new Set([goal.id, ...goal.ladder.map((rung) => rung.id)]).size).toBe(3);
  });

  test('comes after all others, also after deleted ones and when two are added at once', async () => {
    const first = await added();
    await fresh.store.goals.remove(first.id);
    await Promise.all([fresh.store.goals.add(DRAFT), fresh.store.goals.add(DRAFT)]);
    expect((await goals()).map(({ order }) => order)).toEqual([0, 1, 2]);
  });

  test('that is deleted stays as a tombstone with a later stamp', async () => {
    const before = await added();
    await fresh.store.goals.remove(before.id);
    const [after] = await goals();
    expect(after).toMatchObject({ id: before.id, deleted: true, name: DRAFT.name });
    expect((after?.stamp ?? '') > before.stamp).toBe(true);
  });

  test('changes places with its neighbour and keeps its colour; at the end it stays', async () => {
    const [a, b, c] = [await added(), await added(), await added()];
    const ids = async () => (await goals()).map(({ id }) => id);
    expect(await fresh.store.goals.move(a.id, 1)).toMatchObject({ place: 2, count: 3 });
    expect(await ids()).toEqual([b.id, a.id, c.id]);
    await fresh.store.goals.move(b.id, -1);
    expect(await ids()).toEqual([b.id, a.id, c.id]);
    expect((await goals()).map(({ colour }) => colour)).toEqual([1, 0, 2]);
  });

  test('that was deleted meanwhile comes back when it is edited, and goes again with the undo', async () => {
    const { id } = await added();
    await fresh.store.goals.remove(id);
    const gone = await goals();
    const undo = await fresh.store.goals.edit(id, { ...DRAFT, name: 'Win 5 customers' });
    expect(activeGoals(await goals())).toMatchObject([{ id, name: 'Win 5 customers' }]);
    await undo();
    expect(asTold(await goals())).toEqual(asTold(gone));
  });

  test('passes over goals that are deleted or archived when it is moved', async () => {
    const [a, b, c] = [await added(), await added(), await added()];
    await fresh.store.goals.archive(b.id);
    await fresh.store.goals.move(c.id, -1);
    expect(activeGoals(await goals()).map(({ id }) => id)).toEqual([c.id, a.id]);
  });

  test('is offered no more while it is archived, and again when it is reopened', async () => {
    const goal = await added();
    await fresh.store.goals.archive(goal.id);
    expect(activeGoals(await goals())).toEqual([]);
    expect(await goals()).toMatchObject([{ archived: true }]);
    await fresh.store.goals.reopen(goal.id);
    expect(activeGoals(await goals())).toEqual([{ ...goal, stamp: expect.any(String) }]);
  });

  test('keeps a rung that is taken off its ladder, and takes it back under the same id', async () => {
    const { id, ladder } = await added({ ladder: [REPLY, SALE_RUNG] });
    const [reply, sale] = ladder;
    const drafted = { ...DRAFT, name: 'Sell', ladder: [{ ...SALE_RUNG, id: sale?.id ?? '' }] };
    await fresh.store.goals.edit(id, { ...drafted, ladder: [drafted.ladder[0] ?? SALE_RUNG] });
    expect(await goals()).toMatchObject([{ name: 'Sell', ladder: [sale], former: [reply] }]);
    await fresh.store.goals.edit(id, { ...DRAFT, ladder });
    const [goal] = await goals();
    expect(goal?.ladder).toEqual(ladder);
    expect(goal).not.toHaveProperty('former');
  });
});

describe('a result', () => {
  test('is found for its goal until it is deleted', async () => {
    await fresh.store.results.add(SALE);
    await fresh.store.results.add({ ...SALE, goal: 'book' });
    const found = await fresh.store.results.ofGoal('customers');
    expect(found).toMatchObject([SALE]);
    await fresh.store.results.remove(found[0]?.id ?? '');
    expect(await fresh.store.results.ofGoal('customers')).toEqual([]);
    expect(await fresh.tables.results.count()).toBe(2);
  });

  test('that is not there can be deleted without a trace', async () => {
    await fresh.store.results.remove('never');
    expect(await fresh.tables.results.count()).toBe(0);
  });
});

describe('sites', () => {
  test('are chosen until they are dropped, and may be chosen again', async () => {
    const { sites } = fresh.store;
    await sites.choose(['linkedin', 'gmail']);
    await sites.drop(['gmail']);
    expect(await chosenIds(fresh)).toEqual(['linkedin']);
    await sites.choose(['gmail']);
    expect(await chosenIds(fresh)).toEqual(['gmail', 'linkedin']);
  });

  test('keep what was set for them, also when they are dropped and chosen again', async () => {
    const { sites } = fresh.store;
    await sites.choose(['gmail']);
    await sites.change('gmail', { idle: 15_000 });
    await Promise.all([
      sites.change('gmail', { media: false }),
      sites.change('gmail', { off: true }),
    ]);
    expect(await sites.chosen()).toMatchObject([{ idle: 15_000, media: false, off: true }]);
    await sites.drop(['gmail']);
    await sites.choose(['gmail']);
    expect(await sites.chosen()).toMatchObject([{ idle: 15_000, media: false, off: false }]);
  });

  test('that the person added have an id of their own, and their name when they are dropped', async () => {
    const { sites } = fresh.store;
    await sites.add(FORUM);
    const [id = ''] = await chosenIds(fresh);
    expect((await sites.chosen())[0]?.own).toEqual({ ...FORUM, id });
    await sites.drop([id]);
    expect(await sites.chosen()).toEqual([]);
    expect(await sites.everChosen()).toMatchObject([{ id, own: { name: 'Forum' } }]);
  });
});

describe('settings', () => {
  test('are the defaults until they are set', async () => {
    expect(await fresh.store.settings.all()).toEqual(DEFAULT_SETTINGS);
    await fresh.store.settings.set('dayStart', HOUR);
    await fresh.store.settings.set('dayStart', 2 * HOUR);
    expect(await fresh.store.settings.all()).toEqual({ ...DEFAULT_SETTINGS, dayStart: 2 * HOUR });
  });
});

describe('the stamps of edited rows', () => {
  test('all carry the one device of this store, and each edit has its own', async () => {
    const { checkIns, goals, results, sites, settings } = fresh.store;
    await checkIns.label(VISITS.slice(0, 1), GOAL);
    await goals.add(DRAFT);
    await results.add(SALE);
    await sites.choose(['linkedin']);
    await settings.set('dayStart', 0);
    const device = (await fresh.tables.local.get('device'))?.value ?? 'none';
    const stamps = Object.values(await editedRows()).flatMap((rows) =>
      rows.map((row) => row.stamp),
    );
    expect(stamps).toHaveLength(5);
    expect(new Set(stamps).size).toBe(5);
    expect(device).toMatch(/^id-/);
    expect(stamps.map((stamp) => stamp.split('-').slice(2).join('-'))).toEqual(
      stamps.map(() => device),
    );
  });

  test('ascend in the order of the edits, also when all are made at once', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `site-${index}`);
    await Promise.all(ids.map((id) => fresh.store.sites.choose([id])));
    const stamps = (await fresh.tables.sites.orderBy('id').toArray()).map(({ stamp }) => stamp);
    expect(stamps).toEqual([...new Set(stamps)].toSorted());
    expect((await fresh.tables.local.get('stamp'))?.value).toBe(stamps.at(-1));
  });
});

describe('diagnostics', () => {
  test('count each kind for itself, none lost where several come at once', async () => {
    const { diagnostics } = fresh.store;
    await Promise.all(['a', 'b', 'a', 'a'].map((what) => diagnostics.count(what)));
    expect(await diagnostics.all()).toEqual([
      { id: 'a', count: 3 },
      { id: 'b', count: 1 },
    ]);
  });
});

async function onlyId(table: 'goals' | 'results'): Promise<string> {
  const [id = 'none', ...others] = await fresh.tables[table].toCollection().primaryKeys();
  expect(others).toEqual([]);
  return id;
}
