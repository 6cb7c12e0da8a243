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

/** The newest wins; equal stamps are the same edit. */
export function newer<Row extends Editable>(a: Row, b: Row): Row {
  return a.stamp < b.stamp ? b : a;
}
