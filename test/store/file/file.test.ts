import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileFaultKind } from '../../../src/domain/file/file-text';
import { FILE_TABLES } from '../../../src/store/file/file-tables';
import type { StoreFiles } from '../../../src/store/file/files';
import { SCHEMA } from '../../../src/store/copied-tables';
import { linesIn, textOf } from '../../support/store/file-lines';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { actsOn } from '../../support/store/lived-rows';
import { CUSTOMERS as ANY_CUSTOMERS } from '../../support/dom/some-goals';
import { segment } from '../../support/store/segment';

const NOON = Date.UTC(2026, 10, 22, 12);
const CUSTOMERS = { ...ANY_CUSTOMERS, stamp: '0000mi9a0000-0000-desk' };

let fresh: FreshStore;
let files: StoreFiles;

beforeEach(async () => {
  fresh = openFreshStore();
  files = await fresh.store.files();
});
afterEach(() => fresh.close());

async function rowsOf({ tables }: FreshStore): Promise<Record<string, readonly unknown[]>> {
  const found = FILE_TABLES.map(async (name) => [name, await tables.table(name).toArray()]);
  return Object.fromEntries(await Promise.all(found));
}

/** A store with a goal, a visit, its answer and a result. */
async function live(): Promise<string> {
  const { store, tables } = fresh;
  await store.settings.set('dayStart', 3_600_000);
  await tables.goals.put(CUSTOMERS);
  await tables.segments.bulkPut([
    segment('a', NOON - 600_000, NOON - 300_000, { site: 'linkedin' }),
    segment('b', NOON - 200_000, NOON - 100_000, { site: 'gmail' }),
  ]);
  await store.checkIns.label(
    [{ site: 'linkedin', place: 'feed', start: NOON - 600_000, end: NOON - 300_000 }],
    { kind: 'goal', goal: CUSTOMERS.id },
  );
  await store.results.add({
    goal: CUSTOMERS.id,
    rung: CUSTOMERS.ladder[0].id,
    amount: 1,
    at: NOON,
    offset: 0,
    credit: { kind: 'unknown' },
    note: 'Ann, "first" = yes',
  });
  return textOf(files.exportText());
}

async function* pieces(text: string) {
  yield text;
}

const read = (text: string) => files.readImport(linesIn(pieces(text)));

describe('a file of the whole record', () => {
  test('is one JSON object, which says what it is', async () => {
    const file: unknown = JSON.parse(await live());
    expect(file).toMatchObject({ format: 'payoff', version: 1, schema: SCHEMA, made: NOON });
    expect(file).toMatchObject({
      tables: { goals: [CUSTOMERS], results: [{ amount: 1 }] },
      rows: 6,
    });
  });

  test('gives the same store back, row for row, once that was deleted', async () => {
    await fc.assert(
      fc.asyncProperty(actsOn('desk'), async (acts) => {
        const one = openFreshStore();
        const oneFiles = await one.store.files();
        for (const act of acts) await act(one.store);
        const before = await rowsOf(one);
        const text = await textOf(oneFiles.exportText());
        const other = openFreshStore();
        const otherFiles = await other.store.files();
        await other.store.settings.set('dayStart', 0);
        const found = await otherFiles.readImport(linesIn(pieces(text)));
        expect(found.ok).toBe(true);
        if (found.ok) await otherFiles.carryOut(found.value, 'replace');
        expect(await rowsOf(other)).toEqual(before);
        await one.close();
        await other.close();
      }),
      { numRuns: 15 },
    );
  });

  test('carries neither consent nor a pause, and sets none', async () => {
    await fresh.store.settings.set('consentedAt', 5);
    const text = await live();
    expect(text).not.toContain('consentedAt');
    await fresh.store.settings.set('consentedAt', 7);
    const found = await read(text);
    if (found.ok) await files.carryOut(found.value, 'replace');
    expect((await fresh.store.settings.all()).consentedAt).toBe(7);
  });

  test('of a stretch of time has all plans and what happened in it', async () => {
    await live();
    const within = { start: NOON - 250_000, end: NOON - 50_000 };
    const file: unknown = JSON.parse(await textOf(files.exportText({ within })));
    expect(file).toMatchObject({
      tables: { goals: [CUSTOMERS], results: [], checkIns: [], segments: [{ id: 'b' }] },
    });
  });
});

