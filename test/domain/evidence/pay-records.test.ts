import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/plan/activity';
import { addDays } from '../../../src/domain/time/day';
import { bestPaying } from '../../../src/domain/evidence/best-paying';
import { evidenceSpan } from '../../../src/domain/evidence/evidence-span';
import { HOUR } from '../../../src/domain/time/instant';
import { payEvidence } from '../../../src/domain/evidence/pay-evidence';
import { daysOf, periodOf, WEEKDAYS } from '../../../src/domain/time/period';
import {
  type GoalHistory,
  payRecords,
  mostInformativeRung,
} from '../../../src/domain/evidence/pay-records';
import { payReport } from '../../../src/domain/evidence/pay-report';
import type { Credit, Result } from '../../../src/domain/plan/result';
import { CUSTOMERS } from '../../support/dom/some-goals';

const SPAN = { first: '2026-11-01', last: '2026-11-22' };
const [REPLY, CALL, SALE] = CUSTOMERS.ladder;

const MESSAGING: Activity = {
  id: 'messaging',
  stamp: '1',
  goal: CUSTOMERS.id,
  name: 'Messages to leads',
  spots: [{ site: 'linkedin', place: 'messages' }],
  order: 0,
};

function came(day: string, rung: string, credit: Credit, more: Partial<Result> = {}): Result {
  const at = Date.parse(day) + 12 * HOUR;
  const facts = { goal: CUSTOMERS.id, rung, credit, amount: 1, offset: 0 };
  return { id: `${day}${rung}`, stamp: '1', at, ...facts, ...more };
}

const by = (key: string): Credit => ({ kind: 'activities', activities: [key] });

const HISTORY: GoalHistory = {
  goal: CUSTOMERS,
  activities: [MESSAGING],
  rules: [],
  dayStart: 4 * HOUR,
  rollups: [
    {
      id: '2026-11-20',
      cells: [
        {
          site: 'linkedin',
          place: 'messages',
          time: HOUR,
          label: { kind: 'goal', goal: CUSTOMERS.id },
        },
        { site: 'linkedin', place: 'feed', time: HOUR, label: { kind: 'none' } },
      ],
    },
  ],
  results: [
    came('2026-11-20', 'sale', by('linkedin/messages'), { firstContact: '2026-11-10' }),
    came('2026-10-02', 'sale', by('messaging')),
    came('2026-11-20', 'reply', by('messaging')),
  ],
};

describe('the records that claims rest on', () => {
  test('are of one rung and one span, and go by the names that things have today', () => {
    const { times, results } = payRecords(HISTORY, SALE ?? CUSTOMERS.ladder[0], SPAN);
    expect(times).toEqual([{ day: '2026-11-20', key: 'messaging', time: HOUR }]);
    expect(results).toEqual([{ day: '2026-11-20', amount: 1, credit: by('messaging') }]);
  });

  test('know the lag from first contact to result', () => {
    expect(payRecords(HISTORY, SALE ?? CUSTOMERS.ladder[0], SPAN).lag).toBe((10 + 7 * 2) / 3);
  });

  test('an activity that was deleted leaves its credit to its spot', () => {
    const without = { ...HISTORY, activities: [{ ...MESSAGING, deleted: true as const }] };
    const { times, results } = payRecords(without, SALE ?? CUSTOMERS.ladder[0], SPAN);
    expect(times.map(({ key }) => key)).toEqual(['linkedin/messages']);
    expect(results.map(({ credit }) => credit)).toEqual([by('linkedin/messages')]);
  });
});

const evidenceOn = (history: GoalHistory) => payEvidence(payRecords(history, REPLY, SPAN));

describe('an activity of several spots', () => {
  const both = [
    { site: 'linkedin', place: 'messages' },
    { site: 'linkedin', place: 'profile' },
  ] as const;
  const days = Array.from({ length: 20 }, (_, day) => addDays('2026-11-01', day));
  const label = { kind: 'goal', goal: CUSTOMERS.id } as const;

  /** Two hours a day and a reply on every other day; all at one spot, or part of it at another. */
  function lived(hours: readonly number[], activity: Activity): GoalHistory {
    return {
      ...HISTORY,
      activities: [activity],
      rollups: days.map((id) => ({
        id,
        cells: hours.map((time, at) => ({ ...(both[at] ?? both[0]), time: time * HOUR, label })),
      })),
      results: days
        .filter((_, day) => day % 2 === 0)
        .map((day) => came(day, 'reply', by('messaging'))),
    };
  }

  const activity = { ...MESSAGING, spots: both };

  test('clumps no more for being done at two of them on the same day', () => {
    const [one] = evidenceOn(lived([2], activity));
    const [two] = evidenceOn(lived([1.9, 0.1], activity));
    expect([two?.tagged, two?.dispersion]).toEqual([one?.tagged, one?.dispersion]);
    expect(two?.hours).toBeCloseTo(one?.hours ?? 0, 9);
  });

  test('leaves its time and its credit to all of them once it is deleted', () => {
    const deleted = evidenceOn(lived([1, 1], { ...activity, deleted: true }));
    expect(deleted.map(({ key, hours, tagged }) => [key, hours, tagged])).toEqual([
      ['linkedin/messages', 20, 5],
      ['linkedin/profile', 20, 5],
    ]);
  });
});

