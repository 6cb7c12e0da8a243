import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, daysBetween } from '../../../src/domain/time/day';
import { HOUR } from '../../../src/domain/time/instant';
import type { GoalHistory } from '../../../src/domain/evidence/pay-records';
import { evidenceSpan } from '../../../src/domain/evidence/evidence-span';
import { evidenceOf } from '../../../src/domain/evidence/pay-report';
import { type Weekday, WEEKDAYS, weekdayOf } from '../../../src/domain/time/period';
import {
  beforeAfter,
  broughtBy,
  daysOfReview,
  dueVerdicts,
  isReviewDue,
  reviewedWeek,
  verdictOn,
} from '../../../src/domain/evidence/review';
import type { Verdict } from '../../../src/domain/plan/verdict';
import { anyDay } from '../../support/arbitrary/arbitrary';
import { CUSTOMERS } from '../../support/dom/some-goals';

const MONDAY = '2026-11-23';
const DAY_START = 4 * HOUR;
const MESSAGES = 'linkedin/messages';

function noonOf(day: Day) {
  return { at: Date.parse(day) + 12 * HOUR, offset: 0 };
}

function given(day: Day, more: Partial<Verdict> = {}): Verdict {
  return {
    id: `${day} ${more.doing ?? MESSAGES}`,
    stamp: '1',
    goal: CUSTOMERS.id,
    doing: MESSAGES,
    decision: 'keep',
    reason: '',
    evidence: { time: 9 * HOUR, results: 4, rung: 'call' },
    ...noonOf(day),
    ...more,
  };
}

/** An hour of messages and one call booked by it on each of these days. */
function historyOf(days: readonly Day[]): GoalHistory {
  const credit = { kind: 'activities', activities: [MESSAGES] } as const;
  const label = { kind: 'goal', goal: CUSTOMERS.id } as const;
  const facts = { stamp: '1', goal: CUSTOMERS.id, rung: 'call', amount: 1, credit };
  return {
    goal: CUSTOMERS,
    activities: [],
    rules: [],
    dayStart: DAY_START,
    rollups: days.map((id) => ({
      id,
      cells: [{ site: 'linkedin', place: 'messages', time: HOUR, label }],
    })),
    results: days.map((id) => ({ ...facts, id, ...noonOf(id) })),
  };
}

const LONG_AGO = '2000-01-01';

const anyWeekday = fc.constantFrom<Weekday>(...WEEKDAYS);

describe('the week that is reviewed', () => {
  test('is seven days that are over, ended by the last review day', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (today, reviewDay) => {
        const { first, last } = reviewedWeek(today, reviewDay);
        expect(daysBetween(first, last)).toBe(6);
        expect(weekdayOf(addDays(last, 1))).toBe(reviewDay);
        expect(daysBetween(last, today)).toBeGreaterThan(0);
        expect(daysBetween(last, today)).toBeLessThanOrEqual(7);
      }),
    );
  });

  test('is offered on its day alone, until it is done or put off', () => {
    expect(isReviewDue(MONDAY, { reviewDay: 1, reviewedOn: '' }, LONG_AGO)).toBe(true);
    expect(isReviewDue(MONDAY, { reviewDay: 1, reviewedOn: '2026-11-16' }, LONG_AGO)).toBe(true);
    expect(isReviewDue(MONDAY, { reviewDay: 1, reviewedOn: MONDAY }, LONG_AGO)).toBe(false);
    expect(isReviewDue(addDays(MONDAY, 1), { reviewDay: 1, reviewedOn: '' }, LONG_AGO)).toBe(false);
  });

  test('is not offered on the day on which timing began: there is nothing to look back on', () => {
    const settings = { reviewDay: 1, reviewedOn: '' } as const;
    expect(isReviewDue(MONDAY, settings, MONDAY)).toBe(false);
    expect(isReviewDue(MONDAY, settings, addDays(MONDAY, -1))).toBe(true);
  });

  test('is offered on one day in seven where it is never done', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (from, reviewDay) => {
        const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(from, days));
        expect(
          week.filter((day) => isReviewDue(day, { reviewDay, reviewedOn: '' }, LONG_AGO)),
        ).toHaveLength(1);
      }),
    );
  });
});

