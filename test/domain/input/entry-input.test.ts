import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, DEFAULT_DAY_START } from '../../../src/domain/time/day';
import { DAY, HOUR, type Interval, lengthOf, MINUTE } from '../../../src/domain/time/instant';
import {
  type EntryFrame,
  inSteps,
  parseEntry,
  type TypedEntry,
  typedEntry,
} from '../../../src/domain/input/entry-input';
import { LONGEST_NOTE } from '../../../src/domain/input/result-input';

const NOON = Date.UTC(2026, 10, 23, 11);
const FRAME: EntryFrame = {
  day: '2026-11-23',
  dayStart: DEFAULT_DAY_START,
  now: NOON,
  offsetAt: () => 60,
};
const CALL: TypedEntry = { start: '10:00', length: '50', note: '' };

function faults(typed: Partial<TypedEntry>, frame: Partial<EntryFrame> = {}, held?: Interval) {
  const entry = parseEntry({ ...CALL, ...typed }, { ...FRAME, ...frame }, held);
  return entry.ok ? {} : entry.problem;
}

describe('an entry as typed', () => {
  test('lies on the day that is shown', () => {
    const start = NOON - 2 * HOUR;
    expect(parseEntry(CALL, FRAME)).toEqual({
      ok: true,
      value: { start, end: start + 50 * MINUTE, offset: 60, note: '' },
    });
  });

  test('after midnight belongs to the day before, until the day start', () => {
    const late = { ...CALL, start: '01:30' };
    const entry = parseEntry(late, { ...FRAME, day: '2026-11-22' });
    expect(entry.ok && entry.value.start).toBe(Date.UTC(2026, 10, 23, 0, 30));
  });

  test.each<[string, Partial<TypedEntry>, ReturnType<typeof faults>]>([
    ['without a start', { start: '' }, { start: 'missing' }],
    ['without a length', { length: ' ' }, { length: 'empty' }],
    ['with a length in words', { length: 'long' }, { length: 'unreadable' }],
    ['of no length', { length: '0' }, { length: 'zero' }],
    ['of negative length', { length: '-5' }, { length: 'negative' }],
    ['of endless length', { length: '9'.repeat(400) }, { length: 'too long' }],
    ['longer than a day', { length: '1445' }, { length: 'too long' }],
    ['more exact than memory', { length: '48' }, { length: 'steps' }],
    ['that begins in the future', { start: '12:30' }, { start: 'future' }],
    ['that ends in the future', { start: '11:30' }, { length: 'future' }],
    ['with a book as a note', { note: 'x'.repeat(LONGEST_NOTE + 1) }, { note: 'too long' }],
  ])('%s is refused beside that field', (_, typed, expected) => {
    expect(faults(typed)).toEqual(expected);
  });

  test('tells all its faults at once', () => {
    expect(faults({ start: '', length: '' })).toEqual({ start: 'missing', length: 'empty' });
  });

  test('may keep a note of 10,000 characters, emoji and right-to-left text as they are', () => {
    const note = 'שלום 🎉x '.repeat(1250);
    expect(faults({ note })).toEqual({});
  });

  test('that was timed keeps its seconds in the fields that are left as they are', () => {
    const start = NOON - HOUR + 17_000;
    const held = { start, end: start + 48 * MINUTE + 500 };
    const typed = typedEntry(held, FRAME.offsetAt);
    expect(typed).toEqual({ start: '11:00', length: '48', note: '' });
    const read = parseEntry({ ...typed, length: '45' }, FRAME, held);
    expect(read.ok && read.value).toMatchObject({ start, end: start + 45 * MINUTE });
    const moved = parseEntry({ ...typed, start: '10:30' }, FRAME, held);
    expect(moved.ok && lengthOf(moved.value)).toBe(lengthOf(held));
    expect(faults({ length: '47' }, {}, held)).toEqual({ length: 'steps' });
  });
});

