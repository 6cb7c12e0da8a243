import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../../../src/domain/time/instant';
import { SETTINGS_OF_THIS_BROWSER } from '../../../src/domain/setting';
import { Database } from '../../../src/store/database';
import { FILE_TABLES } from '../../../src/store/file/file-tables';
import { storeOn, type Store } from '../../../src/store/store';
import { type Act, actsOn } from '../../support/store/lived-rows';
import { linesIn } from '../../support/store/file-lines';

/** More of them on demand: `MERGE_RUNS=500`. */
const RUNS = Number(process.env['MERGE_RUNS'] ?? 25);
const NOW = Date.UTC(2026, 10, 22, 12);
const ALL: Interval = { start: NOW - 86_400_000, end: NOW + 86_400_000 };

interface Device {
  readonly database: Database;
  readonly store: Store;
  readonly close: () => Promise<void>;
}

let opened = 0;

/** A store of its own device, whose clock is wrong by so much and goes on with each edit. */
async function device(name: string, skew: number, acts: readonly Act[] = []): Promise<Device> {
  opened += 1;
  const database = new Database(`merge-${opened}`);
  let ids = 0;
  let time = NOW + skew;
  const surroundings = {
    now: () => (time += 1_000),
    newId: () => `${name}-${String((ids += 1)).padStart(4, '0')}`,
  };
  const store = storeOn(database, surroundings);
  await database.local.put({ id: 'device', value: name });
  for (const act of acts) await act(store);
  return { database, store, close: () => database.delete() };
}

/** What one store exports is taken in by another. */
async function take(into: Device, from: Device): Promise<Device> {
  const files = await into.store.files();
  const read = await files.readImport(linesIn((await from.store.files()).exportText()));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  await files.carryOut(read.value, 'merge');
  return into;
}

/** All rows, as any device would see them. */
async function contentsOf({ database }: Device): Promise<object> {
  const own = (await database.local.get('device'))?.value;
  const tables = FILE_TABLES.map(async (name) => {
    const rows = await database.table(name).toArray();
    const shared = rows.filter(({ id }) => !SETTINGS_OF_THIS_BROWSER.includes(id));
    return [name, name === 'segments' ? shared.map((row) => ({ device: own, ...row })) : shared];
  });
  return Object.fromEntries(await Promise.all(tables));
}

/** The minutes that rows take in. */
function counted(rows: readonly Interval[]): ReadonlySet<number> {
  return new Set(
    rows.flatMap(({ start, end }) =>
      Array.from({ length: (end - start) / 60_000 }, (_, minute) => start + minute * 60_000),
    ),
  );
}

const lives = fc.record({
  desk: actsOn('desk'),
  phone: actsOn('phone'),
  train: actsOn('train'),
  skews: fc.tuple(
    fc.integer({ min: -900_000, max: 900_000 }),
    fc.integer({ min: -900_000, max: 900_000 }),
    fc.integer({ min: -900_000, max: 900_000 }),
  ),
});

test('merging is commutative, associative and idempotent, and gives each instant one owner', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(lives, async ({ desk, phone, train, skews: [a, b, c] }) => {
      const all: Device[] = [];
      const live = async (...args: Parameters<typeof device>) => {
        const lived = await device(...args);
        all.push(lived);
        return lived;
      };
      const [d1, p1, t1] = [
        await live('desk', a, desk),
        await live('phone', b, phone),
        await live('train', c, train),
      ];
      const [d2, p2, t2] = [
        await live('desk', a, desk),
        await live('phone', b, phone),
        await live('train', c, train),
      ];
      // (desk + phone) + train, and train + (phone + desk).
      await take(await take(d1, p1), t1);
      await take(t2, await take(p2, d2));
      const merged = await contentsOf(d1);
      expect(await contentsOf(t2)).toEqual(merged);
      await take(d1, t2);
      expect(await contentsOf(d1)).toEqual(merged);

      const stretches = await d1.store.segments.within(ALL);
      for (const [index, { start }] of stretches.entries())
        expect(start).toBeGreaterThanOrEqual(stretches[index - 1]?.end ?? 0);
      expect(counted(stretches)).toEqual(counted(await d1.database.segments.toArray()));
      for (const each of all) await each.close();
    }),
    { numRuns: RUNS },
  );
});
