import type { Table } from 'dexie';
import { type Editable, withoutTombstone } from '../domain/row/editable';
import { editedFields, type Merged, sameValue } from '../domain/row/edited-fields';
import type { Instant } from '../domain/time/instant';
import { nextStamp, type Stamp } from '../domain/row/stamp';
import { type Met, type Undone, undoneOf } from '../domain/row/undone';
import type { Database } from './database';
import { watch, type Watched } from './watch';

/** What the store takes from outside, so that tests can choose it. */
export interface StoreDeps {
  readonly now: () => Instant;
  readonly newId: () => string;
}

/**
 * Puts the rows that an edit touched back as they were, as one transaction and under a new stamp. A row that was
 * edited since, here or in another window, stays as it is.
 */
export interface Undo {
  (): Promise<Undone>;
  /** What the edit met with: another window that changed the same meanwhile, or had deleted it. */
  readonly met?: Met | undefined;
  /** Whether the rows are as the edit left them, now and after each write. */
  readonly stands?: Watched<boolean> | undefined;
}

/** What a form shows of a row, what it showed at first and says now, and how that is written. */
export interface FormEdit<Row, Fields extends object> {
  /** Left out, all of it is said anew. */
  readonly opened?: Fields | undefined;
  readonly now: Fields;
  readonly shown: (row: Row) => Fields;
  readonly write: (row: Row, fields: Fields) => Row;
  /** Fields that say something as one only. */
  readonly together?: readonly (readonly (keyof Fields)[])[];
}

/**
 * Of rows as an undo would leave them, the ids of those that can not be so by now, since others rest on them: they
 * stay as they are too.
 */
export type Unfit<Row> = (next: readonly Row[]) => Promise<ReadonlySet<string>>;

/** Writes what the person edits: stamps it, and can take it back. An edit is one transaction. */
export interface Editor {
  /** @param build makes the rows of this edit, all under one stamp */
  put<Row extends Editable>(
    table: Table<Row, string>,
    build: (stamp: Stamp) => readonly Row[],
    unfit?: Unfit<Row>,
  ): Promise<Undo>;
  /**
   * Adds thousands of rows that cannot be there yet: their ids are new. Taken back, they leave one row, an erasure, in
   * place of as many tombstones.
   * @param build makes them in batches, each while the one before is written; what it throws leaves nothing
   */
  addAll<Row extends Editable>(
    table: Table<Row, string>,
    build: (stamp: Stamp) => Iterable<readonly Row[]>,
    unfit?: Unfit<Row>,
  ): Promise<Undo>;
  /** Edits rows that are there and not deleted; those that are not are passed over. */
  change<Row extends Editable>(
    table: Table<Row, string>,
    ids: readonly string[],
    edit: (row: Row) => Row,
    unfit?: Unfit<Row>,
  ): Promise<Undo>;
  /**
   * Saves a form: writes the fields that were touched onto the row as it is by now. A row that was deleted meanwhile
   * comes back: what was typed is not lost.
   */
  save<Row extends Editable, Fields extends object>(
    table: Table<Row, string>,
    id: string,
    form: FormEdit<Row, Fields>,
    unfit?: Unfit<Row>,
  ): Promise<Undo>;
  /** Leaves tombstones. */
  remove<Row extends Editable>(
    table: Table<Row, string>,
    ids: readonly string[],
    unfit?: Unfit<Row>,
  ): Promise<Undo>;
}

/** Nothing was written, and nothing is to be taken back. */
const NO_EDIT: Undo = async () => 'all';

/** Nothing rests on rows of most tables. */
const NONE_UNFIT: Unfit<unknown> = async () => new Set();

