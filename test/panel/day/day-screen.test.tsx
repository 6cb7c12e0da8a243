// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import { Panel } from '../../../src/panel/panel';
import { attention, begun } from '../../support/dom/lived-day';
import { backedBy, NOON, someSurroundings } from '../../support/dom/some-surroundings';
import { press, show, text, until } from '../../support/dom/shown';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  await begun(fresh, [
    attention('a', 9, 0, 12, { place: 'messages' }),
    attention('b', 10, 0, 8, { place: 'messages' }),
    attention('c', 10, 30, 10),
  ]);
  const spots = [{ site: 'offline', place: 'call' }] as const;
  await fresh.tables.activities.put({
    id: 'calls',
    stamp: '1',
    goal: 'customers',
    name: 'Calls to old clients',
    spots,
    weekly: 2 * HOUR,
    order: 0,
  });
});

afterEach(async () => {
  await show(null);
  await fresh.close();
  location.hash = '';
});

async function open() {
  location.hash = '#/day';
  await show(
    <Panel store={fresh.store} surroundings={backedBy(fresh.store, someSurroundings())} />,
  );
  await until(() => document.querySelector('.summary') !== null);
}

describe('the day on one screen', () => {
  test('what waits for an answer opens as a list by place, and is answered there at once', async () => {
    await open();
    await press('30 min waits for an answer: which goal did it serve?');
    await until(() => document.querySelectorAll('.waiting-places li').length === 2);
    await press('Win 3 customers: LinkedIn messages');
    await until(() => text().includes('20 min served a goal'));
    expect(document.querySelectorAll('.waiting-places li')).toHaveLength(1);
    await press('Undo');
    await until(() => document.querySelectorAll('.waiting-places li').length === 2);
  });

  test('a planned call is started there, and stopped', async () => {
    await fresh.tables.actions.put({
      id: 'ann',
      stamp: '1',
      goal: 'customers',
      activity: 'calls',
      name: 'call Ann Lee',
      length: 10 * MINUTE,
      on: '2026-11-22',
      order: 0,
    });
    await open();
    await press('Start call Ann Lee');
    await until(() => text().includes('Running now'));
    expect((await fresh.store.settings.all()).timer).toMatchObject({
      action: 'ann',
      place: 'call',
    });
    await press('Stop');
    await until(() => !text().includes('Running now'));
    expect(await fresh.tables.entries.toArray()).toMatchObject([{ place: 'call' }]);
  });

  test('holds the plan of the week beside it', async () => {
    await open();
    await until(() => document.querySelector('.weeks-plan') !== null);
    expect(document.querySelector('.weeks-plan')?.textContent).toBe(
      'Calls to old clients 0 s of 2 h',
    );
  });

  test('draws no bar for no time', async () => {
    location.hash = '#/week';
    await show(
      <Panel store={fresh.store} surroundings={backedBy(fresh.store, someSurroundings())} />,
    );
    await until(() => text().includes('Calls to old clients'));
    const row = [...document.querySelectorAll('.time-row')].find((each) =>
      each.textContent?.includes('Calls to old clients'),
    );
    expect(row?.querySelector('.bar')).toBeNull();
    expect(row?.querySelector('.plan-mark')).not.toBeNull();
  });
});

const steps = () => document.querySelectorAll('.first-steps .step-mark.done').length;

describe('the first day', () => {
  test('has three steps that are ticked as they are done, and leads to the made-up data', async () => {
    await open();
    await until(() => steps() === 1);
    expect(document.querySelector('.first-steps a')?.getAttribute('href')).toBe('?demo');
    const label = { kind: 'goal', goal: 'customers' } as const;
    await fresh.store.checkIns.label([attention('a', 9, 0, 12, { place: 'messages' })], label);
    await until(() => steps() === 2);
    const reply = { goal: 'customers', rung: 'reply', amount: 1, offset: 60 };
    await fresh.store.results.add({ ...reply, at: NOON, credit: { kind: 'unknown' } });
    await until(() => document.querySelector('.first-steps') === null);
  });

  test('is over the day after', async () => {
    await fresh.store.settings.set('consentedAt', NOON - DAY);
    await open();
    expect(document.querySelector('.first-steps')).toBeNull();
  });
});
