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
  /** Adds rows that cannot be there yet: their ids are new. Thousands are added much faster than put. */
  add<Row extends Editable>(
    table: Table<Row, string>,
    build: (stamp: Stamp) => readonly Row[],
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
    add: (table, build) =>
      database.transaction('rw', table, database.local, async () => {
        const rows = build(await advanceClock());
        await table.bulkAdd(rows);
        return undoOf(table, rows, []);
      }),
    change: (table, ids, edit) => rewrite(table, ids, (row, stamp) => ({ ...edit(row), stamp })),
    remove: (table, ids) => rewrite(table, ids, (row, stamp) => ({ ...row, stamp, deleted: true })),
  };
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
