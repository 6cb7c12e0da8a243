import type { Stamp } from './stamp';

/** A row that the person edits. Rows carry what two browsers need to be merged later without a migration. */
export interface Editable {
  /** A UUID. */
  readonly id: string;
  readonly stamp: Stamp;
  /** A tombstone: the row is gone for the person, and kept so that the deletion can be merged. */
  readonly deleted?: true;
}

/** The newest wins; equal stamps are the same edit. */
export function newer<Row extends Editable>(a: Row, b: Row): Row {
  return a.stamp < b.stamp ? b : a;
}
