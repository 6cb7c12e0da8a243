import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GoalDraft } from '../../src/domain/plan/goal';
import type { Label } from '../../src/domain/plan/label';
import { HOUR } from '../../src/domain/time/instant';
import { asTold } from '../support/as-told';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

const SPOT = { site: 'linkedin', place: 'messages' } as const;
const FEED = { site: 'linkedin', place: 'feed' } as const;
const GOAL: Label = { kind: 'goal', goal: 'customers' };
const OFFER = { ...SPOT, label: GOAL };
const DRAFT: GoalDraft = {
  name: 'Win 3 customers',
  target: 3,
  term: { kind: 'each', period: 'month' },
  ladder: [{ unit: { kind: 'count', one: 'sale', many: 'sales' } }],
};
const MORNING = Date.UTC(2026, 10, 22, 9);

let fresh: FreshStore;
beforeEach(() => {
  fresh = openFreshStore();
});
afterEach(() => fresh.close());

async function answer(times: number, spot: { site: string; place: 'feed' | 'messages' } = SPOT) {
  for (let visit = 0; visit < times; visit++) {
    const start = MORNING + visit * HOUR;
    await fresh.store.checkIns.label([{ ...spot, start, end: start + 1 }], GOAL);
  }
}

describe('a rule', () => {
  test('is offered after the third same answer, and no more once the person said yes or no', async () => {
    const { rules } = fresh.store;
    await answer(2);
    expect(await rules.offerFor([SPOT])).toBeUndefined();
    await answer(3);
    expect(await rules.offerFor([FEED, SPOT])).toEqual(OFFER);
    const undoYes = await rules.add(OFFER, MORNING);
    expect(await rules.offerFor([SPOT])).toBeUndefined();
    await undoYes();
    const undoNo = await rules.decline(OFFER);
    expect(await rules.offerFor([SPOT])).toBeUndefined();
    expect(await rules.all()).toEqual([]);
    await undoNo();
    expect(await rules.offerFor([SPOT])).toEqual(OFFER);
  });

  test('that is new ends the one that held at its spot, and no other', async () => {
    const { rules } = fresh.store;
    await rules.add({ ...SPOT, label: { kind: 'break' } }, MORNING);
    await rules.add({ ...FEED, label: { kind: 'break' } }, MORNING);
    const before = await fresh.tables.rules.toArray();
    const undo = await rules.add(OFFER, MORNING + HOUR);
    const found = (await rules.all()).map(({ place, label, until }) => [place, label.kind, until]);
    expect(new Set(found)).toEqual(
      new Set([
        ['feed', 'break', undefined],
        ['messages', 'break', MORNING + HOUR],
        ['messages', 'goal', undefined],
      ]),
    );
    await undo();
    expect(asTold(await fresh.tables.rules.toArray())).toEqual(asTold(before));
  });

  test('is made once though two windows say yes', async () => {
    const { rules } = fresh.store;
    await Promise.all([rules.add(OFFER, MORNING), rules.add(OFFER, MORNING + 1)]);
    expect(await rules.all()).toHaveLength(1);
  });

  test('ended from now on stays for the past, and is gone when it is taken back', async () => {
    const { rules } = fresh.store;
    await rules.add(OFFER, MORNING);
    const [rule] = await rules.all();
    await rules.end(rule?.id ?? '', MORNING + HOUR);
    expect(await rules.all()).toMatchObject([{ from: MORNING, until: MORNING + HOUR }]);
    const undo = await rules.remove(rule?.id ?? '');
    expect(await rules.all()).toEqual([]);
    await undo();
    expect(await rules.all()).toHaveLength(1);
  });
});

describe('a goal that is', () => {
  test.each([
    ['archived', 'archive'],
    ['deleted', 'remove'],
  ] as const)(
    '%s takes its rules along from then on, and undo brings both back row for row',
    async (_, step) => {
      const { goals, rules } = fresh.store;
      await goals.add(DRAFT);
      const goal = (await goals.all())[0]?.id ?? '';
      const label = { kind: 'goal', goal, activity: 'outreach' } as const;
      await rules.add({ ...SPOT, label }, MORNING);
      await rules.add({ ...FEED, label: GOAL }, MORNING);
      const rows = async () => [
        asTold(await fresh.tables.goals.toArray()),
        asTold(await fresh.tables.rules.toArray()),
      ];
      const before = await rows();
      fresh.setNow(MORNING + HOUR);
      const undo = await goals[step](goal);
      expect(new Map((await rules.all()).map(({ place, until }) => [place, until]))).toEqual(
        new Map([
          ['messages', MORNING + HOUR],
          ['feed', undefined],
        ]),
      );
      await undo();
      expect(await rows()).toEqual(before);
    },
  );

  test('archived leaves a rule that had ended as it was', async () => {
    const { goals, rules } = fresh.store;
    await goals.add(DRAFT);
    const goal = (await goals.all())[0]?.id ?? '';
    await rules.add({ ...SPOT, label: { kind: 'goal', goal } }, MORNING);
    await rules.end((await rules.all())[0]?.id ?? '', MORNING + 1);
    const before = await fresh.tables.rules.toArray();
    await goals.archive(goal);
    expect(asTold(await fresh.tables.rules.toArray())).toEqual(asTold(before));
  });
});

test('the last answers at a spot come newest first, as many as are asked for', async () => {
  await answer(4);
  await answer(1, FEED);
  const last = await fresh.store.checkIns.lastAt(SPOT, 3);
  expect(last.map(({ start }) => (start - MORNING) / HOUR)).toEqual([3, 2, 1]);
});
