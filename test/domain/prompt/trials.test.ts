import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import { NO_PAUSE } from '../../../src/domain/attention/pause';
import { promptStudy } from '../../../src/domain/prompt/trials';
import { BEGIN, someSegments } from '../../support/arbitrary/arbitrary';
import { decisionAt } from '../../support/prompt/decision';
import { segment } from '../../support/store/segment';

const LATER = { now: BEGIN + 24 * HOUR, pause: NO_PAUSE, dayStart: 4 * HOUR };
const stay = (from: number, to: number) =>
  segment('linkedin', BEGIN + from * MINUTE, BEGIN + to * MINUTE);

const trialsAt = (now: number) => promptStudy([decisionAt(BEGIN)], [], { ...LATER, now }).trials;

describe('the study of prompts', () => {
  test('measures the active minutes of the half-hour after each decision', () => {
    const segments = [stay(-5, 4), stay(10, 12), stay(29, 50)];
    const { trials } = promptStudy([decisionAt(BEGIN)], segments, LATER);
    expect(trials).toEqual([{ treated: true, probability: 0.5, outcome: 7, day: '2026-11-21' }]);
  });

  test('waits until the half-hour is over', () => {
    expect(trialsAt(BEGIN + 30 * MINUTE - 1)).toEqual([]);
    expect(trialsAt(BEGIN + 30 * MINUTE)).toMatchObject([{ outcome: 0 }]);
  });

  test('learns nothing where no coin was tossed', () => {
    const { trials, unmeasured } = promptStudy([decisionAt(BEGIN, { chance: 1 })], [], LATER);
    expect([trials, unmeasured]).toEqual([[], 0]);
  });

  test('leaves out and counts where nobody knows what the person did', () => {
    const decisions = [
      decisionAt(BEGIN, { unmeasured: true }),
      decisionAt(BEGIN + HOUR),
      decisionAt(BEGIN + 2 * HOUR),
    ];
    const pause = { start: BEGIN + 80 * MINUTE, end: BEGIN + 110 * MINUTE };
    const { trials, unmeasured } = promptStudy(decisions, [], { ...LATER, pause });
    expect(unmeasured).toBe(2);
    expect(trials).toHaveLength(1);
  });

  test('ends with its last look: what came later is neither judged nor counted', () => {
    const decisions = Array.from({ length: 250 }, (_, hour) =>
      decisionAt(BEGIN + hour * HOUR, hour === 3 || hour === 245 ? { unmeasured: true } : {}),
    );
    const now = BEGIN + 300 * HOUR;
    const { trials, unmeasured } = promptStudy(decisions.toReversed(), [], { ...LATER, now });
    expect([trials.length, unmeasured]).toEqual([240, 1]);
  });

  test('never finds more than 30 minutes, or less than none', () => {
    fc.assert(
      fc.property(someSegments, fc.integer({ min: -30, max: 200 }), (segments, minute) => {
        const decisions = [decisionAt(BEGIN + minute * MINUTE)];
        const [trial] = promptStudy(decisions, segments, LATER).trials;
        expect(trial?.outcome).toBeGreaterThanOrEqual(0);
        expect(trial?.outcome).toBeLessThanOrEqual(30);
      }),
    );
  });
});
