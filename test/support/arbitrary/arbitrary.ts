import * as fc from 'fast-check';
import type { CheckIn } from '../../../src/domain/ledger/check-in';
import type { Label } from '../../../src/domain/plan/label';
import type { Entry } from '../../../src/domain/plan/entry';
import type { Goal } from '../../../src/domain/plan/goal';
import { DAY, MINUTE } from '../../../src/domain/time/instant';
import type { LabelRule } from '../../../src/domain/ledger/label-rule';
import type { Segment } from '../../../src/domain/attention/segment';
import type { Place } from '../../../src/domain/site/site';
import { segment } from '../store/segment';

/** Instants that a person may live through. */
export const anyInstant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2060, 0) });

/** Offsets of the earth, odd ones among them. */
export const anyOffset = fc.integer({ min: -12 * 60, max: 14 * 60 });

/** When a day may begin. */
export const anyDayStart = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((count) => count * MINUTE);

export const anyDay = fc
  .integer({ min: Date.UTC(2020, 0) / DAY, max: Date.UTC(2060, 0) / DAY })
  .map((days) => new Date(days * DAY).toISOString().slice(0, 10));

/** The whole minutes from which the time of `someSegments` is made begin here. */
export const BEGIN = Date.UTC(2026, 10, 22, 1);

const somePlace = fc.constantFrom<Place>('feed', 'messages');
const someSite = fc.constantFrom('linkedin', 'gmail');

/** Segments one after the other, in whole minutes, as the store holds them. */
export const someSegments = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 4 }),
      length: fc.integer({ min: 1, max: 20 }),
      site: someSite,
      place: somePlace,
      offset: fc.constantFrom(-480, 0, 60, 345),
    }),
    { maxLength: 12 },
  )
  .map((lived) => {
    let at = BEGIN;
    return lived.map(({ gap, length, ...more }, index): Segment => {
      const start = at + gap * MINUTE;
      at = start + length * MINUTE;
      return segment(`segment-${index}`, start, at, more);
    });
  });

const someLabel = fc.constantFrom<Label>(
  { kind: 'goal', goal: 'customers' },
  { kind: 'goal', goal: 'given-up' },
  { kind: 'goal', goal: 'of-another-browser' },
  { kind: 'none' },
  { kind: 'break' },
);

/** Answers that overlap each other and the segments in every way, in no order of time. */
export const someCheckIns = fc.uniqueArray(
  fc
    .record({
      from: fc.integer({ min: -10, max: 150 }),
      length: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 60 })),
      site: someSite,
      place: somePlace,
      label: someLabel,
      stamp: fc.integer({ min: 10, max: 99 }).map(String),
      deleted: fc.constantFrom(false, false, true),
    })
    .map(({ from, length, deleted, ...more }): CheckIn => {
      const start = BEGIN + from * MINUTE;
      const row = { id: `answer-${more.stamp}`, start, end: start + length * MINUTE, ...more };
      return deleted ? { ...row, deleted } : row;
    }),
  { maxLength: 10, selector: ({ stamp }) => stamp },
);

const LADDER: Goal['ladder'] = [
  { id: 'reply', unit: { kind: 'count', one: 'reply', many: 'replies' } },
  { id: 'sale', unit: { kind: 'money', currency: 'EUR' } },
];

/** Two goals, one of them given up; answers may also name one that is not among them. */
export const GOALS: readonly Goal[] = [
  {
    id: 'given-up',
    stamp: '2',
    deleted: true,
    name: 'Write a book',
    ladder: LADDER,
    target: 1,
    term: { kind: 'by', due: '2026-12-31' },
    order: 1,
    colour: 1,
  },
  {
    id: 'customers',
    stamp: '1',
    name: 'Win 3 customers',
    ladder: LADDER,
    target: 3,
    term: { kind: 'by', due: '2026-12-31' },
    order: 0,
    colour: 0,
  },
];

/** The label of an instant at a site and place, told the slow way: of all answers that hold, the latest. */
export function labelAt(
  at: number,
  { site, place }: Pick<Segment, 'site' | 'place'>,
  checkIns: readonly CheckIn[],
): Label | undefined {
  let latest: CheckIn | undefined;
  for (const answer of checkIns) {
    const holds =
      !answer.deleted &&
      answer.site === site &&
      answer.place === place &&
      answer.start <= at &&
      at < answer.end;
    if (holds && (!latest || latest.stamp < answer.stamp)) latest = answer;
  }
  return latest?.label;
}

/** The minutes of a stretch, each by its beginning. */
export function minutesOf({ start, end }: Pick<Segment, 'start' | 'end'>): number[] {
  return Array.from({ length: (end - start) / MINUTE }, (_, index) => start + index * MINUTE);
}

/** Entries that overlap each other and the segments in every way. */
export const someEntries = fc.uniqueArray(
  fc
    .record({
      from: fc.integer({ min: -10, max: 150 }),
      length: fc.integer({ min: 1, max: 60 }),
      place: fc.constantFrom('call', 'visit', 'else'),
      label: someLabel,
      stamp: fc.integer({ min: 10, max: 99 }).map(String),
      marks: fc.constantFrom<Pick<Entry, 'entered' | 'prevails' | 'deleted'>>(
        {},
        { entered: true },
        { prevails: true },
        { prevails: false },
        { entered: true, prevails: true },
        { deleted: true },
      ),
    })
    .map(({ from, length, marks, ...more }): Entry => {
      const start = BEGIN + from * MINUTE;
      const end = start + length * MINUTE;
      return { id: `entry-${more.stamp}`, start, end, offset: 0, ...more, ...marks };
    }),
  { maxLength: 6, selector: ({ stamp }) => stamp },
);

/** Rules that begin and end within the time of the segments, beside it, or never. */
export const someRules = fc.uniqueArray(
  fc
    .record({
      from: fc.integer({ min: -30, max: 150 }),
      length: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      site: someSite,
      place: somePlace,
      label: someLabel,
      stamp: fc.integer({ min: 10, max: 99 }).map(String),
      deleted: fc.constantFrom(false, false, true),
    })
    .map(({ from, length, deleted, ...more }): LabelRule => {
      const start = BEGIN + from * MINUTE;
      const until = length === undefined ? {} : { until: start + length * MINUTE };
      return {
        id: `rule-${more.stamp}`,
        from: start,
        ...until,
        ...more,
        ...(deleted && { deleted }),
      };
    }),
  { maxLength: 4, selector: ({ stamp }) => stamp },
);
