// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR } from '../../../src/domain/time/instant';
import { Panel } from '../../../src/panel/panel';
import { asTold } from '../../support/as-told';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { attention, begun } from '../../support/dom/lived-day';
import { buttonNames, press, show, text, until } from '../../support/dom/shown';
import { NOON, someSurroundings, thatDay } from '../../support/dom/some-surroundings';

const RULE = 'LinkedIn messages: always Win 3 customers';
const MESSAGES = { site: 'linkedin', place: 'messages' } as const;
const STRETCH = '9:00 to 9:20, LinkedIn messages, 20 min: ';

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  await begun(fresh, [attention('a', 9, 0, 20, { place: 'messages' }), attention('b', 10, 0, 5)]);
  await fresh.store.rules.add(
    { ...MESSAGES, label: { kind: 'goal', goal: 'customers' } },
    thatDay(8),
  );
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(hash: string) {
  location.hash = hash;
  await show(<Panel store={fresh.store} surroundings={someSurroundings().surroundings} />);
}

const rows = () => fresh.tables.rules.toArray();

async function openList() {
  await open('#/sites');
  await until(() => text().includes(RULE));
}

describe('the list of remembered answers', () => {
  test('says since when a rule holds', async () => {
    await openList();
    expect(text()).toContain('Remembered answers');
    expect(text()).toMatch(/always Win 3 customers ?since 22 November/);
  });

  test('a rule that is ended from now on keeps what it labelled, and undo lets it hold again', async () => {
    const before = await rows();
    await openList();
    await press(`End from now on: ${RULE}`);
    await until(() => text().includes('Ended the rule for LinkedIn messages'));
    await until(() => !buttonNames().includes(`End from now on: ${RULE}`));
    expect(await rows()).toMatchObject([{ from: thatDay(8), until: NOON }]);
    await press('Undo');
    await until(() => buttonNames().includes(`End from now on: ${RULE}`));
    expect(asTold(await rows())).toEqual(asTold(before));
  });

  test('a rule that is ended for the past too is listed no more, and undo brings it back', async () => {
    const before = await rows();
    await openList();
    await press(`End for the past too: ${RULE}`);
    await until(() => !text().includes(RULE));
    expect(await fresh.store.rules.all()).toEqual([]);
    await press('Undo');
    await until(() => text().includes(RULE));
    expect(asTold(await rows())).toEqual(asTold(before));
  });

  test('rules that hold come before those that have ended', async () => {
    const label = { kind: 'break' } as const;
    await fresh.store.rules.add({ site: 'linkedin', place: 'feed', label }, thatDay(8) - HOUR);
    const ended = (await rows()).find(({ place }) => place === 'messages');
    await fresh.store.rules.end(ended?.id ?? '', thatDay(9));
    await openList();
    expect(text()).toMatch(/LinkedIn feed: always Break.*LinkedIn messages: always/);
  });
});

describe('in the card of a stretch', () => {
  test('what a rule labelled says so, and loses its label when the rule is ended for the past', async () => {
    await open('#/day');
    await press(`${STRETCH}Win 3 customers`);
    await until(() => text().includes(RULE));
    await press(`End for the past too: ${RULE}`);
    await until(() => buttonNames().includes(`${STRETCH}Unlabelled`));
    await press('Undo');
    await until(() => buttonNames().includes(`${STRETCH}Win 3 customers`));
  });

  test('ending it from now on changes nothing about that day', async () => {
    await open('#/day');
    await press(`${STRETCH}Win 3 customers`);
    await press(`End from now on: ${RULE}`);
    await until(() => text().includes('Ended the rule'));
    expect(buttonNames()).toContain(`${STRETCH}Win 3 customers`);
    expect(await rows()).toMatchObject([{ until: NOON }]);
  });

  test('a stretch can be split at a minute, and one side relabelled', async () => {
    await open('#/day');
    await press(`${STRETCH}Win 3 customers`);
    await press('Split');
    await press('Split at 9:10');
    await until(() =>
      buttonNames().includes('9:00 to 9:10, LinkedIn messages, 10 min: Win 3 customers'),
    );
    await press('9:10 to 9:20, LinkedIn messages, 10 min: Win 3 customers');
    await press('Break: LinkedIn messages');
    await until(() => buttonNames().includes('9:10 to 9:20, LinkedIn messages, 10 min: Break'));
    expect(buttonNames()).toContain('9:00 to 9:10, LinkedIn messages, 10 min: Win 3 customers');
    expect(await fresh.tables.checkIns.toArray()).toMatchObject([
      { start: thatDay(9, 10), end: thatDay(9, 20), label: { kind: 'break' } },
    ]);
  });
});
