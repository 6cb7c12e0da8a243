import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sameValue } from '../../src/domain/row/edited-fields';
import { type EnteredEntry, enteredOf } from '../../src/domain/plan/entry';
import { draftOf } from '../../src/domain/plan/goal';
import { MINUTE } from '../../src/domain/time/instant';
import type { Result } from '../../src/domain/plan/result';
import type { Undo } from '../../src/store/editor';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

const MORNING = Date.UTC(2026, 10, 22, 6);
const KINDS = ['goal', 'result', 'entry'] as const;
type Kind = (typeof KINDS)[number];
const FIELDS = ['first', 'second'] as const;

/** Two fields of a row, each a number whatever it is in the store. */
interface Shown {
  readonly first: number;
  readonly second: number;
}

/** A form as a window opened it. */
interface Opened {
  readonly shown: Shown;
  readonly save: (next: Shown) => Promise<Undo>;
}

interface Row {
  readonly shown: Shown;
  readonly deleted: boolean;
}

/** How a kind of row is read, opened and deleted. */
interface Access {
  readonly open: (window: FreshStore) => Promise<Opened>;
  readonly remove: (window: FreshStore) => Promise<Undo>;
  readonly read: () => Promise<Row>;
}

async function accesses(window: FreshStore): Promise<Readonly<Record<Kind, Access>>> {
  const { store, tables } = window;
  await store.goals.add({
    name: '0',
    target: 1,
    term: { kind: 'each', period: 'month' },
    ladder: [{ unit: { kind: 'count', one: 'sale', many: 'sales' } }],
  });
  const credit = { kind: 'unknown' } as const;
  await store.results.add({ goal: 'g', rung: 'r', amount: 1, note: '0', at: 0, offset: 0, credit });
  const label = { kind: 'none' } as const;
  const time = { start: MORNING, end: MORNING + MINUTE, offset: 0 };
  await store.entries.add({ ...time, place: 'call', label, note: '0' });
  const [goal, result, entry] = await Promise.all([
    only(tables.goals.toArray()),
    only(tables.results.toArray()),
    only(tables.entries.toArray()),
  ]);
  return {
    goal: {
      open: async ({ store, tables }) => {
        const opened = await only(tables.goals.toArray());
        const { name, target } = opened;
        return {
          shown: { first: Number(name), second: target },
          save: ({ first, second }) =>
            store.goals.edit(
              goal.id,
              { ...draftOf(opened), name: String(first), target: second },
              opened,
            ),
        };
      },
      remove: ({ store }) => store.goals.remove(goal.id),
      read: async () => {
        const { name, target, deleted } = await only(tables.goals.toArray());
        return { shown: { first: Number(name), second: target }, deleted: deleted === true };
      },
    },
    result: {
      open: async ({ store, tables }) => {
        const opened = await only(tables.results.toArray());
        return {
          shown: shownResult(opened),
          save: async ({ first, second }) => {
            const said = { ...opened, note: String(first), amount: second };
            const saved = await store.results.change(result.id, said, opened);
            if (!saved.ok) throw new Error(saved.problem);
            return saved.value;
          },
        };
      },
      remove: ({ store }) => store.results.remove(result.id),
      read: async () => {
        const row = await only(tables.results.toArray());
        return { shown: shownResult(row), deleted: row.deleted === true };
      },
    },
    entry: {
      open: async ({ store, tables }) => {
        const opened = await only(tables.entries.toArray());
        return {
          shown: shownEntry(opened),
          save: ({ first, second }) => {
            const end = opened.start + second * MINUTE;
            return store.entries.correct(
              entry.id,
              { ...enteredOf(opened), note: String(first), end },
              opened,
            );
          },
        };
      },
      remove: ({ store }) => store.entries.remove(entry.id),
      read: async () => {
        const row = await only(tables.entries.toArray());
        return { shown: shownEntry(row), deleted: row.deleted === true };
      },
    },
  };
}

function shownResult({ note, amount }: Result): Shown {
  return { first: Number(note), second: amount };
}

function shownEntry({ note, start, end }: EnteredEntry): Shown {
  return { first: Number(note), second: (end - start) / MINUTE };
}

async function only<Each>(rows: Promise<readonly Each[]>): Promise<Each> {
  const [row] = await rows;
  if (!row) throw new Error('no row');
  return row;
}

