import { expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/plan/activity';
import { creditable, creditNow } from '../../../src/domain/ledger/creditable';
import { dayLedger } from '../../../src/domain/ledger/ledger';
import type { Credit } from '../../../src/domain/plan/result';
import { recordsWith } from '../../support/store/records';
import { segment } from '../../support/store/segment';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';

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

test('a credit to a site’s pages is one to the activity that they were bound to since', () => {
  const calls: Activity = {
    id: 'calls',
    stamp: '1',
    goal: 'customers',
    name: 'Calls',
    spots: [{ site: 'linkedin', place: 'messages' }],
    order: 0,
  };
  const credit: Credit = {
    kind: 'activities',
    activities: ['linkedin/messages', 'calls', 'gone'],
  };
  expect(creditNow(credit, 'customers', [calls])).toEqual({
    kind: 'activities',
    activities: ['calls', 'gone'],
  });
  expect(creditNow(credit, 'course', [])).toEqual(credit);
  expect(creditNow({ kind: 'unknown' }, 'customers', [calls])).toEqual({ kind: 'unknown' });
});
