import { expect, test } from 'vitest';
import { daysLived, waitingDays } from '../../../src/domain/recent/days-lived';
import { dayLedger, type Records } from '../../../src/domain/ledger/ledger';
import { DAY, HOUR } from '../../../src/domain/time/instant';
import { attention } from '../../support/dom/lived-day';
import { CUSTOMERS } from '../../support/dom/some-goals';

const DAY_START = 4 * HOUR;
const before = (id: string, days: number, hours: number) => {
  const { start, end, ...rest } = attention(id, hours, 0, 20);
  return { ...rest, start: start - days * DAY, end: end - days * DAY };
};
const answer = before('c', 2, 9);
const records: Records = {
  goals: [CUSTOMERS],
  activities: [],
  results: [],
  entries: [],
  rules: [],
  segments: [attention('a', 9, 0, 20), before('b', 1, 2), before('b2', 3, 11), answer],
  checkIns: [
    {
      id: 'x',
      stamp: '1',
      site: 'linkedin',
      place: 'feed',
      label: { kind: 'break' },
      start: answer.start,
      end: answer.end,
    },
  ],
};
const DAYS = { first: '2026-11-19', last: '2026-11-22' };

test('days that wait are the newest first, each with its visits; what is answered waits no more', () => {
  const waiting = waitingDays(daysLived(DAYS, records, DAY_START));
  // Two at night belongs to the day before.
  expect(waiting.map(({ day, visits }) => [day, visits.length])).toEqual([
    ['2026-11-22', 1],
    ['2026-11-20', 1],
    ['2026-11-19', 1],
  ]);
});

test('the ledger of a day among many is that of the day alone', () => {
  for (const { day, ledger } of daysLived(DAYS, records, DAY_START))
    expect(ledger).toEqual(dayLedger(day, records, DAY_START));
});
