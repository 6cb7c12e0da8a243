import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../../src/domain/ledger/check-in';
import { addDays, DEFAULT_DAY_START } from '../../../src/domain/time/day';
import { DAY, HOUR, lengthOf, MINUTE, type ZoneOffset } from '../../../src/domain/time/instant';
import { ASIDES, dayLedger, type DayLedger, type Records } from '../../../src/domain/ledger/ledger';
import type { Result } from '../../../src/domain/plan/result';
import type { Segment } from '../../../src/domain/attention/segment';
import {
  anyDayStart,
  anyOffset,
  GOALS,
  labelAt,
  minutesOf,
  someCheckIns,
  someSegments,
} from '../../support/arbitrary/arbitrary';
import { recordsWith } from '../../support/store/records';
import { segment } from '../../support/store/segment';

const TODAY = '2026-11-22';
const MORNING = Date.UTC(2026, 10, 22, 9);

function ledger(some: Partial<Records>, day = TODAY): DayLedger {
  return dayLedger(day, recordsWith({ goals: GOALS, ...some }), DEFAULT_DAY_START);
}

function answer(label: CheckIn['label'], more: Partial<CheckIn> = {}): CheckIn {
  const whole = { start: MORNING - DAY, end: MORNING + DAY };
  return { id: 'a', stamp: '1', site: 'linkedin', place: 'feed', label, ...whole, ...more };
}

function result(amount: number, more: Partial<Result> = {}): Result {
  const facts = { goal: 'customers', rung: 'reply', amount, credit: { kind: 'unknown' } } as const;
  return { id: 'r', stamp: '1', at: MORNING, offset: 0, ...facts, ...more };
}

/** Where the time went, by goal and aside, as the ledger shows it. */
function shownTimes({ goals, asides }: DayLedger): Map<string, number> {
  const times = new Map<string, number>();
  for (const { goal, doings } of goals) {
    for (const { key, time } of doings) times.set(`${goal.id} ${key}`, time);
  }
  for (const { aside, site, place, time } of asides) times.set(`${aside} ${site}/${place}`, time);
  return times;
}

/** The same told minute by minute. */
function livedTimes(segments: readonly Segment[], checkIns: readonly CheckIn[]) {
  const known = new Set(GOALS.map(({ id }) => id));
  const times = new Map<string, number>();
  for (const each of segments) {
    for (const at of minutesOf(each)) {
      const label = labelAt(at, each, checkIns);
      const goal = label?.kind === 'goal' && known.has(label.goal) ? label.goal : undefined;
      const aside = label && label.kind !== 'goal' ? label.kind : 'unlabelled';
      const key = `${goal ?? aside} ${each.site}/${each.place}`;
      times.set(key, (times.get(key) ?? 0) + MINUTE);
    }
  }
  return times;
}

/** The days around the time of `someSegments`, enough for every zone and day start. */
const DAYS = [-3, -2, -1, 0, 1, 2].map((step) => addDays(TODAY, step));

