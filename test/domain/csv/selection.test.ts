import { expect, test } from 'vitest';
import { groupOf, isTaken, toggledRow, USUAL, withGroup } from '../../../src/domain/csv/selection';

const record = (row: number, amount = 5) => ({ row, day: '2024-01-31', amount, note: '' });

test('what is there already and what takes away stays out at first', () => {
  const taken = (['new', 'repeated', 'known', 'taken away'] as const).filter((group) =>
    isTaken(record(1), group, USUAL),
  );
  expect(taken).toEqual(['new', 'repeated']);
  expect(groupOf(record(1, -5), 'new')).toBe('taken away');
  expect(groupOf(record(1, -5), 'known')).toBe('known');
});

test('a row can differ from its group, until the group is chosen as a whole', () => {
  const without = toggledRow(USUAL, record(2));
  expect([1, 2].map((row) => isTaken(record(row), 'new', without))).toEqual([true, false]);
  expect(toggledRow(without, record(2))).toEqual(USUAL);
  const none = withGroup(without, 'new', [record(1), record(2)], false);
  expect([1, 2].map((row) => isTaken(record(row), 'new', none))).toEqual([false, false]);
});
