import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_DAY_START } from '../../src/domain/time/day';
import type { Editable } from '../../src/domain/row/editable';
import { lengthOf, MINUTE } from '../../src/domain/time/instant';
import type { Label } from '../../src/domain/plan/label';
import { dayLedger, type Part } from '../../src/domain/ledger/ledger';
import type { Segment } from '../../src/domain/attention/segment';
import type { Spot } from '../../src/domain/site/site';
import type { Undo } from '../../src/store/editor';
import { GOALS } from '../support/arbitrary/arbitrary';
import { asTold } from '../support/as-told';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { segment } from '../support/store/segment';

const DAY = '2026-11-22';
const MORNING = Date.UTC(2026, 10, 22, 9);
/** All that is edited lies within so many minutes of the morning. */
const SPAN = 120;

/** Visits to two sites at two places, with gaps and without. */
const LIVED: readonly Segment[] = [
  ['linkedin', 'feed', 0, 12],
  ['linkedin', 'messages', 12, 25],
  ['linkedin', 'feed', 26, 40],
  ['gmail', 'feed', 45, 46],
  ['gmail', 'messages', 50, 80],
  ['linkedin', 'messages', 95, 110],
].map(([site, place, from, to], index) =>
  segment(`segment-${index}`, at(Number(from)), at(Number(to)), {
    site: String(site),
    place: place === 'feed' ? 'feed' : 'messages',
  }),
);

function at(minute: number): number {
  return MORNING + minute * MINUTE;
}

const someLabel = fc.constantFrom<Label>(
  { kind: 'goal', goal: 'customers' },
  { kind: 'goal', goal: 'given-up' },
  { kind: 'none' },
  { kind: 'break' },
);

let fresh: FreshStore;
beforeAll(async () => {
  fresh = openFreshStore();
  await fresh.tables.goals.bulkPut([...GOALS]);
  await fresh.tables.segments.bulkPut([...LIVED]);
});
afterAll(() => fresh.close());

function one<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % items.length];
}

/** Where a step is done, and what is said. */
const someWhere = fc.record({
  /** Which of several. */
  pick: fc.nat(50),
  from: fc.integer({ min: -5, max: SPAN - 30 }),
  length: fc.integer({ min: 1, max: 30 }),
  label: someLabel,
});

type Where = typeof someWhere extends fc.Arbitrary<infer T> ? T : never;

/** What a person does in the store; `undefined` where there is nothing to do it to. */
const EDITS = {
  label: ({ pick, label, ...where }: Where) => {
    const visit = visitAt(pick);
    return fresh.store.checkIns.label([visit, { ...visit, ...spanOf(where) }], label);
  },
  split: ({ pick, label }: Where) => {
    const visit = visitAt(pick);
    const half = Math.ceil(lengthOf(visit) / MINUTE / 2) * MINUTE;
    return fresh.store.checkIns.label([{ ...visit, end: visit.start + half }], label);
  },
  relabel: async ({ pick, label }: Where) => {
    const answered = one(await fresh.tables.checkIns.toArray(), pick);
    return answered && fresh.store.checkIns.label([answered], label);
  },
  rule: ({ pick, from, label }: Where) =>
    fresh.store.rules.add({ ...visitAt(pick), label }, at(from)),
  decline: ({ pick, label }: Where) => fresh.store.rules.decline({ ...visitAt(pick), label }),
  endRule: async ({ pick, ...where }: Where) => {
    const rule = one(await fresh.store.rules.all(), pick);
    return rule && fresh.store.rules.end(rule.id, spanOf(where).end);
  },
  removeRule: async ({ pick }: Where) => {
    const rule = one(await fresh.store.rules.all(), pick);
    return rule && fresh.store.rules.remove(rule.id);
  },
  entry: async ({ label, ...where }: Where) => {
    const entry = { ...spanOf(where), offset: 0, place: 'call', label } as const;
    return (await fresh.store.entries.add(entry)).undo;
  },
  overlap: async ({ pick }: Where) => {
    const entry = one(await fresh.tables.entries.toArray(), pick);
    return entry && fresh.store.entries.change(entry.id, { prevails: pick % 2 === 0 });
  },
  removeEntry: async ({ pick }: Where) => {
    const entry = one(await fresh.tables.entries.toArray(), pick);
    return entry && fresh.store.entries.remove(entry.id);
  },
} satisfies Readonly<Record<string, (where: Where) => Promise<Undo | undefined>>>;

