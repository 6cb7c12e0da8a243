import { describe, expect, test } from 'vitest';
import type { Activity } from '../../src/domain/activity';
import { HOUR } from '../../src/domain/instant';
import { type GoalHistory, payRecords, tellingRung } from '../../src/domain/pay-records';
import type { Credit, Result } from '../../src/domain/result';
import { CUSTOMERS } from '../ui/some-goals';

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
    const withCalls = { ...HISTORY, results: [...HISTORY.results, ...calls, ...replies] };
    expect(tellingRung(withCalls, SPAN)).toBe(CALL);
    expect(tellingRung({ ...HISTORY, results: replies.slice(0, 2) }, SPAN)).toBe(REPLY);
  });
});