describe('every second', () => {
  test('stands in exactly one place: a goal, no goal, a break, unlabelled', () => {
    fc.assert(
      fc.property(someSegments, someCheckIns, (zoned, checkIns) => {
        const segments = zoned.map((row) => ({ ...row, offset: 0 }));
        const account = dayLedger(TODAY, recordsWith({ goals: GOALS, segments, checkIns }), 0);
        const shown = shownTimes(account);
        expect(shown).toEqual(livedTimes(segments, checkIns));
        expect(sum(shown.values())).toBe(account.total);
        expect(sum(account.goals.map(({ time }) => time))).toBe(
          account.total - sum(account.asides.map(({ time }) => time)),
        );
      }),
    );
  });

  test('belongs to exactly one day, whatever the day start and however zones are mixed', () => {
    const zoned = someSegments.chain((segments) =>
      fc
        .array(anyOffset, { minLength: segments.length, maxLength: segments.length })
        .map((offsets) => segments.map((row, at) => ({ ...row, offset: offsets[at] ?? 0 }))),
    );
    fc.assert(
      fc.property(zoned, someCheckIns, anyDayStart, (segments, checkIns, dayStart) => {
        const records = recordsWith({ goals: GOALS, segments, checkIns });
        const days = DAYS.map((day) => dayLedger(day, records, dayStart));
        expect(sum(days.map(({ total }) => total))).toBe(sum(segments.map(lengthOf)));
        const lived = livedTimes(segments, checkIns);
        for (const [key, time] of lived) {
          expect(sum(days.map((each) => shownTimes(each).get(key) ?? 0))).toBe(time);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the days on which clocks change', () => {
  const QUARTER = 15 * MINUTE;

  /** Attention without a break over five days around `noon`, each quarter of an hour with the offset of its zone. */
  function attention(zone: string, noon: number): Segment[] {
    const start = noon - 2.5 * DAY;
    return Array.from({ length: (5 * DAY) / QUARTER }, (_, index) => {
      const at = start + index * QUARTER;
      return segment(String(index), at, at + QUARTER, { offset: offsetIn(zone, at) });
    });
  }

  test.each([
    ['Europe/Berlin', '2026-03-28', 23],
    ['Europe/Berlin', '2026-10-24', 25],
    ['America/New_York', '2026-03-07', 23],
    ['America/New_York', '2026-10-31', 25],
    ['Australia/Lord_Howe', '2026-10-03', 23.5],
    ['Australia/Lord_Howe', '2026-04-04', 24.5],
  ])('in %s the day of %s has %d hours, its neighbours 24', (zone, day, hours) => {
    const segments = attention(zone, Date.parse(day) + 16 * HOUR);
    const days = [-1, 0, 1].map((step) => addDays(day, step));
    const times = days.map((each) => timeOf(segments, each, DEFAULT_DAY_START));
    expect(times.map((time) => time / HOUR)).toEqual([24, hours, 24]);
  });

  test('lose and count twice nothing, at whatever hour the day begins', () => {
    const segments = attention('Europe/Berlin', Date.UTC(2026, 9, 25, 12));
    const days = Array.from({ length: 7 }, (_, index) => addDays('2026-10-22', index));
    fc.assert(
      fc.property(anyDayStart, (dayStart) => {
        expect(sum(days.map((day) => timeOf(segments, day, dayStart)))).toBe(5 * DAY);
      }),
      { numRuns: 30 },
    );
  });

  test('each place a segment over the change by the offset at which it began', () => {
    const change = Date.UTC(2026, 9, 25, 1);
    const night = segment('linkedin', change - HOUR, change + 3 * HOUR, { offset: 120 });
    expect(timeOf([night], '2026-10-24', DEFAULT_DAY_START)).toBe(2 * HOUR);
    expect(timeOf([night], '2026-10-25', DEFAULT_DAY_START)).toBe(2 * HOUR);
  });
});

describe('a goal', () => {
  const time = segment('linkedin', MORNING, MORNING + HOUR);
  const given = answer({ kind: 'goal', goal: 'given-up' });

  test('that was given up is shown on days on which time or a result stands for it', () => {
    expect(idsOf({})).toEqual(['customers']);
    expect(idsOf({ segments: [time], checkIns: [given] })).toEqual(['customers', 'given-up']);
    expect(idsOf({ results: [result(1, { goal: 'given-up' })] })).toEqual([
      'customers',
      'given-up',
    ]);
  });

  test('lists its activities with most time first', () => {
    const segments = [
      segment('linkedin', MORNING, MORNING + MINUTE),
      segment('gmail', MORNING + MINUTE, MORNING + HOUR),
      segment('linkedin', MORNING + HOUR, MORNING + HOUR + MINUTE),
    ];
    const label = { kind: 'goal', goal: 'customers' } as const;
    const checkIns = [answer(label), answer(label, { site: 'gmail' })];
    expect(ledger({ segments, checkIns }).goals[0]?.doings).toMatchObject([
      { key: 'gmail/feed', time: 59 * MINUTE, entered: 0 },
      { key: 'linkedin/feed', time: 2 * MINUTE, entered: 0 },
    ]);
  });

  test('that is not there leaves its time unlabelled', () => {
    const lost = answer({ kind: 'goal', goal: 'never-arrived' });
    const { asides, parts } = ledger({ segments: [time], checkIns: [lost] });
    expect(asides).toEqual([{ aside: 'unlabelled', site: 'linkedin', place: 'feed', time: HOUR }]);
    expect(parts.map(({ label }) => label)).toEqual([undefined]);
  });
});

describe('results', () => {
  test('are added up by rung, the aim first, rungs without any left out', () => {
    const results = [result(2), result(3), result(500, { rung: 'sale' })];
    expect(ledger({ results }).goals[0]?.results).toMatchObject([
      { rung: { id: 'sale' }, amount: 500, count: 1 },
      { rung: { id: 'reply' }, amount: 5, count: 2 },
    ]);
    expect(ledger({ results: [result(2)] }).goals[0]?.results).toHaveLength(1);
  });

  test('that were deleted count no more', () => {
    const account = ledger({ results: [result(2, { deleted: true })] });
    expect([account.results, account.goals[0]?.results]).toEqual([[], []]);
  });

  test('of amount zero still show that something was recorded', () => {
    expect(ledger({ results: [result(0)] }).goals[0]?.results).toMatchObject([{ count: 1 }]);
  });

  test('belong to the day on which they were recorded, in the zone of that moment', () => {
    const night = result(1, { at: Date.UTC(2026, 10, 22, 3), offset: 0 });
    const inBerlin = { ...night, offset: 60 };
    const counts = [night, inBerlin].map((each) =>
      ['2026-11-21', TODAY].map((day) => ledger({ results: [each] }, day).results.length),
    );
    expect(counts).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('of another goal are not counted for this one', () => {
    const account = ledger({ results: [result(2, { goal: 'given-up' })] });
    expect(account.goals.map(({ results }) => results.length)).toEqual([0, 1]);
  });
});

test('asides come in their fixed order, and the parts in the order of time', () => {
  const segments = [hourOf(2, 'gmail'), hourOf(1, 'linkedin'), hourOf(0, 'reddit')];
  const checkIns = [answer({ kind: 'break' }), answer({ kind: 'none' }, { site: 'reddit' })];
  const { asides, parts } = ledger({ segments, checkIns });
  expect(asides.map(({ aside }) => aside)).toEqual(ASIDES);
  expect(parts.map(({ site }) => site)).toEqual(['reddit', 'linkedin', 'gmail']);
});

/** The goals that the ledger shows. */
function idsOf(some: Partial<Records>): string[] {
  return ledger(some).goals.map(({ goal }) => goal.id);
}

/** An hour at a site, counted from the morning on. */
function hourOf(hour: number, site: string): Segment {
  return segment(site, MORNING + hour * HOUR, MORNING + (hour + 1) * HOUR);
}

function timeOf(segments: readonly Segment[], day: string, dayStart: number): number {
  return dayLedger(day, recordsWith({ goals: GOALS, segments }), dayStart).total;
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, each) => total + each, 0);
}

/** The offset of a zone at an instant, as `GMT+05:30` tells it. */
function offsetIn(zone: string, at: number): ZoneOffset {
  const name = formatOf(zone)
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
}
