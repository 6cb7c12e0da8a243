import { expect, test } from 'vitest';
import {
  guessMapping,
  type Mapping,
  type Role,
  understand,
  withRole,
} from '../../../src/domain/csv/mapping';

const TABLE = [
  ['Date', 'In', 'Out', 'Text'],
  ['2024-01-31', '5', '', 'Ann'],
  ['2024-02-01', '', '7', 'Bo'],
];
const NONE: Mapping = { header: 0, roles: new Map(), meanings: new Map() };

function mapped(...roles: readonly [number, Role | undefined][]): Mapping {
  return roles.reduce((mapping, [column, role]) => withRole(mapping, column, role), NONE);
}

const read = (mapping: Mapping) => understand(TABLE, mapping, '2024-12-31');

test('a role is taken from the column that had it', () => {
  expect([...mapped([0, 'date'], [3, 'note'], [1, 'note']).roles]).toEqual([
    [0, 'date'],
    [1, 'note'],
  ]);
});

test('the amount is in one column, or paid in and paid out in two', () => {
  const both = mapped([0, 'date'], [1, 'paid in'], [2, 'paid out']);
  expect(read(both).reading?.records.map(({ amount }) => amount)).toEqual([5, -7]);
  const one = withRole(both, 1, 'amount');
  expect(read(one).columns.amount).toEqual({ kind: 'one column', column: 1 });
  expect(read(withRole(one, 1, undefined)).columns.amount).toEqual({ kind: 'each row is one' });
});

test('nothing is read without a column of dates', () => {
  expect(read(mapped([1, 'amount'])).reading).toBeUndefined();
});

test('nothing is read before what is ambiguous is answered, and only with an answer that was offered', () => {
  const table = [['03/04/2024', '5']];
  const mapping = guessMapping(table);
  const records = (more: Partial<Mapping>) =>
    understand(table, { ...mapping, ...more }, '2024-12-31').reading?.records;
  expect(records({})).toBeUndefined();
  expect(records({ dateOrder: 'year-first' })).toBeUndefined();
  expect(records({ dateOrder: 'month-first' })).toMatchObject([{ day: '2024-03-04' }]);
});

test('another role asks anew', () => {
  const answered: Mapping = { ...mapped([0, 'date']), dateOrder: 'day-first' };
  expect(withRole(answered, 3, 'note').dateOrder).toBeUndefined();
});