export function createEditor(database: Database, { now, newId }: StoreDeps): Editor {
  /** For rows that an undo of this window put back: the stamp under which they stood before that was undone. */
  const stoodUnder = new Map<string, Stamp>();
  const versionOf = ({ id, stamp }: Editable) => stoodUnder.get(`${id} ${stamp}`) ?? stamp;

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

  /** @param before the rows as the edit found them, in the order of those it wrote */
  const undoOf = <Row extends Editable>(
    table: Table<Row, string>,
    written: readonly Row[],
    before: readonly (Row | undefined)[],
    unfit: Unfit<Row> = NONE_UNFIT,
    met?: Met,
  ): Undo => {
    if (written.length === 0) return NO_EDIT;
    const takeBack = () =>
      database.transaction('rw', table, database.local, async () => {
        const standing = await table.bulkGet(written.map(({ id }) => id));
        const stamp = await advanceClock();
        const next = written.flatMap((row, index): Row[] => {
          const [was, is] = [before[index], standing[index]];
          if (!is || versionOf(is) !== row.stamp) return [];
          return [was ? { ...was, stamp } : { ...row, stamp, deleted: true, undone: true }];
        });
        const kept = await unfit(next);
        const restored = next.filter(({ id }) => !kept.has(id));
        await table.bulkPut(restored);
        for (const was of before) if (was) stoodUnder.set(`${was.id} ${stamp}`, versionOf(was));
        return shareOf(restored.length, written.length);
      });
    const stands = watch(database, [table.name], async () => {
      const standing = await table.bulkGet(written.map(({ id }) => id));
      return standing.every((is, index) => is && versionOf(is) === written[index]?.stamp);
    });
    return Object.assign(takeBack, { met, stands });
  };

  /** Writes the rows that `next` makes of those that were there, under a stamp of their own. */
  const rewrite = <Row extends Editable>(
    table: Table<Row, string>,
    ids: readonly string[],
    next: (row: Row, stamp: Stamp) => Row,
    unfit?: Unfit<Row>,
  ): Promise<Undo> =>
    database.transaction('rw', table, database.local, async () => {
      const stamp = await advanceClock();
      const before = (await table.bulkGet([...ids])).filter((row) => row !== undefined);
      const held = before.filter(({ deleted }) => !deleted);
      const written = held.map((row) => next(row, stamp));
      await table.bulkPut(written);
      return undoOf(table, written, held, unfit);
    });

  return {
    put: (table, build, unfit) =>
      database.transaction('rw', table, database.local, async () => {
        const rows = build(await advanceClock());
        const before = await table.bulkGet(rows.map(({ id }) => id));
        await table.bulkPut(rows);
        return undoOf(table, rows, before, unfit);
      }),
    addAll: (table, build, unfit = NONE_UNFIT) =>
      database.transaction('rw', table, database.local, async () => {
        const stamp = await advanceClock();
        const ids = await addBatches(table, build(stamp));
        const { erasures, local } = database;
        return () =>
          database.transaction('rw', table, erasures, local, async () => {
            const { undone, kept } = await deleteAll(table, ids, stamp, unfit);
            const later = await advanceClock();
            // What the erasure would take with it is written anew.
            await table.bulkPut(kept.map((row) => ({ ...row, stamp: later })));
            const what = { kind: 'import', added: stamp } as const;
            await erasures.put({ id: newId(), stamp: later, at: now(), what });
            return undone;
          });
      }),
    change: (table, ids, edit, unfit) =>
      rewrite(table, ids, (row, stamp) => ({ ...edit(row), stamp }), unfit),
    save: (table, id, form, unfit) =>
      database.transaction('rw', table, database.local, async () => {
        const held = await table.get(id);
        if (!held) return undoOf(table, [], []);
        const { now, shown, opened = shown(held) } = form;
        if (!held.deleted && sameValue(now, opened)) return NO_EDIT;
        const { fields, overruled } = formOnto(held, form);
        const stamp = await advanceClock();
        const written = { ...form.write(withoutTombstone(held), fields), stamp };
        await table.put(written);
        const met = overruled ? 'changed' : undefined;
        return undoOf(table, [written], [held], unfit, held.deleted ? 'deleted' : met);
      }),
    remove: (table, ids, unfit) =>
      rewrite(table, ids, (row, stamp) => ({ ...row, stamp, deleted: true }), unfit),
  };
}

/** What a form makes of a row as it is by now. */
export function formOnto<Row, Fields extends object>(
  row: Row,
  { shown, opened = shown(row), now, together }: FormEdit<Row, Fields>,
): Merged<Fields> {
  return editedFields(shown(row), { opened, now }, together);
}

/** Takes back several edits that are one for the person. @param tables those that they touched */
export function takenTogether(
  database: Database,
  tables: readonly Table[],
  undos: readonly [Undo, ...Undo[]],
): Undo {
  const takeBack = () =>
    database.transaction('rw', [...tables, database.local], async () => {
      const parts: Undone[] = [];
      for (const undo of undos) if (undo !== NO_EDIT) parts.push(await undo());
      return undoneOf(parts);
    });
  const [{ met, stands }] = undos;
  return Object.assign(takeBack, { met, stands });
}

function shareOf(count: number, whole: number): Undone {
  if (count === whole) return 'all';
  return count === 0 ? 'nothing' : 'part';
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

/**
 * Deletes the rows that still stand under their stamp, but for those that others rest on. Ids that were made in one
 * go follow one another, and a stretch is read and deleted much faster than row by row.
 */
async function deleteAll<Row extends Editable>(
  table: Table<Row, string>,
  ids: readonly string[],
  stamp: Stamp,
  unfit: Unfit<Row>,
): Promise<{ readonly undone: Undone; readonly kept: readonly Row[] }> {
  const inOrder = ids.toSorted();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return { undone: 'all', kept: [] };
  const stretch = table.where(':id').between(first, last, true, true);
  const rows = await stretch.toArray();
  // No other edit has this stamp.
  const own = rows.filter((row) => row.stamp === stamp);
  const rested = await unfit(own.map((row) => ({ ...row, deleted: true })));
  const gone = own.filter(({ id }) => !rested.has(id)).map(({ id }) => id);
  await (gone.length === rows.length ? stretch.delete() : table.bulkDelete(gone));
  const kept = own.filter(({ id }) => rested.has(id));
  return { undone: shareOf(gone.length, ids.length), kept };
}
