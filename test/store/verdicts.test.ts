import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../src/domain/time/instant';
import type { VerdictDraft } from '../../src/domain/plan/verdict';
import { asTold } from '../support/as-told';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

const MONDAY = Date.UTC(2026, 10, 23, 4);
const DRAFT: VerdictDraft = {
  goal: 'customers',
  doing: 'linkedin/messages',
  decision: 'keep',
  reason: '',
  evidence: { time: HOUR, results: 1, rung: 'call' },
  at: MONDAY + HOUR,
  offset: 0,
};

let fresh: FreshStore;
beforeEach(() => {
  fresh = openFreshStore();
});
afterEach(() => fresh.close());

async function decisions(): Promise<string[]> {
  return (await fresh.store.verdicts.all()).map(({ decision }) => decision);
}

describe('a verdict', () => {
  test('is one a week for each thing: given anew it is changed, and undo brings back the first', async () => {
    const { verdicts } = fresh.store;
    const withdraw = await verdicts.give(DRAFT, MONDAY);
    const undo = await verdicts.give({ ...DRAFT, decision: 'cut', at: MONDAY + DAY }, MONDAY);
    expect(await decisions()).toEqual(['cut']);
    await undo();
    expect(await decisions()).toEqual(['keep']);
    await withdraw();
    expect(await decisions()).toEqual([]);
  });

  test('given in two windows at once is one', async () => {
    const { verdicts } = fresh.store;
    await Promise.all([verdicts.give(DRAFT, MONDAY), verdicts.give(DRAFT, MONDAY)]);
    expect(await decisions()).toEqual(['keep']);
  });

  test('of a week before, or on another thing, stays as it is', async () => {
    const { verdicts } = fresh.store;
    await verdicts.give({ ...DRAFT, at: MONDAY - HOUR }, MONDAY - 7 * DAY);
    await verdicts.give(DRAFT, MONDAY);
    await verdicts.give({ ...DRAFT, doing: 'linkedin/feed' }, MONDAY);
    expect(await decisions()).toHaveLength(3);
  });

  test('that was removed is not changed by a new one', async () => {
    const { verdicts } = fresh.store;
    await verdicts.give(DRAFT, MONDAY);
    const [first] = await verdicts.all();
    await verdicts.remove(first?.id ?? '');
    await verdicts.give(DRAFT, MONDAY);
    expect(await verdicts.all()).not.toContainEqual(expect.objectContaining({ id: first?.id }));
  });

  test('is noted as looked at, and undo takes that back', async () => {
    const { verdicts } = fresh.store;
    await verdicts.give(DRAFT, MONDAY);
    const [first] = await verdicts.all();
    const undo = await verdicts.see([first?.id ?? ''], { at: MONDAY + 28 * DAY, offset: 0 });
    expect((await verdicts.all())[0]?.reviewed).toEqual({ at: MONDAY + 28 * DAY, offset: 0 });
    await undo();
    expect(asTold(await verdicts.all())).toEqual(asTold(first ? [first] : []));
  });
});
