// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { CreditedResult, PayRows } from '../../../src/domain/evidence/evidence-span';
import { addDays } from '../../../src/domain/time/day';
import { HOUR } from '../../../src/domain/time/instant';
import { BestLine } from '../../../src/panel/what-pays/best-line';
import { doing, show, text, until } from '../../support/dom/shown';

const SUNDAY = '2026-11-22';
const NAMES = new Map([
  ['calls', 'Phone calls'],
  ['posts', 'Posts'],
]);

function came(key: string, day: string, amount = 1): CreditedResult {
  return { day, amount, credit: { kind: 'activities', activities: [key] } };
}

/** Weeks with five hours of both, calls bringing so many results on days of their own, posts one. */
function rowsOf(weeks: number, calls: number, kind: PayRows['kind'] = 'count'): PayRows {
  const mondays = Array.from({ length: weeks }, (_, week) => addDays(SUNDAY, -6 - 7 * week));
  return {
    times: mondays.flatMap((day) =>
      ['calls', 'posts'].map((key) => ({ day, key, time: 5 * HOUR })),
    ),
    results: mondays.flatMap((day, week) => [
      ...Array.from({ length: calls }, (_, nth) => came('calls', addDays(day, nth), 1 + week)),
      came('posts', day),
    ]),
    kind,
    lag: 7,
  };
}

async function showBest(rows: PayRows) {
  const unit =
    rows.kind === 'money'
      ? ({ kind: 'money', currency: 'EUR' } as const)
      : ({ kind: 'count', one: 'reply', many: 'replies' } as const);
  await show(
    <BestLine
      rows={rows}
      lastWeekEnd={SUNDAY}
      today={addDays(SUNDAY, 2)}
      unit={unit}
      nameOf={(key) => NAMES.get(key) ?? key}
    />,
  );
}

afterEach(() => show(null));

describe('what seems best', () => {
  test('is named with the weeks it rests on and how often such a claim is wrong', async () => {
    await showBest(rowsOf(40, 4));
    await until(() =>
      text().includes(
        'Phone calls seems to bring more replies an hour than anything else here (40 weeks · of people for whom all bring the same, fewer than 1 in 20 would ever be told this · what goes together, not proof).',
      ),
    );
  });

  test('of money is named as more money', async () => {
    await showBest(rowsOf(80, 4, 'money'));
    await until(() => text().includes('Phone calls seems to bring more money an hour'));
  });

  test('shows week by week what spoke for it and what against', async () => {
    await showBest(rowsOf(40, 4));
    await until(() => document.querySelector('.weeks-told') !== null);
    const rows = [...document.querySelectorAll('.weeks-told tbody tr')];
    expect(rows).toHaveLength(13);
    const cells = [...(rows.at(-1)?.children ?? [])].map(({ textContent }) => textContent);
    expect(cells).toEqual(['16 November', '4 in 5 h', '1 in 5 h', '2.5', 'for it']);
    expect(text()).toContain(
      'Weeks that spoke for it: 40. Against it: 0. Weeks that say nothing: 0.',
    );
  });

  test('cannot be told between two that are alike, and says how long a difference would take', async () => {
    await showBest(rowsOf(12, 1));
    await until(() => text().includes('No clear difference between'));
    const details = document.querySelector('details');
    await doing(() => {
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    await until(() => /3 times as much as .*, about \d+ weeks more like these/u.test(text()));
    expect(text()).toContain('Find out by a coin');
  });

  test('waits for results, and says for how many', async () => {
    await showBest(rowsOf(1, 2));
    await until(() => text().includes('cannot be told yet: 7 more results'));
  });
});
