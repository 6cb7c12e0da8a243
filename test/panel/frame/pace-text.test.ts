import { describe, expect, test } from 'vitest';
import type { Need, Pace } from '../../../src/domain/ledger/pace';
import { paceText } from '../../../src/panel/frame/pace-text';
import { english } from '../../support/dom/english';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';

const FRAME = { day: '2026-11-22', today: '2026-11-22', dayStart: 0, weekStart: 1 } as const;
const pace = (need: Need, more: Partial<Pace> = {}): Pace => ({
  reached: 1,
  need,
  lastOn: undefined,
  period: undefined,
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

const MONTHLY = { ...COURSE, term: { kind: 'each', period: 'month' } } as const;
const NOVEMBER = { kind: 'month', first: '2026-11-01', last: '2026-11-30' } as const;

test('a target for each period names the period and no date', () => {
  const stand = pace({ kind: 'a day', amount: 94.4 }, { reached: 1240, period: NOVEMBER });
  expect(paceText(MONTHLY, stand, FRAME, english())).toBe(
    '€1,240 of €2,000 this month · €94 a day needed',
  );
});

describe('of a day that is past', () => {
  const later = { ...FRAME, today: '2026-12-01' };

  test('it is told what had come by then, when the last came, and nothing of what was needed', () => {
    const stand = pace({ kind: 'one every', days: 13 }, { lastOn: '2026-11-13' });
    expect(paceText(CUSTOMERS, stand, later, english())).toBe(
      '1 of 3 sales, up to 22 November · last one on 13 November',
    );
  });

  test('a period that is over is called that one', () => {
    const stand = pace({ kind: 'a day', amount: 760 }, { reached: 1240, period: NOVEMBER });
    const end = { ...later, day: NOVEMBER.last };
    expect(paceText(MONTHLY, stand, end, english())).toBe('€1,240 of €2,000 that month');
    const reached = pace({ kind: 'reached' }, { reached: 2000, period: NOVEMBER });
    expect(paceText(MONTHLY, reached, end, english())).toBe(
      '€2,000 of €2,000 that month · reached',
    );
  });
});
