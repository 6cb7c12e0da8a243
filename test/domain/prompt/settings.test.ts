import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import { DEFAULT_PROMPTS, fewer, isQuiet } from '../../../src/domain/prompt/settings';

const at = (hours: number, offset = 0) => ({ at: Date.UTC(2026, 10, 23) + hours * HOUR, offset });

describe('quiet hours', () => {
  test('end before their last hour, and may go over midnight', () => {
    const evening = { from: 21 * HOUR, to: 7 * HOUR };
    expect([20.9, 21, 23.9, 0, 6.9, 7].map((hour) => isQuiet(evening, at(hour)))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('are told by the person’s own clock', () => {
    expect(isQuiet({ from: 12 * HOUR, to: 13 * HOUR }, at(11.5, 60))).toBe(true);
    expect(isQuiet({ from: 12 * HOUR, to: 13 * HOUR }, at(12.5, 60))).toBe(false);
  });

  test('are none where both ends are the same', () => {
    expect(isQuiet(DEFAULT_PROMPTS.quiet, at(0))).toBe(false);
  });
});

describe('fewer prompts', () => {
  test('are half as frequent and one less a day, to a bound', () => {
    expect(fewer(DEFAULT_PROMPTS)).toMatchObject({ gap: 50 * MINUTE, perDay: 3 });
    let settings = DEFAULT_PROMPTS;
    for (let times = 0; times < 9; times += 1) settings = fewer(settings);
    expect(settings).toMatchObject({ gap: 200 * MINUTE, perDay: 1 });
  });

  test('are never more than before', () => {
    const rare = { ...DEFAULT_PROMPTS, gap: 600 * MINUTE, perDay: 1 };
    expect(fewer(rare)).toMatchObject({ gap: 600 * MINUTE, perDay: 1 });
  });
});