const someStep = fc.record({
  window: fc.nat(1),
  kind: fc.constantFrom(...KINDS),
  act: fc.constantFrom('open', 'save first', 'save second', 'save both', 'save', 'undo', 'remove'),
  value: fc.integer({ min: 2, max: 5 }),
});

type Step = typeof someStep extends fc.Arbitrary<infer T> ? T : never;

/** What one window sees: its forms, and the notice of its last edit. */
interface Window {
  readonly fresh: FreshStore;
  readonly forms: Map<Kind, Opened>;
  notice: { readonly kind: Kind; readonly undo: Undo; readonly left: Row } | undefined;
}

/** Whether the notice of an edit still says that all is as it was left. */
function stands(undo: Undo): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const watched = undo.stands?.subscribe(resolve, reject);
    if (!watched) resolve(true);
  });
}

let first: FreshStore;
let second: FreshStore;
beforeAll(() => {
  first = openFreshStore();
  second = openFreshStore(first.tables.name);
});
afterAll(async () => {
  second.store.close();
  second.tables.close();
  await first.close();
});

async function emptied(): Promise<void> {
  const { goals, results, entries } = first.tables;
  await Promise.all([goals.clear(), results.clear(), entries.clear()]);
}

test('of two windows that edit, delete and take back the same rows, none loses what it saved without being told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someStep, { minLength: 3, maxLength: 10 }), async (steps) => {
      await emptied();
      const rows = await accesses(first);
      const windows: readonly [Window, Window] = [
        { fresh: first, forms: new Map(), notice: undefined },
        { fresh: second, forms: new Map(), notice: undefined },
      ];
      for (const step of steps) {
        await perform(step, windows[step.window === 0 ? 0 : 1], rows);
        for (const window of windows) await expectTold(window, rows);
      }
    }),
    { numRuns: 500 },
  );
}, 240_000);

async function perform(step: Step, window: Window, rows: Record<Kind, Access>): Promise<void> {
  const { kind, act } = step;
  const access = rows[kind];
  if (act === 'undo') return takeBack(window, rows);
  if (act === 'remove') return remove(step, window, access);
  if (act === 'open') window.forms.set(kind, await access.open(window.fresh));
  else await save(step, window, access);
}

async function remove({ kind }: Step, window: Window, access: Access): Promise<void> {
  const before = await access.read();
  const undo = await access.remove(window.fresh);
  window.notice = before.deleted ? undefined : { kind, undo, left: await access.read() };
}

/** Writes what was touched and nothing else, and says what it met. */
async function save({ kind, act, value }: Step, window: Window, access: Access): Promise<void> {
  const form = window.forms.get(kind);
  if (!form) return;
  window.forms.delete(kind);
  const { shown } = form;
  const next = {
    first: act === 'save first' || act === 'save both' ? value : shown.first,
    second: act === 'save second' || act === 'save both' ? value : shown.second,
  };
  const before = await access.read();
  const undo = await form.save(next);
  const after = await access.read();
  const touched = FIELDS.filter((field) => next[field] !== shown[field]);
  for (const field of FIELDS)
    expect(after.shown[field]).toBe((touched.includes(field) ? next : before.shown)[field]);
  expect(after.deleted).toBe(false);
  const overruled = touched.some(
    (field) => before.shown[field] !== shown[field] && before.shown[field] !== next[field],
  );
  const changed = overruled ? 'changed' : undefined;
  expect(undo.met).toBe(before.deleted ? 'deleted' : changed);
  const isWritten = touched.length > 0 || before.deleted;
  window.notice = isWritten ? { kind, undo, left: after } : undefined;
}

/** Takes back only what stands as the edit left it, and else leaves it and says so. */
async function takeBack(window: Window, rows: Record<Kind, Access>) {
  const { notice } = window;
  if (!notice) return;
  window.notice = undefined;
  const before = await rows[notice.kind].read();
  const isLeft = await stands(notice.undo);
  expect(await notice.undo()).toBe(isLeft ? 'all' : 'nothing');
  if (!isLeft) expect(await rows[notice.kind].read()).toEqual(before);
}

/** Where a row is no longer as the last edit of a window left it, its notice says so. */
async function expectTold({ notice }: Window, rows: Record<Kind, Access>) {
  if (!notice || sameValue(await rows[notice.kind].read(), notice.left)) return;
  expect(await stands(notice.undo)).toBe(false);
}