describe('the evidence for a verdict', () => {
  test('is of the eight weeks up to that day', () => {
    const history = historyOf([addDays(MONDAY, -56), addDays(MONDAY, -55), MONDAY]);
    const { rung, lines } = evidenceOf(history, evidenceSpan(MONDAY));
    expect(rung.id).toBe('call');
    expect(lines.map(({ evidence }) => [evidence.key, evidence.hours])).toEqual([[MESSAGES, 2]]);
    expect(lines.map((line) => broughtBy(line, rung))).toEqual([2]);
  });

  test('goes by the activity that the time belongs to today', () => {
    const spots = [{ site: 'linkedin', place: 'messages' }] as const;
    const plan = { id: 'leads', stamp: '1', goal: CUSTOMERS.id, name: 'Leads', spots, order: 0 };
    const history = { ...historyOf([MONDAY]), activities: [plan] };
    expect(verdictOn([given(MONDAY)], 'leads', MONDAY, history)).toEqual(given(MONDAY));
  });
});

describe('a verdict', () => {
  const history = historyOf([]);

  test('stands for its week, the last one given, deleted ones left out', () => {
    const first = given(MONDAY);
    const later = given(addDays(MONDAY, 1), { decision: 'cut' });
    const deleted = given(addDays(MONDAY, 2), { deleted: true });
    const all = [later, first, deleted, given('2026-11-16')];
    expect(verdictOn(all, MESSAGES, MONDAY, history)).toBe(later);
    expect(verdictOn([given('2026-11-16')], MESSAGES, MONDAY, history)).toBeUndefined();
    expect(verdictOn(all, 'linkedin/feed', MONDAY, history)).toBeUndefined();
  });

  test('comes back after four weeks, not a day earlier, until it was looked at', () => {
    const early = given(addDays(MONDAY, -27));
    const due = given(addDays(MONDAY, -28));
    const seen = given(addDays(MONDAY, -35), { reviewed: noonOf(MONDAY) });
    expect(dueVerdicts([early, seen], [history], MONDAY)).toEqual([]);
    expect(dueVerdicts([early, seen, due], [history], MONDAY)).toEqual([
      { verdict: due, older: [] },
    ]);
  });

  test('comes back once for each thing, the newest one, with the older ones settled by it', () => {
    const [older, newer] = [given('2026-09-07'), given('2026-09-14')];
    const other = given('2026-09-08', { doing: 'linkedin/feed' });
    expect(dueVerdicts([older, newer, other], [history], MONDAY)).toEqual([
      { verdict: other, older: [] },
      { verdict: newer, older: [older] },
    ]);
  });

  test('of a goal that is not in use does not come back', () => {
    const gone = given('2026-09-07', { goal: 'gone' });
    expect(dueVerdicts([gone], [history], MONDAY)).toEqual([]);
  });

  test('is held against the four weeks before it and the four from its day on', () => {
    const decided = '2026-10-05';
    const before = [addDays(decided, -28), addDays(decided, -1)];
    const after = [decided, addDays(decided, 27)];
    const outside = [addDays(decided, -29), addDays(decided, 28)];
    const lived = historyOf([...before, ...after, ...outside]);
    const { rung, ...both } = beforeAfter(given(decided), lived);
    expect(rung.id).toBe('call');
    expect(both).toEqual({
      before: { time: 2 * HOUR, results: 2, before: 0 },
      after: { time: 2 * HOUR, results: 2, before: 0 },
    });
  });

  test('is not held against what came before the thing had any time', () => {
    const decided = '2026-10-05';
    const timed = [addDays(decided, -7), decided];
    const lived = historyOf(timed);
    const imported = historyOf([addDays(decided, -20), addDays(decided, -14)]).results;
    const both = beforeAfter(given(decided), {
      ...lived,
      results: [...lived.results, ...imported],
    });
    expect(both.before).toEqual({ time: HOUR, results: 1, before: 2 });
    expect(both.after).toEqual({ time: HOUR, results: 1, before: 0 });
  });

  test('on a rung that is gone is held against the aim', () => {
    const evidence = { time: 0, results: 0, rung: 'gone' };
    expect(beforeAfter(given('2026-10-05', { evidence }), history).rung.id).toBe('sale');
  });
});

describe('the days that a review reads', () => {
  test('are those of the evidence, and more where an earlier verdict is looked back on', () => {
    expect(daysOfReview([], MONDAY, DAY_START)).toEqual({ first: '2026-05-12', last: MONDAY });
    const due = given('2026-09-07');
    expect(daysOfReview([due], MONDAY, DAY_START)).toEqual({ first: '2026-02-23', last: MONDAY });
  });
});
