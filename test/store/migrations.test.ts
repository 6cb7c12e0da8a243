import 'fake-indexeddb/auto';
import { Dexie, type Table } from 'dexie';
import { describe, expect, test } from 'vitest';
import { Database } from '../../src/store/database';
import { MIGRATIONS } from '../../src/store/migrations';

/**
 * A row of each table that is new in a version of the schema, as it wrote it. A new migration needs an entry here,
 * and an old entry is never changed: it stands for the stores that people have.
 */
const ROWS_OF_VERSION: Readonly<Record<number, Readonly<Record<string, object>>>> = {
  1: {
    segments: {
      id: '0d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11',
      site: 'linkedin',
      place: 'feed',
      start: 1000,
      end: 2000,
      offset: 60,
      screens: 12,
      input: 2,
      began: 'came',
      ended: 'hidden',
    },
    checkIns: {
      id: 'answer',
      stamp: '1',
      site: 'linkedin',
      place: 'feed',
      start: 1000,
      end: 2000,
      label: { kind: 'goal', goal: 'customers' },
    },
    goals: {
      id: 'customers',
      stamp: '1',
      name: 'Win 3 customers',
      ladder: [{ id: 'sale', unit: { kind: 'money', currency: 'EUR' } }],
      target: 3,
      due: '2026-12-31',
      order: 0,
    },
    results: {
      id: 'result',
      stamp: '1',
      goal: 'customers',
      rung: 'sale',
      amount: 500,
      credit: { kind: 'unknown' },
      at: 1500,
      offset: 60,
    },
    sites: { id: 'linkedin', stamp: '1' },
    settings: { id: 'dayStart', stamp: '1', value: 0 },
    diagnostics: { id: 'segment refused: future', count: 2 },
    local: { id: 'device', value: '9c7a0000-0000-4000-8000-000000000000' },
  },
  2: {
    goals: {
      id: 'customers',
      stamp: '1',
      name: 'Win 3 customers',
      ladder: [{ id: 'sale', unit: { kind: 'money', currency: 'EUR' } }],
      target: 3,
      term: { kind: 'by', due: '2026-12-31' },
      order: 0,
      colour: 0,
    },
    activities: {
      id: 'calls',
      stamp: '1',
      goal: 'customers',
      name: 'Phone calls',
      spots: [{ site: 'offline', place: 'call' }],
      weekly: 7_200_000,
      ifThen: 'After lunch on Tuesday I phone three old customers',
      order: 0,
    },
    actions: {
      id: 'ann',
      stamp: '1',
      goal: 'customers',
      name: 'Call Ann Lee',
      length: 600_000,
      on: '2026-11-23',
      order: 0,
    },
    entries: {
      id: 'entry',
      stamp: '1',
      start: 1000,
      end: 2000,
      offset: 60,
      place: 'call',
      label: { kind: 'goal', goal: 'customers', activity: 'calls' },
      entered: true,
    },
    rules: {
      id: 'rule',
      stamp: '1',
      site: 'linkedin',
      place: 'messages',
      label: { kind: 'goal', goal: 'customers' },
      from: 1000,
    },
    scores: { id: 'followers', stamp: '1', name: 'Followers', every: 'week' },
    readings: { id: 'reading', stamp: '1', score: 'followers', day: '2026-11-23', value: 412 },
    verdicts: {
      id: 'verdict',
      stamp: '1',
      goal: 'customers',
      doing: 'linkedin/feed',
      decision: 'cut',
      reason: 'Nothing came of it',
      evidence: { time: 3_600_000, results: 0 },
      at: 1000,
      offset: 60,
    },
    decisions: {
      id: 'decision',
      stamp: '1',
      site: 'linkedin',
      chance: 0.5,
      shown: true,
      content: 'fact',
      active: 600_000,
      outcome: 'break',
      answeredAt: 2000,
      label: { kind: 'break' },
      at: 1000,
      offset: 60,
    },
  },
  3: {
    rollups: {
      id: '1970-01-01',
      cells: [{ site: 'linkedin', place: 'feed', time: 1000, at: 1000 }],
    },
  },
  4: {
    rollups: {
      id: '1970-01-01',
      cells: [{ site: 'linkedin', place: 'feed', time: 1000, at: 1000 }],
      dayStart: 0,
      offsets: [60],
    },
  },
  5: {
    rights: { id: '0d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11', site: 'linkedin', since: 1000 },
    notes: {
      id: '0d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11-1',
      segment: {
        id: '0d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11-1',
        site: 'linkedin',
        place: 'feed',
        start: 1000,
        end: 2000,
        offset: 60,
        screens: 12,
        input: 2,
        began: 'came',
        ended: 'open',
      },
      paid: 3000,
    },
    signs: { id: 'alive', at: 2500 },
  },
  6: {
    erasures: {
      id: '0d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11',
      stamp: '0000000000rs-0000-device',
      at: 1000,
      what: { kind: 'site', site: 'linkedin' },
    },
  },
};

