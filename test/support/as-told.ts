import type { Editable } from '../../src/domain/row/editable';

/** Rows as the person knows them: without stamps, and without what was added and taken back. */
export function asTold<Row extends Editable>(rows: readonly Row[]): Omit<Row, 'stamp'>[] {
  return rows
    .filter(({ undone }) => !undone)
    .map((row) => {
      const { stamp: _, ...told } = row;
      return told;
    });
}
