import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNegative, readRecords } from '../../../src/domain/csv/reading';
import type { Table } from '../../../src/domain/csv/table';

const cell = fc.constantFrom(
  '',
  ' ',
  '2024-01-02',
  '31/12/24',
  '5.00',
  '1.200',
  '-3',
  'x',
  '45292',
);
const table: fc.Arbitrary<Table> = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 });
const column = fc.nat({ max: 5 });

test('each row below the header is read, is at fault, or is empty, and in order', () => {
  fc.assert(
    fc.property(
      table,
      column,
      column,
      column,
      fc.option(fc.nat(3)),
      (rows, date, amount, note, above) => {
        const header = above ?? undefined;
        const { records, leftOut, faults } = readRecords(rows, {
          header,
          columns: {
            date,
            amount: { kind: 'one column', column: amount },
            note,
            paidBack: undefined,
            currency: undefined,
            order: undefined,
          },
          meanings: new Map(),
          dateOrder: 'day-first',
          decimalMark: 'point',
          today: '2024-12-31',
        });
        const first = header === undefined ? 0 : header + 1;
        const filled = rows.flatMap((row, index) =>
          index >= first && row.some((text) => text.trim() !== '') ? [index + 1] : [],
        );
        const found = [...records, ...leftOut, ...faults].map(({ row }) => row);
        expect(found.toSorted((a, b) => a - b)).toEqual(filled);
        expect(records.map(({ row }) => row)).toEqual(
          records.map(({ row }) => row).toSorted((a, b) => a - b),
        );
      },
    ),
  );
});

test('a record that takes something away is told', () => {
  const record = { row: 2, day: '2024-01-01', note: '' };
  expect(isNegative({ ...record, amount: -1 })).toBe(true);
  expect(isNegative({ ...record, amount: 1 })).toBe(false);
});
