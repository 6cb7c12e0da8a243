import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fact, factOf, noveltyOf } from '../../../src/domain/csv/duplicates';
import { resultFrom } from '../../../src/domain/csv/imported-result';
import type { CsvRecord } from '../../../src/domain/csv/reading';
import { DEFAULT_DAY_START } from '../../../src/domain/time/day';

const fact = fc.record({
  day: fc.constantFrom('2024-01-01', '2024-01-02'),
  amount: fc.constantFrom(5, -5, 5.5),
  note: fc.constantFrom('', 'Book'),
});
const facts = fc.array(fact);
const someInstant = fc.integer({ min: Date.UTC(2023, 11, 30), max: Date.UTC(2024, 0, 5) });

test('of equal rows as many are known as are recorded, and the rest is left', () => {
  fc.assert(
    fc.property(facts, facts, fact, (rows, recorded, one) => {
      const same = (other: Fact) =>
        other.day === one.day && other.amount === one.amount && other.note === one.note;
      const all = noveltyOf(numbered(rows), recorded);
      const novelties = [...all].filter(([record]) => same(record)).map(([, is]) => is);
      const equal = rows.filter(same).length;
      const known = Math.min(equal, recorded.filter(same).length);
      const fresh = Math.min(1, equal - known);
      expect(novelties).toEqual([
        ...Array.from({ length: known }, () => 'known'),
        ...Array.from({ length: fresh }, () => 'new'),
        ...Array.from({ length: equal - known - fresh }, () => 'repeated'),
      ]);
    }),
  );
});

test('a file that was imported is known through and through when it is read again', () => {
  const stamped = { id: '', stamp: '', goal: 'g', rung: 'r' };
  fc.assert(
    fc.property(facts, fc.integer({ min: -720, max: 840 }), someInstant, (rows, offset, now) => {
      const records = numbered(rows);
      const stored = records.map((record) => ({
        ...resultFrom(record, { kind: 'unknown' }, DEFAULT_DAY_START, {
          now,
          offsetAt: () => offset,
        }),
        ...stamped,
      }));
      const recorded = stored.map((result) => factOf(result, DEFAULT_DAY_START));
      expect([...noveltyOf(records, recorded).values()].every((is) => is === 'known')).toBe(true);
    }),
  );
});

test('a result stands in the middle of its day, also where the clock was put forward', () => {
  const summerFrom = Date.parse('2024-03-31T01:00:00Z');
  const offsetAt = (at: number) => (at < summerFrom ? 60 : 120);
  const record = { row: 2, day: '2024-03-31', amount: 5, note: '' };
  const result = resultFrom(record, { kind: 'unknown' }, DEFAULT_DAY_START, {
    now: Date.UTC(2024, 5, 1),
    offsetAt,
  });
  expect(new Date(result.at).toISOString()).toBe('2024-03-31T14:00:00.000Z');
  const credit = { kind: 'unknown' };
  expect(result).toEqual({ at: result.at, offset: 120, amount: 5, credit, dayOnly: true });
});

test('a result of today does not lie ahead, and stays in its day', () => {
  const record = { row: 2, day: '2024-04-02', amount: 5, note: '' };
  const at = (time: string) => {
    const clock = { now: Date.parse(`2024-04-${time}:00Z`), offsetAt: () => 0 };
    const result = resultFrom(record, { kind: 'unknown' }, DEFAULT_DAY_START, clock);
    return new Date(result.at).toISOString().slice(8, 16);
  };
  expect(['02T09:30', '02T22:00', '02T01:00'].map(at)).toEqual([
    '02T09:30',
    '02T16:00',
    '02T04:00',
  ]);
});

function numbered(facts: readonly Fact[]): CsvRecord[] {
  return facts.map((fact, index) => ({ row: index + 2, ...fact }));
}
