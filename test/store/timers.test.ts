import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR } from '../../src/domain/time/instant';
import { entryOf, type Timer } from '../../src/domain/plan/timer';
import { asTold } from '../support/as-told';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

const START = Date.UTC(2026, 10, 22, 9);
const CALL: Omit<Timer, 'id'> = {
  start: START,
  offset: 60,
  place: 'call',
  label: { kind: 'goal', goal: 'customers' },
};

let fresh: FreshStore;
beforeEach(() => {
  fresh = openFreshStore();
});
afterEach(() => fresh.close());

const running = async () => (await fresh.store.settings.all()).timer;
const entries = () => fresh.tables.entries.toArray();
const rows = async () => [asTold(await fresh.tables.settings.toArray()), asTold(await entries())];

async function started(): Promise<Timer> {
  await fresh.store.timers.start(CALL);
  const timer = await running();
  if (!timer) throw new Error('no timer runs');
  return timer;
}

describe('the timer', () => {
  test('runs until it is stopped, and then is an entry', async () => {
    const timer = await started();
    expect(timer).toMatchObject(CALL);
    await fresh.store.timers.stop(timer.id, entryOf(timer, START + HOUR));
    expect(await running()).toBeNull();
    const { start, offset, place, label } = CALL;
    const entry = { id: timer.id, start, end: START + HOUR, offset, place, label };
    expect(await entries()).toMatchObject([entry]);
  });

  test('survives a restart: it is in the store alone', async () => {
    const timer = await started();
    const again = openFreshStore(fresh.tables.name);
    expect((await again.store.settings.all()).timer).toEqual(timer);
    again.store.close();
    again.tables.close();
  });

  test('started in two windows at once runs once', async () => {
    const other = openFreshStore(fresh.tables.name);
    const both = await Promise.all([
      fresh.store.timers.start(CALL),
      other.store.timers.start({ ...CALL, place: 'visit' }),
    ]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect((await running())?.place).toBe(both[0] ? 'call' : 'visit');
    other.store.close();
    other.tables.close();
  });

  test('stopped in two windows at once is one entry', async () => {
    const timer = await started();
    const other = openFreshStore(fresh.tables.name);
    const both = await Promise.all(
      [fresh, other].map(({ store }) => store.timers.stop(timer.id, entryOf(timer, START + HOUR))),
    );
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await entries()).toHaveLength(1);
    other.store.close();
    other.tables.close();
  });

  test('that was stopped elsewhere does not stop the next one', async () => {
    const first = await started();
    await fresh.store.timers.stop(first.id);
    const second = await started();
    expect(await fresh.store.timers.stop(first.id, entryOf(first, START + 1))).toBeUndefined();
    expect(await running()).toEqual(second);
    expect(await entries()).toEqual([]);
  });

  test('thrown away leaves no entry', async () => {
    const timer = await started();
    await fresh.store.timers.stop(timer.id);
    expect([await running(), await entries()]).toEqual([null, []]);
  });
});

describe('undo', () => {
  test('of a start and of a stop restores the store row for row', async () => {
    const empty = await rows();
    const undoStart = await fresh.store.timers.start(CALL);
    const begun = await rows();
    const timer = await running();
    if (!timer) throw new Error('no timer runs');
    const undoStop = await fresh.store.timers.stop(timer.id, entryOf(timer, START + HOUR));
    await undoStop?.();
    expect(await rows()).toEqual(begun);
    await undoStart?.();
    expect(await rows()).toEqual(empty);
  });

  test('of a stop leaves alone what was started since', async () => {
    const first = await started();
    const undo = await fresh.store.timers.stop(first.id, entryOf(first, START + HOUR));
    const second = await started();
    expect(await undo?.()).toBe('nothing');
    expect(await running()).toEqual(second);
    expect(await entries()).toMatchObject([{ id: first.id, end: START + HOUR }]);
  });

  test('of a start leaves alone what was started since', async () => {
    const undo = await fresh.store.timers.start(CALL);
    await fresh.store.timers.stop((await running())?.id ?? '');
    const second = await started();
    expect(await undo?.()).toBe('nothing');
    expect(await running()).toEqual(second);
  });

  test('of a stop starts no timer beside its entry where that was changed since', async () => {
    const { id } = await started();
    const undo = await fresh.store.timers.stop(id, { ...CALL, end: START + HOUR });
    await fresh.store.entries.change(id, { note: 'Ann Lee' });
    expect(await undo?.()).toBe('nothing');
    expect(await running()).toBeNull();
    expect(await entries()).toMatchObject([{ id, note: 'Ann Lee' }]);
  });
});
