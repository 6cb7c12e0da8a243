import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Judged } from '../../src/store/decisions';
import { MINUTE } from '../../src/domain/time/instant';
import { decisionAt, refusedAt } from '../support/prompt/decision';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

const NOON = Date.UTC(2026, 10, 22, 12);

let fresh: FreshStore;
beforeEach(() => {
  fresh = openFreshStore();
});
afterEach(() => fresh.close());

const prompt: Judged = {
  at: NOON,
  offset: 60,
  site: 'linkedin',
  chance: 0.5,
  shown: true,
  content: 'fact',
  active: MINUTE,
};

describe('a decision', () => {
  test('is logged within the look at what came before: of ten at once the second sees the first', async () => {
    const seen: number[] = [];
    const judge = (history: readonly unknown[]): Judged => {
      seen.push(history.length);
      return history.length === 0 ? prompt : undefined;
    };
    await Promise.all(Array.from({ length: 10 }, () => fresh.store.decisions.log(judge)));
    expect(seen).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(await fresh.store.decisions.all()).toMatchObject([prompt]);
  });

  test('that fails leaves nothing behind', async () => {
    const failing = fresh.store.decisions.log(() => {
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await fresh.tables.decisions.count()).toBe(0);
  });

  test('is found by its id; whether it was allowed or refused', async () => {
    await fresh.tables.decisions.bulkPut([decisionAt(NOON), refusedAt(NOON)]);
    expect(await fresh.store.decisions.one(`decision-${NOON}`)).toEqual(decisionAt(NOON));
    expect(await fresh.store.decisions.one(`refused-${NOON}`)).toEqual(refusedAt(NOON));
    expect(await fresh.store.decisions.one('another')).toBeUndefined();
  });

  test('of the half-hour before nothing more was seen is not measured, older ones are', async () => {
    const [older, newer] = [decisionAt(NOON - 31 * MINUTE), decisionAt(NOON - 29 * MINUTE)];
    await fresh.tables.decisions.bulkPut([older, newer, refusedAt(NOON)]);
    await fresh.store.decisions.interrupt(NOON);
    expect((await fresh.store.decisions.all()).map(({ unmeasured }) => unmeasured)).toEqual([
      undefined,
      true,
    ]);
  });
});

describe('a browser that was closed within the half-hour', () => {
  test('leaves the decision unmeasured, whenever it is opened again', async () => {
    const marks: unknown[] = [];
    for (const later of [20, 40, 4000]) {
      fresh.setNow(NOON + later * MINUTE);
      await fresh.tables.decisions.put(decisionAt(NOON));
      await fresh.store.openPages.beat(NOON + 5 * MINUTE);
      await fresh.store.decisions.interrupt((await fresh.store.openPages.lastBeat()) ?? 0);
      marks.push((await fresh.store.decisions.all())[0]?.unmeasured);
    }
    expect(marks).toEqual([true, true, true]);
  });

  test('does not, where it was seen to live at its end', async () => {
    await fresh.tables.decisions.put(decisionAt(NOON));
    await fresh.store.openPages.beat(NOON + 30 * MINUTE);
    await fresh.store.decisions.interrupt((await fresh.store.openPages.lastBeat()) ?? 0);
    expect((await fresh.store.decisions.all())[0]?.unmeasured).toBeUndefined();
  });
});

describe('the log', () => {
  test('gives the newest first, and what the rules look back at also from the future', async () => {
    const rows = [
      decisionAt(NOON),
      refusedAt(NOON + MINUTE),
      decisionAt(NOON - 90 * 24 * 60 * MINUTE),
    ];
    await fresh.tables.decisions.bulkPut(rows);
    expect((await fresh.store.decisions.latest(2)).map(({ at }) => at - NOON)).toEqual([MINUTE, 0]);
    expect(await fresh.store.decisions.recent()).toHaveLength(2);
  });
});
