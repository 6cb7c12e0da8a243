import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MergedRow, newerRow } from '../../../src/domain/merge/newer-row';

const row = fc.record(
  {
    id: fc.constant('a'),
    stamp: fc.constantFrom('1', '2'),
    end: fc.integer({ min: 0, max: 3 }),
    until: fc.integer({ min: 3, max: 5 }),
    note: fc.constantFrom('x', 'y'),
  },
  { requiredKeys: ['id'] },
);

describe('of two versions of a row', () => {
  test('the one edited last holds', () => {
    const [old, young] = [
      { id: 'a', stamp: '1' },
      { id: 'a', stamp: '2' },
    ];
    expect(newerRow(old, young)).toBe(young);
    expect(newerRow(young, old)).toBe(young);
  });

  test('of a segment the one reported longest holds, and of those the one cut shortest', () => {
    const whole: MergedRow = { id: 'a', end: 10 };
    const cut: MergedRow = { id: 'a', end: 6, until: 10 };
    const early: MergedRow = { id: 'a', end: 8 };
    expect(newerRow(whole, cut)).toBe(cut);
    expect(newerRow(early, whole)).toBe(whole);
    expect(newerRow(cut, early)).toBe(cut);
  });

  test('the same one holds in whatever order they come', () => {
    fc.assert(
      fc.property(row, row, row, (a, b, c) => {
        expect(newerRow(a, b)).toEqual(newerRow(b, a));
        expect(newerRow(newerRow(a, b), c)).toEqual(newerRow(a, newerRow(b, c)));
        expect(newerRow(a, a)).toBe(a);
      }),
    );
  });
});