describe('where the clock was set', () => {
  const forward = Date.UTC(2026, 2, 29, 1);
  const back = Date.UTC(2026, 9, 25, 1);
  const spring = { day: '2026-03-28', offsetAt: (at: number) => (at < forward ? 60 : 120) };
  const autumn = { day: '2026-10-24', offsetAt: (at: number) => (at < back ? 120 : 60) };

  test('forward, a time that no clock showed is refused', () => {
    expect(faults({ start: '02:30' }, spring)).toEqual({ start: 'skipped' });
  });

  test('in between, an entry is refused, since its length could be meant either way', () => {
    expect(faults({ start: '01:30' }, spring)).toEqual({ start: 'changed' });
    expect(faults({ start: '02:30', length: '60' }, autumn)).toEqual({ start: 'changed' });
  });

  test('an entry that ends at that moment is taken: its end is no part of it', () => {
    expect(faults({ start: '01:30', length: '30' }, spring)).toEqual({});
    expect(faults({ start: '01:30', length: '35' }, spring)).toEqual({ start: 'changed' });
    expect(faults({ start: '02:30', length: '30' }, autumn)).toEqual({});
  });

  test('one that ran over it keeps its time when only the note is edited', () => {
    const start = Date.UTC(2026, 2, 29, 0, 30);
    const held = { start, end: start + HOUR, offset: 60 };
    const typed = { ...typedEntry(held, spring.offsetAt), note: 'Asked for an offer' };
    expect(parseEntry(typed, { ...FRAME, ...spring }, held)).toEqual({
      ok: true,
      value: { ...held, note: 'Asked for an offer' },
    });
  });

  test('an entry before or after is as any other', () => {
    expect(faults({ start: '01:00' }, spring)).toEqual({});
    expect(faults({ start: '03:00' }, spring)).toEqual({});
    expect(faults({ start: '03:00' }, autumn)).toEqual({});
  });
});

test('what is shown in the fields of an entry reads back as that entry', () => {
  const someTime = fc.record({
    from: fc.integer({ min: 0, max: 8 * 60 }),
    length: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(someTime, ({ from, length }) => {
      const start = Date.UTC(2026, 10, 23, 3) - 60 * MINUTE + (HOUR + from * MINUTE);
      const entry = { start, end: Math.min(NOON, start + length * MINUTE) };
      fc.pre(entry.end > entry.start);
      const read = parseEntry(typedEntry(entry, FRAME.offsetAt), FRAME, entry);
      expect(read.ok && { start: read.value.start, end: read.value.end }).toEqual(entry);
    }),
  );
});

test('an entry of another zone is shown and read by the clock of its own', () => {
  // In Tokyo at 10:00, corrected in Berlin.
  const held = { start: NOON - 35 * HOUR, end: NOON - 34 * HOUR, offset: 540 };
  const typed = typedEntry(held, FRAME.offsetAt);
  const day = dayOf({ at: held.start, offset: 540 }, FRAME.dayStart);
  const read = (start: string) => parseEntry({ ...typed, start }, { ...FRAME, day }, held);
  expect(read(typed.start)).toMatchObject({ value: held });
  const later = typed.start.replace(':00', ':05');
  expect(read(later)).toMatchObject({ value: { start: held.start + 5 * MINUTE, offset: 540 } });
});

test('a stretch in steps stays within the stretch', () => {
  const times = fc.integer({ min: NOON, max: NOON + DAY });
  fc.assert(
    fc.property(times, fc.integer({ min: 15 * MINUTE, max: DAY }), (start, length) => {
      const steps = inSteps({ start, end: start + length });
      expect(steps.start).toBeGreaterThanOrEqual(start);
      expect(steps.end).toBeLessThanOrEqual(start + length);
      expect(lengthOf(steps) % (5 * MINUTE)).toBe(0);
      expect(lengthOf(steps)).toBeGreaterThan(0);
    }),
  );
});
