import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_WORK_HOURS, untrackedGaps, type WorkHours } from '../../../src/domain/ledger/away';
import type { CheckIn } from '../../../src/domain/ledger/check-in';
import type { Entry } from '../../../src/domain/plan/entry';
import {
  DAY,
  HOUR,
  intersection,
  type Interval,
  lengthOf,
  MINUTE,
} from '../../../src/domain/time/instant';
import type { Timer } from '../../../src/domain/plan/timer';
import { BEGIN, someEntries, someSegments } from '../../support/arbitrary/arbitrary';
import { segment } from '../../support/store/segment';

/** Monday in Berlin. */
const MIDNIGHT = Date.UTC(2026, 10, 22, 23);
const at = (hours: number, minutes = 0) => MIDNIGHT + hours * HOUR + minutes * MINUTE;
const now = (instant: number) => ({ at: instant, offset: 60 });
const timed = (start: number, end: number) => segment(`segment-${start}`, start, end);
const label = { kind: 'goal', goal: 'customers' } as const;

interface Lived {
  readonly segments?: ReturnType<typeof timed>[];
  readonly entries?: Entry[];
  readonly checkIns?: CheckIn[];
  readonly timer?: Timer;
}

function away(until: number, { segments = [], entries = [], checkIns = [], timer }: Lived) {
  const records = { segments, entries, checkIns };
  return untrackedGaps(now(until), records, DEFAULT_WORK_HOURS, timer ?? null).map(told);
}

const told = ({ start, end }: Interval) => [(start - MIDNIGHT) / HOUR, (end - MIDNIGHT) / HOUR];

describe('time away', () => {
  test('is from the last counted attention to now', () => {
    expect(away(at(11), { segments: [timed(at(9), at(10))] })).toEqual([[10, 11]]);
  });

  test('is from one stretch of attention to the next', () => {
    const segments = [timed(at(9), at(10)), timed(at(11), at(11, 5))];
    expect(away(at(11, 5), { segments })).toEqual([[10, 11]]);
  });

  test('is asked about from 15 minutes on', () => {
    const segments = [timed(at(9), at(10))];
    expect(away(at(10, 15), { segments })).toHaveLength(1);
    expect(away(at(10, 15) - 1, { segments })).toEqual([]);
  });

  test('is the newest first, and one before it at most', () => {
    const segments = [9, 10, 11, 12].map((hour) => timed(at(hour), at(hour, 30)));
    expect(away(at(12, 30), { segments })).toEqual([
      [11.5, 12],
      [10.5, 11],
    ]);
  });

  test('is not told where nothing was counted before it that day', () => {
    expect(away(at(11), {})).toEqual([]);
    expect(away(at(11), { segments: [timed(at(-2), at(-1))] })).toEqual([]);
  });

  test('is told within working hours alone', () => {
    const segments = [timed(at(8), at(8, 30)), timed(at(17), at(17, 30))];
    expect(away(at(23), { segments })).toEqual([
      [17.5, 18],
      [9, 17],
    ]);
    expect(away(at(8, 50), { segments })).toEqual([]);
  });

  test('is not told on a Sunday', () => {
    const sunday = timed(at(9) - DAY, at(10) - DAY);
    expect(away(at(11) - DAY, { segments: [sunday] })).toEqual([]);
  });

  test('that was entered, or is being timed, is not asked about', () => {
    const segments = [timed(at(9), at(10))];
    const call = { id: 'call', stamp: '1', offset: 60, place: 'call', label } as const;
    const entry: Entry = { ...call, start: at(10), end: at(11) };
    expect(away(at(11), { segments, entries: [entry] })).toEqual([]);
    expect(away(at(11), { segments, entries: [{ ...entry, deleted: true }] })).toHaveLength(1);
    expect(away(at(11), { segments, timer: { ...call, start: at(10, 5) } })).toEqual([]);
  });

  test('that was answered for is not asked about again', () => {
    const segments = [timed(at(9), at(10))];
    const nothing = { id: 'n', stamp: '1', site: 'offline', place: 'else' } as const;
    const answer: CheckIn = { ...nothing, start: at(10), end: at(11), label: { kind: 'none' } };
    expect(away(at(11, 10), { segments, checkIns: [answer] })).toEqual([]);
  });

  test('is never time that is known, never short, never long past', () => {
    fc.assert(
      fc.property(someSegments, someEntries, fc.integer({ min: 0, max: 300 }), (...lived) => {
        const [segments, entries, minutes] = lived;
        const always: WorkHours = { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: DAY };
        const moment = { at: BEGIN + minutes * MINUTE, offset: 0 };
        const gaps = untrackedGaps(moment, { segments, entries, checkIns: [] }, always, null);
        const known = [...segments, ...entries.filter(({ deleted }) => !deleted)];
        expect(gaps.length).toBeLessThanOrEqual(2);
        for (const gap of gaps) {
          expect(known.filter((one) => intersection(one, gap))).toEqual([]);
          expect(lengthOf(gap)).toBeGreaterThanOrEqual(15 * MINUTE);
          expect(gap.end).toBeLessThanOrEqual(moment.at);
        }
      }),
    );
  });
});
