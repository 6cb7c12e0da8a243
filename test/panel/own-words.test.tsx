// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Climb } from '../../src/domain/evidence/ladder';
import type { Unit } from '../../src/domain/amount/unit';
import type { Goal } from '../../src/domain/plan/goal';
import { HOUR, MINUTE } from '../../src/domain/time/instant';
import { termText } from '../../src/panel/goals/term-text';
import { paceText } from '../../src/panel/frame/pace-text';
import { climbLines } from '../../src/panel/goals/ladder-text';
import { listText } from '../../src/ui/text/names';
import { GoalLines } from '../../src/popup/goal-lines';
import { show } from '../support/dom/shown';
import { CUSTOMERS } from '../support/dom/some-goals';

// The real texts, filled in by the real `words`.
vi.mock('../../src/platform/browser', async () => {
  const { default: messages } = await import('../../src/public/_locales/en/messages.json');
  const texts: Readonly<Record<string, { readonly message: string }>> = messages;
  const getMessage = (key: string, fill: readonly string[] = []) =>
    (texts[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, at) => fill[Number(at) - 1] ?? '');
  return { browser: { i18n: { getUILanguage: () => 'en-GB', getMessage } } };
});
const { words } = await import('../../src/platform/words');

const OWN = [
  ['Hebrew', 'מכירה', 'מכירות'],
  ['Arabic', 'بيع', 'مبيعات'],
] as const;
const goalOf = (one: string, many: string): Goal => ({
  ...CUSTOMERS,
  name: many,
  ladder: [{ id: 'sale', unit: { kind: 'count', one, many } }],
});
const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** What is left when all that stands in isolates is taken away. */
const outside = (text: string) => text.replaceAll(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '');

// Without isolation both browsers draw '2 מכירות · 1 h 30' as '2 1 · [sales] h 30': the 1 of the hour joins the 2.
test.each(OWN)(
  'a word in %s is isolated where the popup shows results and time',
  async (_, one, many) => {
    const goal = goalOf(one, many);
    const results = [{ rung: goal.ladder[0], amount: 2, count: 2, paidBack: 0 }];
    const account = { goal, results, time: HOUR + 30 * MINUTE, doings: [] };
    await show(<GoalLines accounts={[account]} />, words);
    // Its name stands in a box of its own, beside the figures.
    const figures = document.querySelector('.goal-lines .soft')?.textContent ?? '';
    expect(figures.replaceAll('\u00a0', ' ')).toMatch(/· 1 h 30$/);
    expect(outside(figures)).not.toMatch(RTL);
  },
);

test.each(OWN)(
  'a word in %s is isolated in every line of text that has figures after it',
  (_, one, many) => {
    const goal = goalOf(one, many);
    const unit: Unit = goal.ladder[0].unit;
    const frame = { day: '2026-11-22', today: '2026-11-22', dayStart: 0, weekStart: 1 } as const;
    const pace = {
      reached: 1,
      need: { kind: 'one every', days: 13 },
      lastOn: '2026-11-13',
      period: undefined,
    } as const;
    const climb: Climb = {
      come: 4,
      others: 0,
      below: 12,
      recent: 0,
      share: { low: 0.2, median: 0.3, high: 0.6 },
      lag: undefined,
    };
    const lines = [
      paceText(goal, pace, frame, words),
      termText(goal, frame.today, words),
      ...climbLines(climb, unit, unit, words),
      listText([many, one], words),
    ];
    expect(lines.join()).toContain(many);
    expect(lines.filter((line) => RTL.test(outside(line)))).toEqual([]);
  },
);
