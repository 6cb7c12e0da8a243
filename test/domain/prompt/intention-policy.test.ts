import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDecision, isIntention } from '../../../src/domain/prompt/decision-point';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/domain/time/instant';
import type { Plan } from '../../../src/domain/plan/intention';
import { asksIntention } from '../../../src/domain/prompt/intention-policy';
import { USUAL_LIMITS } from '../../../src/domain/prompt/long-scrolling';
import { type PromptMoment, refusalOf } from '../../../src/domain/prompt/policy';
import { DEFAULT_PROMPTS, type PromptSettings } from '../../../src/domain/prompt/settings';
import { decisionAt, intentionAt, refusedAt } from '../../support/prompt/decision';

const NOON = Date.UTC(2026, 10, 23, 12);
const PLAN: Plan = { label: { kind: 'none' }, time: 10 * MINUTE };

/** Half a minute into a visit to LinkedIn. */
function beginningAt(
  at: number,
  settings: Partial<PromptSettings> = {},
  more: Partial<PromptMoment> = {},
): PromptMoment {
  const visitStart = at - 30 * SECOND;
  return {
    at,
    offset: 0,
    site: 'linkedin',
    choices: {},
    settings: { ...DEFAULT_PROMPTS, intentions: true, ...settings },
    paused: false,
    scrolling: {
      visitStart,
      visitActive: 30 * SECOND,
      since: visitStart,
      active: 30 * SECOND,
      screens: 2,
      watching: 0,
    },
    limits: USUAL_LIMITS,
    sessionStart: visitStart,
    dayStart: 4 * HOUR,
    ...more,
  };
}

const ago = (minutes: number) => NOON - minutes * MINUTE;
/** Two questions passed over, an hour between them. */
const passed = (last: number) => [intentionAt(last - HOUR, null), intentionAt(last, null)];
const asksAfter = (history: Parameters<typeof asksIntention>[1]) =>
  asksIntention(beginningAt(NOON), history);

test('the beginning of a visit is a moment to ask what it is for, where the person wants that', () => {
  expect(asksIntention(beginningAt(NOON), [])).toBe(true);
  expect(asksIntention(beginningAt(NOON, DEFAULT_PROMPTS), [])).toBe(false);
});

describe('nothing is asked', () => {
  const later = { ...beginningAt(NOON).scrolling, visitStart: ago(1), visitActive: MINUTE };

  test.each<[string, PromptMoment]>([
    ['with prompts off', beginningAt(NOON, { on: false })],
    ['where there are to be none', beginningAt(NOON, {}, { choices: { prompts: false } })],
    [
      'where there are to be none yet',
      beginningAt(NOON, {}, { choices: { promptsFrom: NOON + 1 } }),
    ],
    ['while paused', beginningAt(NOON, {}, { paused: true })],
    ['in quiet hours', beginningAt(NOON, { quiet: { from: 12 * HOUR, to: 13 * HOUR } })],
    ['after the first minute', beginningAt(NOON, {}, { scrolling: later })],
  ])('%s', (_, moment) => {
    expect(asksIntention(moment, [])).toBe(false);
  });

  test('within half an hour of the last question, answered or not, at any site', () => {
    for (const plan of [PLAN, null]) {
      expect(asksAfter([intentionAt(ago(29.9), plan, { site: 'x' })])).toBe(false);
      expect(asksAfter([intentionAt(ago(30), plan, { site: 'x' })])).toBe(true);
    }
  });

  test('within the cool-down of a prompt, shown or held out', () => {
    expect(asksAfter([decisionAt(ago(24), { site: 'x', shown: false })])).toBe(false);
    expect(asksAfter([decisionAt(ago(25), { site: 'x' })])).toBe(true);
    expect(asksAfter([refusedAt(ago(1))])).toBe(true);
  });

  test('for twice as long after two were passed over, until a day has gone by', () => {
    expect(asksAfter(passed(ago(59)))).toBe(false);
    expect(asksAfter(passed(ago(60)))).toBe(true);
    expect(asksAfter([intentionAt(ago(90), null), intentionAt(ago(31), PLAN)])).toBe(true);
  });

  test('again where the clock was set back by a day', () => {
    expect(asksAfter([intentionAt(NOON + DAY, PLAN)])).toBe(false);
  });
});

test('a question counts as no prompt, whatever was answered', () => {
  const scrolling = { ...beginningAt(NOON).scrolling, visitStart: ago(12) };
  const long = { ...scrolling, since: ago(12), visitActive: 12 * MINUTE, active: 12 * MINUTE };
  const moment = beginningAt(NOON, { perDay: 1 }, { scrolling: { ...long, screens: 40 } });
  const asked = [intentionAt(ago(11), PLAN), intentionAt(ago(300), null, { site: 'x' })];
  expect(refusalOf(moment, asked)).toBeUndefined();
});

test('whatever a person does, questions keep their distance from each other and from prompts', () => {
  const step = fc.record({
    minutes: fc.integer({ min: 1, max: 120 }),
    does: fc.constantFrom('answers', 'passes', 'is prompted', 'is held out'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const history: Parameters<typeof asksIntention>[1][number][] = [];
      let at = NOON;
      for (const { minutes, does } of steps) {
        at += minutes * MINUTE;
        if (does === 'is prompted' || does === 'is held out')
          history.push(decisionAt(at, { shown: does === 'is prompted' }));
        else if (asksIntention(beginningAt(at), history)) {
          const asked = history.findLast(isIntention)?.at ?? 0;
          const prompted = history.findLast(isDecision)?.at ?? 0;
          expect(at - asked).toBeGreaterThanOrEqual(30 * MINUTE);
          expect(at - prompted).toBeGreaterThanOrEqual(25 * MINUTE);
          history.push(intentionAt(at, does === 'answers' ? PLAN : null));
        }
      }
    }),
  );
});
