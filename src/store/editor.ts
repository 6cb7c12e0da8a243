import type { Table } from 'dexie';
import type { Editable } from '../domain/editable';
import type { Instant } from '../domain/instant';
import { nextStamp, type Stamp } from '../domain/stamp';
import type { Database } from './database';

/** What the store takes from outside, so that tests can choose it. */
export interface Surroundings {
  readonly now: () => Instant;
  readonly newId: () => string;
}

/** Puts the rows that an edit touched back as they were. */
export type Undo = () => Promise<void>;

/** Writes what the person edits: stamps it, and can take it back. An edit is one transaction. */
export interface Editor {
  /** @param build makes the rows of this edit, all under one stamp */
  put<Row extends Editable>(
    table: Table<Row, string>,
    build: (stamp: Stamp) => readonly Row[],
  ): Promise<Undo>;
  /**
   * Adds thousands of rows that cannot be there yet: their ids are new.
   * @param build makes them in batches, each while the one before is written; what it throws leaves nothing
   */
  addAll<Row extends Editable>(
    table: Table<Row, string>,
    build: (stamp: Stamp) => Iterable<readonly Row[]>,
  ): Promise<Undo>;
  /** Edits rows that are there and not deleted; those that are not are passed over. */
  change<Row extends Editable>(
    table: Table<Row, string>,
    ids: readonly string[],
    edit: (row: Row) => Row,
  ): Promise<Undo>;
  /** Leaves tombstones. */
  remove<Row extends Editable>(table: Table<Row, string>, ids: readonly string[]): Promise<Undo>;
}

export function createEditor(database: Database, { now, newId }: Surroundings): Editor {
  async function advanceClock(): Promise<Stamp> {
    const [known, last] = await database.local.bulkGet(['device', 'stamp']);
    const device = known?.value ?? newId();
    const stamp = nextStamp(last?.value, now(), device);
    await database.local.bulkPut([
      { id: 'device', value: device },
      { id: 'stamp', value: stamp },
    ]);
    return stamp;
  }

  /** Writes the rows that `next` makes of those that were there, under a stamp of their own. */
  const rewrite = <Row extends Editable>(
    table: Table<Row, string>,
    ids: readonly string[],
    next: (row: Row, stamp: Stamp) => Row,
  ): Promise<Undo> =>
    database.transaction('rw', table, database.local, async () => {
      const stamp = await advanceClock();
      const before = (await table.bulkGet([...ids])).filter((row) => row !== undefined);
      const held = before.filter(({ deleted }) => !deleted);
      await table.bulkPut(held.map((row) => next(row, stamp)));
      return undoOf(table, held, held);
    });

  return {
    put: (table, build) =>
      database.transaction('rw', table, database.local, async () => {
        const rows = build(await advanceClock());
        const before = await table.bulkGet(rows.map(({ id }) => id));
        await table.bulkPut(rows);
        return undoOf(table, rows, before);
      }),
    addAll: (table, build) =>
      database.transaction('rw', table, database.local, async () => {
        const ids = await addBatches(table, build(await advanceClock()));
        return () => table.db.transaction('rw', table, () => deleteAll(table, ids));
      }),
    change: (table, ids, edit) => rewrite(table, ids, (row, stamp) => ({ ...edit(row), stamp })),
    remove: (table, ids) => rewrite(table, ids, (row, stamp) => ({ ...row, stamp, deleted: true })),
  };
}

/** @returns the ids of the rows */
async function addBatches<Row extends Editable>(
  table: Table<Row, string>,
  batches: Iterable<readonly Row[]>,
): Promise<string[]> {
  const ids: string[] = [];
  for (const rows of batches) {
    for (const { id } of rows) ids.push(id);
    await table.bulkAdd(rows);
  }
  return ids;
}

/** Ids that were made in one go follow one another, and a stretch is deleted much faster than row by row. */
async function deleteAll<Row>(table: Table<Row, string>, ids: readonly string[]): Promise<void> {
  const inOrder = ids.toSorted();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return;
  const stretch = table.where(':id').between(first, last, true, true);
  const own = new Set(ids);
  const alone = (await stretch.primaryKeys()).every((id) => own.has(id));
  await (alone ? stretch.delete() : table.bulkDelete([...ids]));
}

function undoOf<Row extends Editable>(
  table: Table<Row, string>,
  rows: readonly Row[],
  before: readonly (Row | undefined)[],
): Undo {
  const added = rows.filter((_, index) => !before[index]).map(({ id }) => id);
  return () =>
    table.db.transaction('rw', table, async () => {
      await table.bulkDelete(added);
      await table.bulkPut(before.filter((row) => row !== undefined));
    });
}
