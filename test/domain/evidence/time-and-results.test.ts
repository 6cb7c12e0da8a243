import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/plan/activity';
import { answerOf } from '../../../src/domain/evidence/answer';
import { timeAndResults } from '../../../src/domain/evidence/time-and-results';
import { HOUR } from '../../../src/domain/time/instant';
import type { Label } from '../../../src/domain/plan/label';
import type { GoalHistory } from '../../../src/domain/evidence/pay-records';
import type { Credit, Result } from '../../../src/domain/plan/result';
import type { RollupCell } from '../../../src/domain/ledger/rollup';
import { CUSTOMERS } from '../../support/dom/some-goals';

const DAYS = { first: '2026-11-01', last: '2026-11-30' };
const [REPLY, CALL, SALE] = CUSTOMERS.ladder.map(({ id }) => id);
const FOR_GOAL: Label = { kind: 'goal', goal: CUSTOMERS.id };

const OUTREACH: Activity = {
  id: 'outreach',
  stamp: '1',
  goal: CUSTOMERS.id,
  name: 'Outreach',
  order: 0,
  spots: [
    { site: 'linkedin', place: 'messages' },
    { site: 'gmail', place: 'compose' },
  ],
};

function came(rung = '', credit: Credit, day = '2026-11-20', amount = 1): Result {
  const at = Date.parse(day) + 12 * HOUR;
  const facts = { goal: CUSTOMERS.id, rung, credit, amount, at, offset: 0 };
  return { id: `${day}${rung}${JSON.stringify(credit)}`, stamp: '1', ...facts };
}

const by = (...activities: string[]): Credit => ({ kind: 'activities', activities });

function past(
  days: Readonly<Record<string, readonly RollupCell[]>>,
  results: readonly Result[] = [],
  activities: readonly Activity[] = [],
): GoalHistory {
  const rollups = Object.entries(days).map(([id, cells]) => ({ id, cells }));
  return { goal: CUSTOMERS, activities, rules: [], dayStart: 4 * HOUR, rollups, results };
}

const account = (history: GoalHistory) =>
  timeAndResults({ ...history, everyGoal: [CUSTOMERS] }, [history], DAYS);

const FEED: RollupCell = {
  site: 'linkedin',
  place: 'feed',
  time: 4 * HOUR,
  label: { kind: 'none' },
};
const MESSAGES: RollupCell = {
  site: 'linkedin',
  place: 'messages',
  time: 2 * HOUR,
  label: FOR_GOAL,
};
const CALLS: RollupCell = { site: 'offline', place: 'call', time: HOUR, label: FOR_GOAL };

