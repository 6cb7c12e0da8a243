import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import { NO_PAUSE } from '../../../src/domain/attention/pause';
import { contentLines, ENOUGH_TO_COMPARE } from '../../../src/domain/prompt/comparison';
import { BEGIN } from '../../support/arbitrary/arbitrary';
import { decisionAt } from '../../support/prompt/decision';
import { segment } from '../../support/store/segment';

const LATER = { now: BEGIN + 100 * DAY, pause: NO_PAUSE };

/** So many prompts that said the fact, an hour between them, after each of which the person stayed on. */
function prompted(count: number) {
  const decisions = Array.from({ length: count }, (_, index) => decisionAt(BEGIN + index * HOUR));
  const segments = decisions.map(({ at, id }, index) =>
    segment(id, at, at + (4 + (index % 3)) * MINUTE),
  );
  return { decisions, segments };
}

const factOf = (count: number) => {
  const { decisions, segments } = prompted(count);
  return contentLines(decisions, segments, LATER)[0];
};

describe('what a content led to', () => {
  test('is how often it showed, and what was answered', () => {
    const decisions = [
      decisionAt(BEGIN, { outcome: 'leave' }),
      decisionAt(BEGIN + HOUR, { outcome: 'leave' }),
      decisionAt(BEGIN + 2 * HOUR, { outcome: 'break' }),
      decisionAt(BEGIN + 3 * HOUR, { outcome: 'closed' }),
      decisionAt(BEGIN + 4 * HOUR),
      decisionAt(BEGIN + 5 * HOUR, { content: 'goal', outcome: 'more' }),
      decisionAt(BEGIN + 6 * HOUR, { shown: false }),
    ];
    expect(contentLines(decisions, [], LATER)).toMatchObject([
      { content: 'fact', shown: 5, answers: [2, 0, 0, 1], unanswered: 2 },
      { content: 'goal', shown: 1, answers: [0, 1, 0, 0], unanswered: 0 },
      { content: 'action', shown: 0 },
      { content: 'hour', shown: 0 },
    ]);
  });

  test('is told in minutes from 60 half-hours on, and not before', () => {
    expect(factOf(ENOUGH_TO_COMPARE - 1)).toMatchObject({ measured: 59, minutes: undefined });
    const { minutes } = factOf(ENOUGH_TO_COMPARE) ?? {};
    expect(minutes?.mean).toBeCloseTo(5, 10);
    expect(minutes?.low).toBeLessThan(5);
    expect(minutes?.high).toBeGreaterThan(5);
  });

  test('leaves out half-hours that nobody saw', () => {
    const { decisions, segments } = prompted(60);
    const unseen = decisions.map((one, index) =>
      index === 0 ? { ...one, unmeasured: true as const } : one,
    );
    expect(contentLines(unseen, segments, LATER)[0]).toMatchObject({
      shown: 60,
      measured: 59,
      minutes: undefined,
    });
  });
});
