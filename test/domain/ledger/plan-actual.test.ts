import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/plan/activity';
import type { Entry } from '../../../src/domain/plan/entry';
import type { Goal } from '../../../src/domain/plan/goal';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import { daysOf } from '../../../src/domain/time/period';
import { planActual } from '../../../src/domain/ledger/plan-actual';
import { rollupsOf } from '../../../src/domain/ledger/rollup';
import type { OfflinePlace } from '../../../src/domain/site/site';
import { spanLedger } from '../../../src/domain/ledger/span-ledger';
import { recordsWith } from '../../support/store/records';

const MONDAY = Date.UTC(2026, 10, 23, 9);
const GOAL: Goal = {
  id: 'g',
  stamp: '1',
  name: 'Win 3 customers',
  ladder: [{ id: 'r', unit: { kind: 'count', one: 'sale', many: 'sales' } }],
  target: 3,
  term: { kind: 'by', due: '2026-12-31' },
  order: 0,
  colour: 0,
};

function activity(id: string, place: OfflinePlace, part: Partial<Activity> = {}): Activity {
  const spots = [{ site: 'offline', place }];
  return { id, stamp: '1', goal: 'g', name: id, spots, order: 0, ...part };
}

function entry(place: OfflinePlace, days: number, minutes: number, named?: string): Entry {
  const start = MONDAY + days * 24 * HOUR;
  return {
    id: `${place} ${days}`,
    stamp: '1',
    start,
    end: start + minutes * MINUTE,
    offset: 0,
    place,
    label: { kind: 'goal', goal: 'g', ...(named && { activity: named }) },
  };
}

function actual(activities: readonly Activity[], entries: readonly Entry[]) {
  const records = recordsWith({ goals: [GOAL], activities, entries });
  const days = { first: '2026-11-23', last: '2026-11-25' };
  const rollups = rollupsOf(daysOf(days), records, 4 * HOUR);
  return planActual('g', activities, spanLedger(days, { ...records, rollups }, 4 * HOUR));
}

describe('plan and actual of a week', () => {
  test('time at a bound spot is the activity’s, over all its days', () => {
    const { planned } = actual(
      [activity('calls', 'call')],
      [entry('call', 0, 40), entry('call', 2, 30)],
    );
    expect(planned.map(({ time }) => time)).toEqual([70 * MINUTE]);
  });

  test('an activity without time is there with none', () => {
    expect(actual([activity('calls', 'call')], []).planned).toMatchObject([{ time: 0 }]);
  });

  test('of two at the same spot the named one gets the time, else the first', () => {
    const activities = [activity('first', 'call'), activity('second', 'call', { order: 1 })];
    const { planned } = actual(activities, [entry('call', 0, 40), entry('call', 1, 30, 'second')]);
    expect(planned.map(({ time }) => time)).toEqual([40 * MINUTE, 30 * MINUTE]);
  });

  test('an archived one no longer takes time that one of the plan is bound to', () => {
    const activities = [
      activity('old', 'call', { archived: true }),
      activity('new', 'call', { order: 1 }),
    ];
    const { planned } = actual(activities, [entry('call', 0, 40)]);
    expect(planned.map(({ activity, time }) => [activity.id, time])).toEqual([
      ['new', 40 * MINUTE],
      ['old', 0],
    ]);
  });

  test('time for the goal that is in no activity stands beside the plan', () => {
    const { planned, outside } = actual(
      [activity('calls', 'call')],
      [entry('visit', 0, 20), entry('else', 0, 50), entry('visit', 1, 25)],
    );
    expect(planned).toMatchObject([{ time: 0 }]);
    expect(outside.map(({ key, time }) => [key, time / MINUTE])).toEqual([
      ['offline/else', 50],
      ['offline/visit', 25],
    ]);
  });
});
