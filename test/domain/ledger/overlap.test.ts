import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/plan/entry';
import { type Interval, lengthOf, MINUTE } from '../../../src/domain/time/instant';
import { shareTime } from '../../../src/domain/ledger/overlap';
import { minutesOf, someEntries, someSegments } from '../../support/arbitrary/arbitrary';
import { segment } from '../../support/store/segment';

const SITE = segment('linkedin', 0, 10 * MINUTE);

function entry(from: number, to: number, more: Partial<Entry> = {}): Entry {
  const [start, end] = [from * MINUTE, to * MINUTE];
  const label = { kind: 'goal', goal: 'customers' } as const;
  return { id: 'call', stamp: '1', start, end, offset: 0, place: 'call', label, ...more };
}

const told = (rows: readonly Interval[]) =>
  rows.map(({ start, end }) => [start / MINUTE, end / MINUTE]);

/** What counts, as beginning and end in minutes. */
function shared(...entries: Entry[]) {
  const { timed, entered } = shareTime([SITE], entries);
  return { timed: told(timed), entered: told(entered) };
}

describe('time that an entry shares with a site', () => {
  test('stays with the site, since it was measured', () => {
    expect(shared(entry(5, 20))).toEqual({ timed: [[0, 10]], entered: [[10, 20]] });
  });

  test('belongs to the entry where the person chose so', () => {
    expect(shared(entry(4, 6, { prevails: true }))).toEqual({
      timed: [
        [0, 4],
        [6, 10],
      ],
      entered: [[4, 6]],
    });
  });

  test('is the site’s alone once the entry is deleted', () => {
    const gone = entry(4, 6, { prevails: true, deleted: true });
    expect(shared(gone)).toEqual({ timed: [[0, 10]], entered: [] });
  });
});

test('of two entries the one edited last has the time they share', () => {
  const [early, late] = [entry(20, 30), entry(25, 40, { id: 'visit', stamp: '2' })];
  const expected = [
    [25, 40],
    [20, 25],
  ];
  expect(shared(early, late).entered).toEqual(expected);
  expect(shared(late, early).entered).toEqual(expected);
});

test('an entry of which the person said that it yields has no time that another one shares', () => {
  const [early, late] = [
    entry(20, 30),
    entry(25, 40, { id: 'visit', stamp: '2', prevails: false }),
  ];
  expect(shared(early, late).entered).toEqual([
    [20, 30],
    [30, 40],
  ]);
  expect(shared(entry(4, 20, { prevails: false })).entered).toEqual([[10, 20]]);
});

test('no minute is lost, and none counts twice', () => {
  fc.assert(
    fc.property(someSegments, someEntries, (segments, entries) => {
      const { timed, entered } = shareTime(segments, entries);
      const counted = [...timed, ...entered];
      const held = [...segments, ...entries.filter(({ deleted }) => !deleted)];
      const lived = new Set(held.flatMap(minutesOf));
      expect(counted.reduce((sum, each) => sum + lengthOf(each), 0)).toBe(lived.size * MINUTE);
      expect(new Set(counted.flatMap(minutesOf))).toEqual(lived);
    }),
    { numRuns: 1000 },
  );
});