describe('where the time went and what came of it', () => {
  test('is told by site and kind of offline work, with what served no goal', () => {
    const { time, sources } = account(
      past({ '2026-11-10': [FEED, MESSAGES, CALLS] }, [
        came(REPLY, by('linkedin/messages')),
        came(CALL, by('offline/call')),
      ]),
    );
    expect(time).toBe(7 * HOUR);
    expect(sources.map(({ key, time }) => [key, time / HOUR])).toEqual([
      ['linkedin', 6],
      ['offline/call', 1],
    ]);
    expect(sources[0]?.shares).toEqual([
      { target: 'none', time: 4 * HOUR },
      { target: CUSTOMERS.id, time: 2 * HOUR },
    ]);
    expect(sources[0]?.parts.map(({ key }) => key)).toEqual(['linkedin/feed', 'linkedin/messages']);
    expect([...(sources[0]?.amounts ?? [])]).toEqual([[REPLY, 1]]);
    expect([...(sources[1]?.amounts ?? [])]).toEqual([[CALL, 1]]);
  });

  test('shares a result between the sites of its activity in equal parts, whatever their time', () => {
    const compose: RollupCell = { site: 'gmail', place: 'compose', time: HOUR, label: FOR_GOAL };
    const { sources } = account(
      past({ '2026-11-10': [MESSAGES, compose] }, [came(SALE, by('outreach'))], [OUTREACH]),
    );
    expect(sources.map(({ amounts }) => amounts.get(SALE ?? ''))).toEqual([0.5, 0.5]);
  });

  test('sets no result against hours that were timed only afterwards', () => {
    const { sources, before } = account(
      past({ '2026-11-05': [MESSAGES], '2026-11-25': [CALLS] }, [
        came(SALE, by('offline/call'), '2026-11-20'),
        came(REPLY, by('linkedin/messages'), '2026-11-02'),
      ]),
    );
    expect(sources.flatMap(({ amounts }) => [...amounts])).toEqual([]);
    expect([...before]).toEqual([
      [REPLY, 1],
      [SALE, 1],
    ]);
  });

  test('names what has results and no time', () => {
    const { sources } = account(
      past({ '2026-11-05': [MESSAGES] }, [came(SALE, by('offline/visit'))]),
    );
    expect(sources.at(-1)).toMatchObject({ key: 'offline/visit', time: 0 });
  });

  test('tells every result once', () => {
    const credits = fc.oneof(
      fc.constantFrom<Credit>({ kind: 'unknown' }, { kind: 'several' }, { kind: 'anyway' }),
      fc
        .subarray(['linkedin/messages', 'offline/call', 'offline/visit', 'outreach', 'gone'])
        .map((keys) => by(...keys)),
    );
    const days = fc
      .integer({ min: 1, max: 30 })
      .map((day) => `2026-11-${String(day).padStart(2, '0')}`);
    const results = fc.array(
      fc.record({ rung: fc.constantFrom(REPLY, CALL, SALE), credit: credits, day: days }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(results, fc.boolean(), (rows, planned) => {
        const all = rows.map(({ rung, credit, day }) => came(rung, credit, day));
        const told = account(
          past(
            { '2026-11-08': [FEED, MESSAGES], '2026-11-15': [CALLS] },
            all,
            planned ? [OUTREACH] : [],
          ),
        );
        for (const rung of CUSTOMERS.ladder) {
          const amounts = [
            ...told.sources.map((source) => source.amounts),
            told.unknown,
            told.anyway,
            told.before,
          ];
          const sum = amounts.reduce((total, each) => total + (each.get(rung.id) ?? 0), 0);
          expect(sum).toBeCloseTo(all.filter((row) => row.rung === rung.id).length, 2);
        }
      }),
    );
  });
});

describe('the answer in two sentences', () => {
  const history = past({ '2026-11-05': [FEED, MESSAGES, CALLS] }, [
    came(REPLY, by('linkedin/messages'), '2026-11-10', 5),
    came(SALE, by('offline/call'), '2026-11-11'),
    came(SALE, by('offline/call'), '2026-11-12'),
    came(SALE, by('linkedin/messages'), '2026-11-12'),
    came(SALE, { kind: 'unknown' }, '2026-11-13'),
  ]);

  test('says what brought most of the results whose cause is known, on the highest rung', () => {
    const { leader } = answerOf(account(history), CUSTOMERS);
    expect(leader).toMatchObject({ part: { key: 'offline/call' }, amount: 2, ofKnown: 3 });
  });

  test('says what took most time, what came of it, and what in it served no goal', () => {
    const { largest } = answerOf(account(history), CUSTOMERS);
    expect(largest).toMatchObject({
      source: { key: 'linkedin' },
      amounts: [{ amount: 5 }, { amount: 1 }],
      none: undefined,
      idle: { key: 'linkedin/feed' },
    });
  });

  test('tells in one sentence of what both brought most and took most time', () => {
    const calls = past({ '2026-11-05': [CALLS] }, [came(SALE, by('offline/call'))]);
    const { leader, largest } = answerOf(account(calls), CUSTOMERS);
    expect(leader).toMatchObject({ part: { key: 'offline/call' }, amount: 1 });
    expect(largest).toBeUndefined();
  });

  test('says nothing where nothing was timed and no cause is known', () => {
    const nothing = answerOf(account(past({})), CUSTOMERS);
    expect(nothing).toEqual({ leader: undefined, largest: undefined });
  });

  test('looks at a lower rung where nothing higher has a known cause', () => {
    const replies = past({ '2026-11-05': [FEED, MESSAGES] }, [
      came(REPLY, by('linkedin/messages')),
      came(SALE, { kind: 'unknown' }),
    ]);
    const { leader, largest } = answerOf(account(replies), CUSTOMERS);
    expect(leader).toMatchObject({ rung: { id: REPLY }, amount: 1, ofKnown: 1 });
    expect(largest?.none?.id).toBe(CALL);
  });

  test('names no leader where two brought as much', () => {
    const even = past({ '2026-11-05': [MESSAGES, CALLS] }, [
      came(SALE, by('offline/call')),
      came(SALE, by('linkedin/messages')),
    ]);
    expect(answerOf(account(even), CUSTOMERS).leader).toBeUndefined();
  });
});
