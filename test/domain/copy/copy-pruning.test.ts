import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/copy/copy-entry';
import { pruned, rescued, SEGMENTS_KEPT } from '../../../src/domain/copy/copy-pruning';
import { DAY, HOUR } from '../../../src/domain/time/instant';
import { segment } from '../../support/store/segment';

const NOW = Date.UTC(2026, 10, 22, 12);
const LONG_AGO = NOW - SEGMENTS_KEPT - 5 * DAY;
const THAT_DAY = new Date(LONG_AGO).toISOString().slice(0, 10);

function cell(table: string, row: Cell['row'], id = row?.id ?? 'gone', seq = NOW): Cell {
  return { table, id, seq, row };
}

const timed = (start: number) => cell('segments', segment(`at ${start}`, start, start + HOUR));

const total = (id: string, offsets: readonly number[] = [0]): Cell => {
  const row = { id, cells: [], dayStart: 0, offsets };
  return cell('rollups', row);
};

describe('of the second copy is needed further', () => {
  test('what the person typed, however old', () => {
    const goal = cell('goals', { id: 'goal' }, 'goal', LONG_AGO);
    expect(pruned([goal], NOW)).toEqual([goal]);
  });

  test('time of the last weeks, and older time until its day is added up', () => {
    const recent = timed(NOW - DAY);
    const old = timed(LONG_AGO);
    expect(pruned([recent, old], NOW)).toEqual([recent, old]);
    const added = total(THAT_DAY);
    expect(pruned([recent, old, added], NOW)).toEqual([recent, added]);
  });

  test('older time whose day was added up without it', () => {
    const old = timed(LONG_AGO);
    const elsewhere = total('2020-01-01');
    expect(pruned([old, elsewhere], NOW)).toEqual([old, elsewhere]);
  });

  test('a row of no known shape', () => {
    const odd = cell('segments', { id: 'odd' });
    expect(pruned([odd], NOW)).toEqual([odd]);
  });

  test('a deletion for a day', () => {
    const fresh = cell('goals', null, 'fresh', NOW - HOUR);
    const past = cell('goals', null, 'past', NOW - 2 * DAY);
    expect(pruned([fresh, past], NOW)).toEqual([fresh]);
  });
});

test('totals of days of long ago are kept as they are, since nothing else is left of their time', () => {
  const [long, late, goal] = [total(THAT_DAY), total('2026-11-20'), cell('goals', { id: 'goal' })];
  const [first, ...others] = rescued([long, late, goal]);
  expect(first?.row).toMatchObject({ id: THAT_DAY, rescued: true });
  expect(others).toEqual([late, goal]);
});
