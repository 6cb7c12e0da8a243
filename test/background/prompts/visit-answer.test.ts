import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createArbiter, type PromptPorts } from '../../../src/background/prompts/arbiter';
import { answerLabel, labelRemainder } from '../../../src/background/prompts/visit-answer';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/domain/time/instant';
import type { Label } from '../../../src/domain/plan/label';
import { DEFAULT_PROMPTS } from '../../../src/domain/prompt/settings';
import { waitingVisits } from '../../../src/domain/ledger/visit';
import { openStore, type Store } from '../../../src/store/store';
import { decisionAt } from '../../support/prompt/decision';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { segment } from '../../support/store/segment';
import { english } from '../../support/dom/english';
import { CUSTOMERS } from '../../support/dom/some-goals';

const NOON = Date.UTC(2026, 10, 22, 12);
const VISIT = segment('visit', NOON - 12 * MINUTE, NOON + 5 * MINUTE, {
  site: 'linkedin',
  screens: 400,
});

let fresh: FreshStore;
let clock: number;

beforeEach(async () => {
  fresh = openFreshStore();
  clock = NOON;
  await fresh.store.sites.choose(['linkedin']);
});
afterEach(() => fresh.close());

function arbiter(store: Store = fresh.store) {
  const seam: PromptPorts = {
    words: english(),
    thisMoment: () => ({ at: clock, offset: 0 }),
    chance: () => 0,
    focusKey: async () => undefined,
    inject: async () => {},
    leave: async () => {},
    offerRecording: async () => {},
  };
  return createArbiter(store, seam);
}

function setClock(at: number) {
  clock = at;
  fresh.setNow(at);
}

async function stopped(): Promise<never> {
  throw new Error('stopped');
}

async function expectFewerOnce() {
  const { gap, perDay } = (await fresh.store.settings.all()).prompts;
  expect({ gap, perDay }).toEqual({
    gap: 2 * DEFAULT_PROMPTS.gap,
    perDay: DEFAULT_PROMPTS.perDay - 1,
  });
}

const workingLabel = () => answerLabel('x', 'working', NOON, fresh.store);

const servedYesterday = (label: Label) =>
  fresh.store.checkIns.label(
    [{ site: 'x', place: 'feed', start: NOON - DAY, end: NOON - DAY + HOUR }],
    label,
  );

describe('an answer to a prompt', () => {
  test('labels the visit up to that moment, however old the last report is', async () => {
    const { store } = fresh;
    await store.segments.extend({ ...VISIT, end: NOON - 20 * SECOND, ended: 'open' });
    const shown = decisionAt(NOON - 30 * SECOND);
    await fresh.tables.decisions.put(shown);
    await arbiter().answer(shown.id, 'break', 1);
    setClock(VISIT.end);
    await store.segments.extend(VISIT);
    await arbiter().consider(VISIT, 1);
    const records = await store.recordsOf('2026-11-22', 4 * HOUR);
    expect(waitingVisits('2026-11-22', records, 4 * HOUR)).toEqual([]);
    expect(records.checkIns).toHaveLength(2);
  });

  test('is taken once where two of the same arrive at once', async () => {
    const shown = decisionAt(NOON - MINUTE);
    await fresh.tables.decisions.put(shown);
    const background = arbiter();
    await Promise.all([1, 2].map(() => background.answer(shown.id, 'fewer', 1)));
    await expectFewerOnce();
  });

  test('is taken once where the first try was cut off and the page tells it again', async () => {
    const shown = decisionAt(NOON - MINUTE);
    await fresh.tables.decisions.put(shown);
    const cutOff = { ...fresh.store, decisions: { ...fresh.store.decisions, change: stopped } };
    await expect(arbiter(cutOff).answer(shown.id, 'fewer', 1)).rejects.toThrow('stopped');
    await arbiter().answer(shown.id, 'fewer', 1);
    await expectFewerOnce();
  });
});

describe('"this is working" names no goal', () => {
  test('at a site that was only ever a break', async () => {
    await fresh.tables.goals.put(CUSTOMERS);
    await servedYesterday({ kind: 'break' });
    expect(await workingLabel()).toBeUndefined();
  });

  test('at a site whose one goal is archived, though another goal is active', async () => {
    const other = { ...CUSTOMERS, id: 'other', order: 5 };
    await fresh.tables.goals.bulkPut([{ ...CUSTOMERS, archived: true }, other]);
    await servedYesterday({ kind: 'goal', goal: CUSTOMERS.id });
    expect(await workingLabel()).toBeUndefined();
    await servedYesterday({ kind: 'goal', goal: other.id });
    expect(await workingLabel()).toEqual({ kind: 'goal', goal: other.id });
  });
});

test('an answer from the popup stands, though the rest of the visit is labelled at the same moment', async () => {
  const { store } = fresh;
  await store.segments.extend(VISIT);
  const answered = { outcome: 'break', answeredAt: NOON, label: { kind: 'break' } } as const;
  await fresh.tables.decisions.put(decisionAt(NOON - MINUTE, answered));
  setClock(VISIT.end);
  const goal = { kind: 'goal', goal: 'g' } as const;
  const window = openStore({ now: () => clock, newId: () => 'by-hand' }, fresh.tables.name);
  let popup: Promise<unknown> = Promise.resolve();
  const within: Store['checkIns']['within'] = async (interval) => {
    const found = await store.checkIns.within(interval);
    popup = Dexie.ignoreTransaction(() => window.checkIns.label([VISIT], goal));
    return found;
  };
  await labelRemainder(VISIT, { ...store, checkIns: { ...store.checkIns, within } });
  await popup;
  window.close();
  const newest = (await store.checkIns.lastAt(VISIT, 1))[0];
  expect(newest?.label).toEqual(goal);
});