const someEdit = fc.tuple(fc.constantFrom(...Object.values(EDITS)), someWhere).map(
  ([edit, where]) =>
    () =>
      edit(where),
);

/** Edits, among them that the last one is taken back. */
const someSteps = fc.array(fc.oneof({ weight: 10, arbitrary: someEdit }, fc.constant('undo')), {
  minLength: 1,
  maxLength: 5,
});

function visitAt(pick: number) {
  const { site, place, start, end } = one(LIVED, pick) ?? segment('none', 0, 1);
  return { site, place, start, end };
}

function spanOf({ from, length }: Pick<Where, 'from' | 'length'>) {
  return { start: at(from), end: at(from + length) };
}

/** Every row that such steps touch. */
async function rows(): Promise<string> {
  const { checkIns, rules, entries } = fresh.tables;
  const tables = await Promise.all([checkIns.toArray(), rules.toArray(), entries.toArray()]);
  return JSON.stringify(
    tables.map((table) => asTold<Editable>(table)),
    undefined,
    1,
  );
}

/** What was taken back left tombstones. */
async function forgetAll(): Promise<void> {
  const { checkIns, rules, entries } = fresh.tables;
  await Promise.all([checkIns.clear(), rules.clear(), entries.clear()]);
}

/** Minutes that were timed or entered, each once, told the slow way. */
async function livedMinutes(): Promise<Set<number>> {
  const entries = (await fresh.tables.entries.toArray()).filter(({ deleted }) => !deleted);
  const minutes = new Set<number>();
  for (const { start, end } of [...LIVED, ...entries])
    for (let minute = start; minute < end; minute += MINUTE) minutes.add(minute);
  return minutes;
}

async function ledger() {
  const records = await fresh.store.recordsOf(DAY, DEFAULT_DAY_START);
  return dayLedger(DAY, records, DEFAULT_DAY_START);
}

/** The minutes of the parts, one after the other. */
function minutesOfParts(parts: readonly Part[]): number[] {
  return parts.flatMap((part) =>
    Array.from({ length: lengthOf(part) / MINUTE }, (_, index) => part.start + index * MINUTE),
  );
}

function sum(items: readonly { readonly time: number }[]): number {
  return items.reduce((total, { time }) => total + time, 0);
}

describe('after any sequence of label, split, relabel, rule, entry, overlap and undo', () => {
  test('every minute stands in exactly one place, and undo gives back the rows as they were', async () => {
    const empty = await rows();
    const sequences = fc.asyncProperty(someSteps, async (steps) => {
      const done: { readonly undo: Undo; readonly before: string }[] = [];
      const undoLast = async () => {
        const last = done.pop();
        await last?.undo();
        if (last) expect(await rows()).toBe(last.before);
      };
      for (const step of steps) {
        if (typeof step === 'string') await undoLast();
        else {
          const before = await rows();
          const undo = await step();
          if (undo) done.push({ undo, before });
        }
      }
      const { parts, goals, asides, total } = await ledger();
      const minutes = minutesOfParts(parts);
      const lived = await livedMinutes();
      expect(minutes.length).toBe(lived.size);
      expect(minutes.filter((minute) => !lived.has(minute))).toEqual([]);
      expect(new Set(minutes).size).toBe(lived.size);
      expect(sum(goals) + sum(asides)).toBe(total);
      expect(total).toBe(lived.size * MINUTE);
      while (done.length > 0) await undoLast();
      expect(await rows()).toBe(empty);
      await forgetAll();
    });
    await fc.assert(sequences, { numRuns: 1000 });
  }, 120_000);
});

test('a split labels one side, and the other keeps what it had', async () => {
  const visit: Spot & { start: number; end: number } = {
    site: 'gmail',
    place: 'messages',
    start: at(50),
    end: at(65),
  };
  const undo = await fresh.store.checkIns.label([visit], { kind: 'break' });
  const { parts } = await ledger();
  const own = parts.filter(({ site, place }) => site === 'gmail' && place === 'messages');
  expect(own.map(({ start, end, label }) => [start, end, label?.kind])).toEqual([
    [at(50), at(65), 'break'],
    [at(65), at(80), undefined],
  ]);
  await undo();
});
