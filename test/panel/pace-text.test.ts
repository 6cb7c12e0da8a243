import { expect, test } from 'vitest';
import type { Need, Pace } from '../../src/domain/pace';
import { paceText } from '../../src/panel/pace-text';
import { english } from '../ui/english';
import { COURSE, CUSTOMERS } from '../ui/some-goals';

const FRAME = { day: '2026-11-22', today: '2026-11-22', dayStart: 0 };
const pace = (need: Need, more: Partial<Pace> = {}): Pace => ({
  reached: 1,
  need,
  lastOn: undefined,
  ...more,
});

test.each([
  [
    pace({ kind: 'one every', days: 13 }, { lastOn: '2026-11-13' }),
    '1 of 3 sales · one more every 13 days needed by 31 December · last one 9 days ago',
  ],
  [
    pace({ kind: 'one every', days: 1 }, { lastOn: '2026-11-22' }),
    '1 of 3 sales · one more every day needed by 31 December · last one today',
  ],
  [pace({ kind: 'reached' }, { reached: 3 }), '3 of 3 sales · reached'],
  [pace({ kind: 'overdue' }), '1 of 3 sales · the date, 31 December, is past'],
])('where a goal stands is said in one line', (stand, text) => {
  expect(paceText(CUSTOMERS, stand, FRAME, english())).toBe(text);
});

test('money a day is rounded to what one can act on', () => {
  const stand = pace({ kind: 'a day', amount: 31.6667 }, { reached: 1240 });
  expect(paceText(COURSE, stand, FRAME, english())).toBe(
    '€1,240 of €2,000 · €32 a day needed by 15 December',
  );
});
