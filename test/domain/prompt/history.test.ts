import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, SECOND } from '../../../src/domain/time/instant';
import type { PromptOutcome } from '../../../src/domain/prompt/prompt';
import {
  decisionsUntil,
  doublings,
  offersOff,
  rarerWhereWorking,
  shownPrompts,
} from '../../../src/domain/prompt/history';
import { decisionAt, refusedAt, stampAt } from '../../support/prompt/decision';

const BEGIN = Date.UTC(2026, 10, 23);

/** One prompt an hour with these outcomes. */
function prompts(...outcomes: (PromptOutcome | 'closed at once' | undefined)[]) {
  return outcomes.map((outcome, index) => {
    const at = BEGIN + index * HOUR;
    if (outcome === undefined) return decisionAt(at);
    if (outcome === 'closed at once')
      return decisionAt(at, { outcome: 'closed', answeredAt: at + SECOND });
    return decisionAt(at, { outcome, answeredAt: at + 20 * SECOND });
  });
}

describe('decisions as they were lived', () => {
  test('are none later than now, and keep their times where the clock was never set back', () => {
    const rows = [decisionAt(BEGIN + HOUR), refusedAt(BEGIN + 2 * HOUR), decisionAt(BEGIN)];
    expect(decisionsUntil(rows, BEGIN + DAY).map(({ at }) => at)).toEqual([BEGIN, BEGIN + HOUR]);
    const order = fc.shuffledSubarray(rows, { minLength: 3 });
    fc.assert(
      fc.property(order, fc.integer({ min: BEGIN, max: BEGIN + 3 * HOUR }), (shuffled, now) => {
        const lived = decisionsUntil(shuffled, now);
        expect(lived.every(({ at }) => at <= now)).toBe(true);
      }),
    );
  });

  test('of a clock that ran ahead lie before what was logged after them', () => {
    const ahead = decisionAt(BEGIN + DAY, { stamp: stampAt(BEGIN + DAY) });
    const later = refusedAt(BEGIN + HOUR, { stamp: `${stampAt(BEGIN + DAY)}-1` });
    expect(decisionsUntil([later, ahead], BEGIN + 2 * HOUR)[0]?.at).toBe(BEGIN + HOUR);
    expect(decisionsUntil([ahead], BEGIN + 2 * HOUR)[0]?.at).toBe(BEGIN + 2 * HOUR);
  });
});

describe('the gap', () => {
  const now = BEGIN + 12 * HOUR;

  test.each<[number, ReturnType<typeof prompts>]>([
    [0, prompts('ignored')],
    [1, prompts('ignored', 'closed at once')],
    [1, prompts(undefined, 'ignored')],
    [0, prompts('ignored', 'leave', 'ignored')],
    [0, prompts('closed', 'closed')],
    [1, prompts('ignored', 'ignored', 'ignored')],
    [2, prompts('ignored', 'ignored', 'ignored', 'ignored')],
    [3, prompts(...Array.from({ length: 10 }, () => 'ignored' as const))],
  ])('is doubled %d times after %#', (times, before) => {
    expect(doublings(shownPrompts(before, now), now)).toBe(times);
  });

  test('is doubled once less for each day without such a close', () => {
    const twice = prompts('ignored', 'ignored', 'ignored', 'ignored');
    expect(doublings(shownPrompts(twice, now), BEGIN + 3 * HOUR + DAY)).toBe(1);
    expect(doublings(shownPrompts(twice, now), BEGIN + 3 * HOUR + 2 * DAY)).toBe(0);
  });

  test('does not care for moments that were held out', () => {
    const silent = prompts('ignored', undefined, 'ignored').map((one, index) =>
      index === 1 ? { ...one, shown: false } : one,
    );
    expect(doublings(shownPrompts(silent, now), now)).toBe(1);
  });

  test('is longer at a site where “this is working” is the usual answer', () => {
    expect(rarerWhereWorking(prompts('working', 'working', 'working'), 'linkedin')).toBe(1);
    expect(rarerWhereWorking(prompts('working', 'leave', 'working', 'more'), 'linkedin')).toBe(2);
    const usual = prompts('working', 'working', 'working', 'working');
    expect(rarerWhereWorking(usual, 'linkedin')).toBe(4);
    expect(rarerWhereWorking(usual, 'x')).toBe(1);
    expect(rarerWhereWorking(prompts('leave', 'leave', 'break', 'working'), 'linkedin')).toBe(1);
  });
});

describe('switching off is offered', () => {
  const now = BEGIN + 12 * HOUR;

  test.each<[boolean, ReturnType<typeof prompts>]>([
    [true, prompts('leave', 'closed', 'ignored', 'not today')],
    [true, prompts(undefined, undefined, undefined)],
    [false, prompts('closed', 'closed')],
    [false, prompts('closed', 'break', 'closed')],
  ])('%s after %#', (offered, before) => {
    expect(offersOff(before, now)).toBe(offered);
  });
});
