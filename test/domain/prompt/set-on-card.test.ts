import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/time/instant';
import { DEFAULT_PROMPTS } from '../../../src/domain/prompt/settings';
import { setOnCard } from '../../../src/domain/prompt/set-on-card';
import { decisionAt } from '../../support/prompt/decision';

const NOW = 100 * DAY;
const OFF = { ...DEFAULT_PROMPTS, on: false };
const answered = (ago: number, outcome: 'off' | 'never here' | 'not this week' | 'fewer') =>
  decisionAt(NOW - ago, { outcome, answeredAt: NOW - ago });
const linkedin = (choices: object) => [{ id: 'linkedin', stamp: '1', ...choices }];

describe('what was set on the card for good', () => {
  test.each([
    ['off', OFF, []],
    ['never here', DEFAULT_PROMPTS, linkedin({ prompts: false })],
    ['not this week', DEFAULT_PROMPTS, linkedin({ promptsFrom: NOW + DAY })],
  ] as const)('"%s" can be taken back for a day', (outcome, prompts, sites) => {
    const at = (ago: number) => setOnCard([answered(ago, outcome)], prompts, sites, NOW);
    expect(at(HOUR)).toMatchObject({ outcome, site: 'linkedin', answeredAt: NOW - HOUR });
    expect(at(DAY)).toBeUndefined();
  });

  test.each(['off', 'never here', 'not this week'] as const)(
    '"%s" is not told any more once it does not hold',
    (outcome) => {
      expect(
        setOnCard([answered(HOUR, outcome)], DEFAULT_PROMPTS, linkedin({}), NOW),
      ).toBeUndefined();
    },
  );

  test('is the last of several, and no answer that does not last', () => {
    const moments = [answered(3 * HOUR, 'off'), answered(HOUR, 'never here'), answered(0, 'fewer')];
    const found = setOnCard(moments, OFF, linkedin({ prompts: false }), NOW);
    expect(found?.outcome).toBe('never here');
  });
});
