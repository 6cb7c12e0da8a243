// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '../../../src/domain/time/instant';
import { Panel } from '../../../src/panel/panel';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { attention, begun } from '../../support/dom/lived-day';
import {
  button,
  buttonNames,
  doing,
  press,
  show,
  text,
  tick,
  type,
  until,
} from '../../support/dom/shown';
import { NOON, someSurroundings } from '../../support/dom/some-surroundings';

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  await begun(fresh);
  await fresh.store.settings.set('consentedAt', NOON - 60 * DAY);
  // That Sunday begins the review's week.
  await fresh.store.settings.set('reviewDay', 7);
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(hash: string) {
  location.hash = hash;
  await show(<Panel store={fresh.store} surroundings={someSurroundings().surroundings} />);
}

/** Attention for the customers so many days before that Sunday. */
async function lived(daysAgo: number, minutes: number) {
  const segment = attention(`${daysAgo} days ago`, 10, 0, minutes);
  const [start, end] = [segment.start - daysAgo * DAY, segment.end - daysAgo * DAY];
  await fresh.tables.segments.put({ ...segment, start, end });
  const goal = { kind: 'goal', goal: 'customers' } as const;
  await fresh.store.checkIns.label([{ ...segment, start, end }], goal);
}

async function came(daysAgo: number, amount: number) {
  await fresh.store.results.add({
    goal: 'customers',
    rung: 'reply',
    amount,
    credit: { kind: 'activities', activities: ['linkedin/feed'] },
    at: NOON - daysAgo * DAY,
    offset: 60,
  });
}

async function goToStep(step: number) {
  await open('#/review');
  await until(() => text().includes('1 of 4'));
  for (let passed = 1; passed < step; passed += 1) await press('Next');
  await until(() => text().includes(`${step} of 4`));
}

function leaveReason(): Promise<void> {
  const reason = document.querySelector('.verdict-reason');
  return doing(() => reason?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
}

async function reasons(): Promise<string[]> {
  return (await fresh.store.verdicts.all()).map(({ reason }) => reason);
}

describe('the week in review', () => {
  test('is offered on its day in one line, and can be put off and brought back', async () => {
    await open('#/day');
    await until(() => text().includes('The week in review, five minutes'));
    await press('Not this week');
    await until(() => !text().includes('The week in review, five minutes'));
    await press('Undo');
    await until(() => text().includes('The week in review, five minutes'));
  });

  test('is not offered on another day', async () => {
    await fresh.store.settings.set('reviewDay', 1);
    await open('#/day');
    await until(() => text().includes('Record a result'));
    expect(text()).not.toContain('The week in review');
  });

  test('begins with the results of the seven days that are over', async () => {
    await came(0, 9);
    await came(1, 3);
    await came(8, 1);
    await came(30, 1);
    await goToStep(1);
    expect(text()).toContain('15 – 21 November');
    expect(text()).toContain('3 replies');
    expect(text()).toContain('2 replies more than the week before');
  });

  test('then shows where the time went, against the week before', async () => {
    await lived(1, 90);
    await lived(8, 30);
    await goToStep(2);
    const row = document.querySelector('.review-time tbody tr:nth-child(2)')?.textContent;
    expect(row).toBe('LinkedIn feed1 h 3030 min');
  });

  test('says so where there is nothing at all', async () => {
    await goToStep(2);
    expect(text()).toContain('No time was recorded in these two weeks.');
    await press('Next');
    expect(text()).toContain('Nothing had time for a goal in these weeks.');
    await press('Next');
    expect(text()).toContain('Nothing waits to be looked at. What is decided today comes back on');
  });

  test('says how many results are left out, since nothing was timed by then', async () => {
    await lived(1, 240);
    await came(1, 3);
    await came(20, 2);
    await goToStep(3);
    expect(text()).toContain('3 in 4 h');
    expect(text()).toContain('Left out, since no time was recorded yet: 2 replies.');
  });

  test('keeps a decision at once with the evidence of that day, and takes it back', async () => {
    await lived(1, 240);
    await came(1, 3);
    await goToStep(3);
    await tick('Cut');
    await until(() => buttonNames().includes('Take back the decision on LinkedIn feed'));
    const [verdict] = await fresh.store.verdicts.all();
    expect(verdict).toMatchObject({
      goal: 'customers',
      doing: 'linkedin/feed',
      decision: 'cut',
      evidence: { time: 4 * 3_600_000, results: 3, rung: 'reply' },
    });
    await press('Take back the decision on LinkedIn feed');
    await until(() => !buttonNames().includes('Take back the decision on LinkedIn feed'));
    expect(await fresh.store.verdicts.all()).toEqual([]);
  });

  test('the decision stands beside what pays', async () => {
    await lived(1, 240);
    await goToStep(3);
    await tick('Cut');
    await until(() => document.querySelector('.verdict-reason') !== null);
    await open('#/pays');
    await until(() => text().includes('LinkedIn feed · Cut'));
  });

  test('keeps a reason when one goes on, and says when it is too long', async () => {
    await lived(1, 240);
    await goToStep(3);
    await tick('Try');
    const why = 'Why, in a line (may stay empty): LinkedIn feed';
    await until(() => document.querySelector('.verdict-reason') !== null);
    await type(why, 'x'.repeat(10_000));
    await leaveReason();
    expect(text()).toContain('10,000');
    await type(why, ' A new way of asking ');
    await leaveReason();
    await until(() => text().includes('Try: LinkedIn feed'));
    await expect.poll(reasons).toEqual(['A new way of asking']);
  });

  test('shows what was decided four weeks ago with what happened since, until it is seen', async () => {
    await lived(30, 60);
    await lived(2, 120);
    await came(2, 2);
    await fresh.store.verdicts.give(
      {
        goal: 'customers',
        doing: 'linkedin/feed',
        decision: 'keep',
        reason: 'Replies come',
        evidence: { time: 0, results: 0, rung: 'reply' },
        at: NOON - 28 * DAY,
        offset: 60,
      },
      0,
    );
    await goToStep(4);
    expect(text()).toContain('25 October: Keep. Replies come');
    expect(text()).toContain('0 replies in 1 h');
    expect(text()).toContain('2 replies in 2 h');
    await press('Seen: LinkedIn feed');
    await until(() => text().includes('Nothing waits to be looked at'));
    await press('Undo');
    await until(() => buttonNames().includes('Seen: LinkedIn feed'));
  });

  test('is done after the last step, and not offered again that day', async () => {
    await goToStep(4);
    await press('Finish');
    await until(() => text().includes('That was the week'));
    expect(document.activeElement?.textContent).toBe('That was the week');
    expect(button('Back')).toBeTruthy();
    expect((await fresh.store.settings.all()).reviewedOn).toBe('2026-11-22');
  });
});