describe('results of before anything was timed', () => {
  const last = SPAN.last;
  const label = { kind: 'goal', goal: CUSTOMERS.id } as const;

  /** An hour of calls on each of the last 14 days; two sales a week for so many weeks, those of before from a file. */
  function sold(weeks: number): GoalHistory {
    return {
      ...HISTORY,
      activities: [],
      rollups: Array.from({ length: 14 }, (_, ago) => ({
        id: addDays(last, -ago),
        cells: [{ site: 'offline', place: 'call', time: HOUR, label }],
      })),
      results: Array.from({ length: 2 * weeks }, (_, index) =>
        came(addDays(last, -1 - Math.floor(3.5 * index)), 'sale', by('offline/call')),
      ),
    };
  }

  test('do not raise a rate, nor what may come; how many they are is told', () => {
    const [two, eight] = [2, 8].map((weeks) =>
      payReport(sold(weeks), evidenceSpan(last), 1, 'sale'),
    );
    expect(eight?.lines).toEqual(two?.lines);
    expect(eight?.lines[0]?.evidence.tagged).toBe(4);
    expect(eight?.forecast).toEqual({ ...two?.forecast, before: 12 });
    expect([two?.besides.before, eight?.besides.before]).toEqual([0, 12]);
  });

  test('do not make a kind of result the telling one', () => {
    const { results } = sold(8);
    const replies = [1, 2, 3, 4].map((ago) =>
      came(addDays(last, -ago), 'reply', by('offline/call')),
    );
    const early = results.filter(({ at }) => at < Date.parse(addDays(last, -14)));
    const history = { ...sold(0), results: [...replies, ...early] };
    expect(mostInformativeRung(history, evidenceSpan(last))).toBe(REPLY);
  });
});

describe('the rung that tells most', () => {
  test('is the highest with three results, else the one with the most', () => {
    const calls = ['2026-11-03', '2026-11-04', '2026-11-05'].map((day) =>
      came(day, 'call', by('messaging')),
    );
    const replies = [...calls, ...calls].map((each, index) => ({
      ...each,
      id: `r${index}`,
      rung: 'reply',
    }));
    const timed = HISTORY.rollups.map((rollup) => ({ ...rollup, id: SPAN.first }));
    const withCalls = {
      ...HISTORY,
      rollups: timed,
      results: [...HISTORY.results, ...calls, ...replies],
    };
    expect(mostInformativeRung(withCalls, SPAN)).toBe(CALL);
    expect(mostInformativeRung({ ...withCalls, results: replies.slice(0, 2) }, SPAN)).toBe(REPLY);
  });
});

describe('the best-paying', () => {
  const label = { kind: 'goal', goal: CUSTOMERS.id } as const;
  const sunday = '2026-09-06';

  /** As the page reads it on a day: an hour of each thing a day, and results of which some are as old as a look reaches. */
  function readOn(until: string): GoalHistory {
    const oldest = addDays(sunday, -7 - 181);
    const steady = Array.from({ length: 8 }, (_, index) =>
      came(addDays(sunday, -20 - 8 * index), 'reply', by('x/feed'), { id: `steady ${index}` }),
    );
    return {
      ...HISTORY,
      activities: [],
      rollups: daysOf({ first: addDays(sunday, -300), last: until }).map((id) => ({
        id,
        cells: ['x', 'linkedin'].map((site) => ({ site, place: 'feed', time: HOUR, label })),
      })),
      results: [
        ...steady,
        came(oldest, 'reply', by('x/feed'), { amount: 6 }),
        came(addDays(sunday, -3), 'reply', by('x/feed'), { amount: 6 }),
        came(addDays(sunday, -100), 'reply', by('linkedin/feed')),
      ],
    };
  }

  test.each(WEEKDAYS)('is the same on each day of a week that begins on day %i', (weekStart) => {
    const week = periodOf('week', addDays(sunday, 3), weekStart);
    // On the last day of a week the week itself is over.
    const said = daysOf(week)
      .slice(0, -1)
      .map((until) => {
        const { rows, lastWeekEnd } = payReport(
          readOn(until),
          evidenceSpan(until),
          weekStart,
          'reply',
        );
        return JSON.stringify(bestPaying(rows, lastWeekEnd));
      });
    expect(new Set(said).size).toBe(1);
  });
});