/** Rows that a later version writes anew, as the newest one has them, or drops because they are derived. */
const NEWEST_ROWS: Readonly<Record<string, object | 'dropped'>> = {
  rollups: 'dropped',
  goals: {
    id: 'customers',
    stamp: '1',
    name: 'Win 3 customers',
    ladder: [{ id: 'sale', unit: { kind: 'money', currency: 'EUR' } }],
    target: 3,
    term: { kind: 'by', due: '2026-12-31' },
    order: 0,
    colour: 0,
  },
};

/** The version that last changed the rows of a table which were there. */
const LAST_CHANGED: Readonly<Record<string, number>> = { goals: 2, rollups: 4 };

/** The tables that the code knows; the compiler holds this list to the class `Database`. */
const TABLES = {
  segments: true,
  checkIns: true,
  goals: true,
  results: true,
  sites: true,
  settings: true,
  diagnostics: true,
  local: true,
  activities: true,
  actions: true,
  entries: true,
  rules: true,
  scores: true,
  readings: true,
  verdicts: true,
  decisions: true,
  rollups: true,
  rights: true,
  notes: true,
  signs: true,
  erasures: true,
} satisfies Record<TableName, true>;

type TableName = {
  [Key in keyof Database]: Database[Key] extends Table<infer _Row, string> ? Key : never;
}[keyof Database];

/** A row of each table of a version. */
function rowsUntil(version: number): Readonly<Record<string, object>> {
  const versions = Object.entries(ROWS_OF_VERSION).filter(([each]) => Number(each) <= version);
  return Object.assign({}, ...versions.map(([, rows]) => rows));
}

describe('a store of an earlier version', () => {
  test.each(MIGRATIONS)('of version $version ($title) is opened with every row', async (last) => {
    const name = `version-${last.version}`;
    const rows = rowsUntil(last.version);
    const old = new Dexie(name);
    for (const { version, stores } of MIGRATIONS) {
      if (version <= last.version) old.version(version).stores(stores);
    }
    expect(Object.keys(rows).toSorted()).toEqual(old.tables.map((table) => table.name).toSorted());
    for (const [table, row] of Object.entries(rows)) await old.table(table).add(row);
    old.close();

    const database = new Database(name);
    for (const [table, row] of Object.entries(rows)) {
      const newest = last.version < (LAST_CHANGED[table] ?? 0) ? NEWEST_ROWS[table] : undefined;
      const expected = newest === 'dropped' ? [] : [newest ?? row];
      expect(await database.table(table).toArray()).toEqual(expected);
    }
    await database.delete();
  });
});

describe('the list of migrations', () => {
  test('goes up one by one from 1, each with a title of its own', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(
      MIGRATIONS.map((_, index) => index + 1),
    );
    expect(new Set(MIGRATIONS.map(({ title }) => title)).size).toBe(MIGRATIONS.length);
  });

  test('has rows to try for every version, and for no other', () => {
    expect(Object.keys(ROWS_OF_VERSION).map(Number)).toEqual(
      MIGRATIONS.map(({ version }) => version),
    );
  });

  test('ends at the very tables that the code knows', async () => {
    const database = new Database('tables');
    await database.open();
    const { objectStoreNames } = database.backendDB();
    expect([...objectStoreNames].toSorted()).toEqual(Object.keys(TABLES).toSorted());
    await database.delete();
  });

  test('gives the indexes that the queries use, each table keyed by `id`', async () => {
    const database = new Database('indexes');
    await database.open();
    const indexes = database.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(' '),
    ]);
    expect(Object.fromEntries(indexes)).toEqual({
      ...Object.fromEntries(Object.keys(TABLES).map((name) => [name, 'id'])),
      segments: 'id end',
      checkIns: 'id end [site+place+stamp]',
      results: 'id at refundOf [goal+rung]',
      entries: 'id end',
      readings: 'id day',
      verdicts: 'id at',
      decisions: 'id at',
      rights: 'id since',
    });
    await database.delete();
  });
});
