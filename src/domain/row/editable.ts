import type { Stamp } from './stamp';

/** A row that the person edits. Rows carry what two browsers need to be merged later without a migration. */
export interface Editable {
  /** A UUID. */
  readonly id: string;
  readonly stamp: Stamp;
  /** A tombstone: the row is gone for the person, and kept so that the deletion can be merged. */
  readonly deleted?: true;
  /** A tombstone of what was added and taken back by 'Undo': it counts as never said. */
  readonly undone?: true;
}

/** The row without what says that it is gone. */
export function withoutTombstone<Row extends Partial<Editable>>(row: Row): Row {
  const standing = { ...row };
  Reflect.deleteProperty(standing, 'deleted');
  Reflect.deleteProperty(standing, 'undone');
  return standing;
}

/** The row of the newest edit first. */
export function newestFirst<Row extends Pick<Editable, 'stamp'>>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1));
}
