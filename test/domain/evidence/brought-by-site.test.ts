import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/plan/activity';
import { broughtBySite } from '../../../src/domain/evidence/brought-by-site';
import { addDays } from '../../../src/domain/time/day';
import { daysRead, evidenceSpan } from '../../../src/domain/evidence/evidence-span';
import { HOUR } from '../../../src/domain/time/instant';
import { payEvidence } from '../../../src/domain/evidence/pay-evidence';
import { type GoalHistory, payRecords } from '../../../src/domain/evidence/pay-records';
import type { Credit, Result } from '../../../src/domain/plan/result';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';

const TODAY = '2026-11-22';
const CALLS: Activity = {
  id: 'calls',
  stamp: '1',
  goal: CUSTOMERS.id,
  name: 'Calls',
  order: 0,
  spots: [{ site: 'offline', place: 'call' }],
};
const POSTS: Activity = {
  ...CALLS,
  id: 'posts',
  name: 'Posts',
  spots: [
    { site: 'x', place: 'compose' },
    { site: 'x', place: 'feed' },
  ],
};

const by = (...activities: string[]): Credit => ({ kind: 'activities', activities });

let made = 0;

function came(credit: Credit, more: Partial<Result> = {}, daysAgo = 3): Result {
  made += 1;
  const at = Date.parse(addDays(TODAY, -daysAgo)) + 12 * HOUR;
  const facts = { goal: CUSTOMERS.id, rung: 'reply', amount: 1, offset: 0 };
  return { id: `r${made}`, stamp: '1', at, credit, ...facts, ...more };
}

/** So many hours of a feed in all, on three days, for the goal. */
function livedAt(site: string, hours: number) {
  const label = { kind: 'goal', goal: CUSTOMERS.id } as const;
  return [9, 5, 1].map((ago) => ({
    id: addDays(TODAY, -ago),
    cells: [{ site, place: 'feed' as const, time: (hours * HOUR) / 3, label }],
  }));
}

function historyOf(results: readonly Result[], more: Partial<GoalHistory> = {}): GoalHistory {
  const rollups = livedAt('x', 9);
  const facts = { goal: CUSTOMERS, activities: [CALLS, POSTS], rules: [], dayStart: 0 };
  return { ...facts, rollups, results, ...more };
}

function resultsAt(site: string, ...histories: readonly GoalHistory[]): number | undefined {
  const [rollups = []] = histories.map((history) => history.rollups);
  return broughtBySite(site, rollups, histories, TODAY)?.results;
}

describe('what time at a site has brought', () => {
  test('is not said below three hours', () => {
    expect(broughtBySite('x', livedAt('x', 2.9), [], TODAY)).toBeUndefined();
    expect(broughtBySite('x', livedAt('x', 3), [], TODAY)).toEqual({ time: 3 * HOUR, results: 0 });
  });

  test('is what was credited to its pages or to an activity done there alone, in equal parts', () => {
    const history = historyOf([
      came(by('x/feed'), { amount: 2 }),
      came(by('posts', 'calls')),
      came(by('linkedin/feed', 'calls')),
      came({ kind: 'unknown' }),
      came(by('x/feed'), { deleted: true }),
    ]);
    expect(resultsAt('x', history)).toBe(2.5);
  });

  test('is no sale that was paid back, and no refund', () => {
    const goal = { ...CUSTOMERS, ladder: COURSE.ladder };
    const sale = came(by('x/feed'), { rung: COURSE.ladder[0].id, amount: 400 });
    const refund = { ...sale, id: 'back', amount: -400, at: sale.at + HOUR, refundOf: sale.id };
    const kept = came(by('x/feed'), { rung: COURSE.ladder[0].id, amount: 50 });
    expect(resultsAt('x', historyOf([sale, refund], { goal }))).toBe(0);
    expect(resultsAt('x', historyOf([sale, refund, kept], { goal }))).toBe(1);
  });

  test('is counted on one rung of a goal: a customer who replied, was called and bought is one', () => {
    const customer = ['reply', 'call', 'sale'].map((rung) => came(by('x/feed'), { rung }));
    expect(resultsAt('x', historyOf(customer))).toBe(1);
  });

  test('adds up what it brought for each goal', () => {
    const income = came(by('x/feed'), { goal: COURSE.id, rung: COURSE.ladder[0].id, amount: 90 });
    const histories = [
      historyOf([came(by('x/feed'))]),
      historyOf([income], { goal: COURSE, activities: [] }),
    ];
    expect(resultsAt('x', ...histories)).toBe(2);
  });

  test('is nothing that came before the site was first timed', () => {
    expect(resultsAt('x', historyOf([came(by('x/feed'), {}, 10), came(by('x/feed'))]))).toBe(1);
  });

  test('is what an activity brought that is deleted since, as What pays says', () => {
    const gone = { ...POSTS, deleted: true } as const;
    const history = historyOf([came(by('posts'))], { activities: [gone] });
    expect(resultsAt('x', history)).toBe(1);
  });

  test('is what the lines of What pays come to, where all time there is for one goal', () => {
    const history = historyOf([
      came(by('x/feed'), { amount: 2 }, 20),
      came(by('x/feed'), { amount: 3 }, 4),
      came(by('posts', 'linkedin/feed'), {}, 2),
    ]);
    const span = evidenceSpan(TODAY);
    const [line] = payEvidence(payRecords(history, CUSTOMERS.ladder[0], span));
    expect(resultsAt('x', history)).toBe(line?.tagged);
    expect(line?.tagged).toBe(3.5);
    expect(history.rollups.every(({ id }) => id >= daysRead(TODAY).first)).toBe(true);
  });
});