describe('a file that is taken in', () => {
  test('says before what it adds, changes and leaves alone, by table and month', async () => {
    const text = await live();
    await fresh.store.results.add({
      goal: CUSTOMERS.id,
      rung: CUSTOMERS.ladder[0].id,
      amount: 2,
      at: NOON,
      offset: 0,
      credit: { kind: 'unknown' },
    });
    await fresh.tables.segments.delete('b');
    const found = await read(text);
    expect(found).toMatchObject({ ok: true, value: { rows: 6 } });
    const counts = found.ok ? found.value.counts : [];
    const month = '2026-11';
    expect(counts).toContainEqual({
      table: 'segments',
      month,
      added: 1,
      changed: 0,
      same: 1,
      erased: 0,
    });
    expect(counts).toContainEqual({
      table: 'results',
      month,
      added: 0,
      changed: 0,
      same: 1,
      erased: 0,
    });
    expect(counts).toContainEqual({
      table: 'goals',
      month: '',
      added: 0,
      changed: 0,
      same: 1,
      erased: 0,
    });
  });

  test('brings nothing back that was deleted after it was made', async () => {
    const text = await live();
    fresh.setNow(NOON + 1_000);
    await fresh.store.erase({ kind: 'site', site: 'linkedin' });
    const found = await read(text);
    expect(found.ok && found.value.counts.reduce((sum, { erased }) => sum + erased, 0)).toBe(2);
    if (found.ok) await files.carryOut(found.value, 'merge');
    expect((await fresh.tables.segments.toArray()).map(({ id }) => id)).toEqual(['b']);
    expect(await fresh.tables.checkIns.toArray()).toEqual([]);
  });

  test('and cancelled half-way leaves everything as it was', async () => {
    const text = await live();
    await fresh.tables.segments.delete('b');
    const before = await rowsOf(fresh);
    const found = await read(text);
    const stopping = new AbortController();
    const onProgress = (rows: number) => rows > 3 && stopping.abort(new Error('cancelled'));
    const { signal } = stopping;
    if (found.ok)
      await expect(files.carryOut(found.value, 'replace', { signal, onProgress })).rejects.toThrow(
        'cancelled',
      );
    expect(await rowsOf(fresh)).toEqual(before);
  });

  test('leaves this store its own name: the other browser may go on under that of the file', async () => {
    const text = (await live()).replace(/"device":"[^"]*"/, '"device":"elsewhere"');
    const name = await fresh.tables.local.get('device');
    const found = await read(text);
    if (found.ok) await files.carryOut(found.value, 'replace');
    expect(found.ok).toBe(true);
    expect(name?.value).not.toBe('');
    expect(await fresh.tables.local.get('device')).toEqual(name);
  });

  test('lets edits made here from then on be the newest, however slow the clock', async () => {
    fresh.setNow(NOON + 86_400_000);
    const text = await live();
    const late = openFreshStore();
    late.setNow(NOON);
    const lateFiles = await late.store.files();
    const found = await lateFiles.readImport(linesIn(pieces(text)));
    if (found.ok) await lateFiles.carryOut(found.value, 'merge');
    await late.store.settings.set('dayStart', 7_200_000);
    const back = await read(await textOf(lateFiles.exportText()));
    if (back.ok) await files.carryOut(back.value, 'merge');
    expect((await fresh.store.settings.all()).dayStart).toBe(7_200_000);
    await late.close();
  });
});

describe('a file that is not right is refused, and says where', () => {
  const damages: readonly (readonly [string, FileFaultKind, (text: string) => string])[] = [
    ['is empty', 'not ours', () => ''],
    ['is no JSON', 'not ours', () => 'hello'],
    ['is JSON of another kind', 'not ours', () => '{"format":"other"}'],
    ['is of a later format', 'newer', (text) => text.replace('"version":1', '"version":2')],
    ['is of a later Payoff', 'newer', (text) => text.replace(/"schema":\d+/, '"schema":999')],
    ['is cut between rows', 'cut', (text) => text.slice(0, text.lastIndexOf('"rollups"') - 1)],
    ['is cut within a row', 'row', (text) => text.slice(0, text.indexOf('linkedin'))],
    ['has lost a row', 'cut', (text) => text.replace(/\n\{"id":"a".*\n/, '\n')],
    ['has a row twice', 'twice', (text) => text.replace(/\n(\{"id":"a".*)\n/, '\n$1\n$1\n')],
    [
      'has a table twice',
      'twice',
      (text) => text.replace('"entries":[', '"goals":[\n{"id":"z"}\n],\n"entries":['),
    ],
    ['has a number as text', 'row', (text) => text.replace('"amount":1', '"amount":"1"')],
    ['has no end to a number', 'row', (text) => text.replace('"amount":1', '"amount":1e999')],
    ['has a table nobody knows', 'row', (text) => text.replace('"goals"', '"gaols"')],
    ['is one endless line', 'not ours', () => '0'.repeat(2_000_000)],
  ];

  test.each(damages)('where it %s', async (_, kind, damage) => {
    const text = await live();
    const before = await rowsOf(fresh);
    const found = await read(damage(text));
    expect(found).toMatchObject({ ok: false, problem: { kind } });
    expect(await rowsOf(fresh)).toEqual(before);
  });

  test('and a property named like the language’s own does no harm', async () => {
    const text = await live();
    const found = await read(
      text.replace('"amount":1', '"amount":1,"__proto__":{"polluted":true}'),
    );
    if (found.ok) await files.carryOut(found.value, 'replace');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(await fresh.tables.results.toArray()).toMatchObject([{ amount: 1 }]);
  });

  test('however it was mutated: no exception, no row changed', async () => {
    const text = await live();
    const before = await rowsOf(fresh);
    const mutation = fc.oneof(
      fc.record({ at: fc.nat(text.length - 1), put: fc.string({ unit: 'binary', maxLength: 3 }) }),
      fc.record({ at: fc.nat(text.length - 1), cut: fc.integer({ min: 1, max: 400 }) }),
      fc.record({ at: fc.nat(text.length - 1), twice: fc.integer({ min: 1, max: 400 }) }),
    );
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        const [head, tail] = [text.slice(0, change.at), text.slice(change.at)];
        const mutated =
          'put' in change
            ? head + change.put + tail.slice(1)
            : 'cut' in change
              ? head + tail.slice(change.cut)
              : head + tail.slice(0, change.twice) + tail;
        const found = await read(mutated);
        if (!found.ok) expect(found.problem.kind).toBeTypeOf('string');
      }),
      { numRuns: Number(process.env['FILE_RUNS'] ?? 300) },
    );
    expect(await rowsOf(fresh)).toEqual(before);
  });
});
