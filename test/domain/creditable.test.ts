import { expect, test } from 'vitest';
import { creditable } from '../../src/domain/creditable';
import { dayLedger } from '../../src/domain/ledger';
import { recordsWith } from '../support/records';
import { segment } from '../support/segment';
import { COURSE, CUSTOMERS } from '../ui/some-goals';

test('a result can be credited to what was done for its goal, and to what waits for an answer', () => {
  const noon = Date.UTC(2026, 10, 22, 12);
  const spot = (id: string, from: number) => segment(id, noon + from, noon + from + 10);
  const records = recordsWith({
    goals: [CUSTOMERS, COURSE],
    segments: [spot('linkedin', 0), spot('gmail', 10), spot('linkedin', 20), spot('x', 30)],
    checkIns: [
      {
        id: 'a',
        stamp: '1',
        site: 'linkedin',
        place: 'feed',
        start: noon,
        end: noon + 10,
        label: { kind: 'goal', goal: 'customers' },
      },
      {
        id: 'b',
        stamp: '2',
        site: 'x',
        place: 'feed',
        start: noon + 30,
        end: noon + 40,
        label: { kind: 'break' },
      },
    ],
  });
  const ledger = dayLedger('2026-11-22', records, 0);
  const sites = (goal: typeof CUSTOMERS) =>
    creditable(ledger, goal, []).map(({ spot }) => spot.site);
  expect(sites(CUSTOMERS)).toEqual(['linkedin', 'gmail']);
  expect(sites(COURSE).toSorted()).toEqual(['gmail', 'linkedin']);
  expect(sites({ ...COURSE, id: 'unheard-of' }).toSorted()).toEqual(['gmail', 'linkedin']);
});
