import { expect, test } from 'vitest';
import { dayLedger } from '../../../src/domain/ledger/ledger';
import { TIME_COLUMNS, timeRow } from '../../../src/domain/ledger/time-table';
import type { Entry } from '../../../src/domain/plan/entry';
import { isoTime } from '../../../src/domain/time/iso-time';
import { segment } from '../../support/store/segment';
import { CUSTOMERS } from '../../support/dom/some-goals';

const NOON = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;

test.each([
  [0, '2026-11-22T12:00:00+00:00'],
  [60, '2026-11-22T13:00:00+01:00'],
  [-210, '2026-11-22T08:30:00-03:30'],
])('an instant at the offset %i is written as ISO 8601', (offset, text) => {
  expect(isoTime({ at: NOON, offset })).toBe(text);
});

test('a row says when, how long, where and what it served', () => {
  const spot = { site: 'linkedin', place: 'messages' } as const;
  const activity = {
    id: 'leads',
    stamp: '1',
    goal: CUSTOMERS.id,
    name: 'Messages to leads',
    spots: [spot],
    order: 0,
  };
  const label = { kind: 'goal', goal: CUSTOMERS.id, activity: 'leads' } as const;
  const call = (id: string, from: number, entered?: true): Entry => ({
    id,
    stamp: '1',
    start: NOON + from * MINUTE,
    end: NOON + (from + 10) * MINUTE,
    offset: 60,
    place: 'call',
    label: { kind: 'break' },
    ...(entered && { entered }),
  });
  const timed = (id: string, from: number, device?: string) => ({
    ...segment(id, NOON + from * MINUTE, NOON + (from + 1.5) * MINUTE, spot),
    offset: 60,
    ...(device && { device }),
  });
  const records = {
    goals: [CUSTOMERS],
    activities: [activity],
    segments: [timed('a', 0), timed('b', 5, 'phone')],
    entries: [call('c', 20), call('d', 40, true)],
    checkIns: [{ id: 'l', stamp: '1', ...spot, start: NOON, end: NOON + 2 * MINUTE, label }],
    rules: [],
    results: [],
  };
  const names = { ...records, sites: (id: string) => id.toUpperCase() };
  const rows = dayLedger('2026-11-22', records, 0).parts.map((part) =>
    timeRow('2026-11-22', part, names),
  );
  expect(rows.every((row) => row.length === TIME_COLUMNS.length)).toBe(true);
  expect(rows.map(([, begin, , ...rest]) => [begin, ...rest].join(' '))).toEqual([
    `2026-11-22T13:00:00+01:00 1.5 LINKEDIN messages goal ${CUSTOMERS.name} Messages to leads timed `,
    '2026-11-22T13:05:00+01:00 1.5 LINKEDIN messages    timed phone',
    '2026-11-22T13:20:00+01:00 10  call break   timer ',
    '2026-11-22T13:40:00+01:00 10  call break   entered ',
  ]);
});
