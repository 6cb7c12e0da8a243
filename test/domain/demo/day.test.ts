import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_DAY_START, dayOf } from '../../../src/domain/time/day';
import { demoDay } from '../../../src/domain/demo/day';
import { DEMO_ACTIVITIES, DEMO_GOALS } from '../../../src/domain/demo/person';
import { recordsWith } from '../../support/store/records';
import { dayLedger } from '../../../src/domain/ledger/ledger';
import { anyDay } from '../../support/arbitrary/arbitrary';

describe('a made-up day', () => {
  test('is the same each time', () => {
    expect(demoDay('2026-11-20', 60)).toEqual(demoDay('2026-11-20', 60));
    expect(demoDay('2026-11-20', 60)).not.toEqual(demoDay('2026-11-19', 60));
  });

  test('has time and results of both goals, now and then', () => {
    const days = Array.from({ length: 28 }, (_, day) => {
      const name = `2026-11-${String(day + 1).padStart(2, '0')}`;
      const records = recordsWith({
        goals: DEMO_GOALS,
        activities: DEMO_ACTIVITIES,
        ...demoDay(name, 60),
      });
      return dayLedger(name, records, DEFAULT_DAY_START);
    });
    for (const goal of DEMO_GOALS) {
      const accounts = days.flatMap(({ goals }) =>
        goals.filter((each) => each.goal.id === goal.id),
      );
      expect(accounts.some(({ time }) => time > 0)).toBe(true);
      expect(accounts.some(({ results }) => results.length > 0)).toBe(true);
    }
  });

  test('never has two things at once, and lies in its day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { segments, entries } = demoDay(day, 60);
        const lived = [...segments, ...entries].toSorted((a, b) => a.start - b.start);
        for (const [index, each] of lived.entries()) {
          expect(each.end).toBeGreaterThan(each.start);
          expect(each.start).toBeGreaterThanOrEqual(lived[index - 1]?.end ?? 0);
        }
        const [first] = lived;
        if (first) expect(dayOf({ at: first.start, offset: 60 }, DEFAULT_DAY_START)).toBe(day);
      }),
    );
  });
});
