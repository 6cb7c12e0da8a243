import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createArbiter, type PromptPorts } from '../../../src/background/prompts/arbiter';
import { isDecision, isIntention } from '../../../src/domain/prompt/decision-point';
import { MINUTE, SECOND } from '../../../src/domain/time/instant';
import type { PageContext, PromptCard, PromptOutcome } from '../../../src/domain/prompt/prompt';
import { DEFAULT_PROMPTS } from '../../../src/domain/prompt/settings';
import type { PromptReply } from '../../../src/protocol/message';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { segment } from '../../support/store/segment';
import { english } from '../../support/dom/english';
import { CUSTOMERS } from '../../support/dom/some-goals';

const NOON = Date.UTC(2026, 10, 22, 12);
const LINKEDIN = { id: 'linkedin', name: 'LinkedIn' };
const X = { id: 'x', name: 'X' };
const TAB = 7;

const PAGE: PageContext = {
  breakpoint: 'scroll stopped',
  sinceTyping: undefined,
  composing: false,
  fullScreen: false,
  dialog: false,
  listening: false,
};

let fresh: FreshStore;
/** What the browser was told. */
let told: string[];
let clock: number;
/** What the coin will say. */
let coin: number;

beforeEach(async () => {
  fresh = openFreshStore();
  told = [];
  clock = NOON;
  coin = 0;
  await fresh.store.settings.set('consentedAt', 1);
  await fresh.store.sites.choose(['linkedin', 'x']);
});
afterEach(() => fresh.close());

function arbiter() {
  const seam: PromptPorts = {
    words: english(),
    thisMoment: () => ({ at: clock, offset: 0 }),
    chance: () => coin,
    focusKey: async () => 'Alt+Shift+P',
    inject: async (tab) => void told.push(`inject ${tab}`),
    leave: async (to, tab) => void told.push(`leave ${tab} for ${to}`),
    offerRecording: async () => void told.push('offer recording'),
  };
  return createArbiter(fresh.store, seam);
}

function setClock(at: number) {
  clock = at;
  fresh.setNow(at);
}

/** Twelve minutes of a feed, 40 screens, still going on. */
function scrolled(site = 'linkedin', until = NOON) {
  return segment(`${site}-feed`, until - 12 * MINUTE, until, { site, screens: 400, ended: 'open' });
}

const put = (...segments: ReturnType<typeof scrolled>[]) => fresh.tables.segments.bulkPut(segments);
const rows = () => fresh.tables.decisions.toArray();

function cardIn(reply: PromptReply) {
  if (reply.kind !== 'show') throw new Error(`no card, but ${reply.kind}`);
  return reply.card;
}

/** A prompt that shows at LinkedIn. */
async function prompted() {
  await put(scrolled());
  return cardIn(await arbiter().moment(LINKEDIN, PAGE));
}

/** A prompt at LinkedIn answered like this, as if it were the first. */
async function answerWith(outcome: PromptOutcome) {
  await fresh.tables.decisions.clear();
  await fresh.store.settings.set('prompts', DEFAULT_PROMPTS);
  await fresh.tables.sites.update('linkedin', { promptsFrom: 0, prompts: true });
  await arbiter().answer((await prompted()).decision, outcome, TAB);
}

const answers = () => fresh.store.checkIns.ofSite('linkedin');
const choices = () => fresh.tables.sites.get('linkedin');
const settings = async () => (await fresh.store.settings.all()).prompts;

describe('a report of attention', () => {
  test('brings the prompt’s script into its tab once scrolling is long', async () => {
    await put({ ...scrolled(), screens: 90 });
    await arbiter().consider(scrolled(), TAB);
    expect(told).toEqual([]);
    await put(scrolled());
    await arbiter().consider(scrolled(), TAB);
    expect(told).toEqual([`inject ${TAB}`]);
    expect(await rows()).toEqual([]);
  });

  test('brings none where the person has left, nor with prompts off', async () => {
    await put(scrolled());
    await arbiter().consider({ ...scrolled(), ended: 'hidden' }, TAB);
    await fresh.store.settings.set('prompts', { ...DEFAULT_PROMPTS, on: false });
    await arbiter().consider(scrolled(), TAB);
    expect(told).toEqual([]);
  });

  test('logs why there is none, once a visit', async () => {
    await fresh.store.sites.change('linkedin', { promptsFrom: NOON + MINUTE });
    await put(scrolled());
    await arbiter().consider(scrolled(), TAB);
    await arbiter().consider(scrolled(), TAB);
    expect(await rows()).toMatchObject([{ refused: 'site later', site: 'linkedin', at: NOON }]);
  });
});

describe('a breakpoint', () => {
  test('shows the card that was logged before', async () => {
    const card = await prompted();
    expect(await rows()).toMatchObject([
      { id: card.decision, shown: true, chance: 0.5, site: 'linkedin', content: 'fact' },
    ]);
    expect(card).toMatchObject({
      title: '12 min on LinkedIn. What next?',
      lines: [
        '**12 min on LinkedIn**, since 11:48.',
        'What next?',
        expect.stringContaining('now and then'),
      ],
      keyHint: 'Alt+Shift+P leads to this card.',
      language: 'en-GB',
      direction: 'ltr',
    });
    expect(card.answers.flatMap(({ choices }) => choices.map(({ text }) => text))).toEqual([
      'Leave now',
      '5 more minutes',
      'This is working',
      'It’s my break',
    ]);
    expect(card.quieter).toHaveLength(5);
  });

  test('is logged and stays silent where the coin says so', async () => {
    coin = 0.5;
    await put(scrolled());
    expect(await arbiter().moment(LINKEDIN, PAGE)).toEqual({ kind: 'end' });
    expect(await rows()).toMatchObject([{ shown: false, chance: 0.5 }]);
    coin = 0;
    expect(await arbiter().moment(LINKEDIN, PAGE)).toEqual({ kind: 'end' });
    expect(await rows()).toMatchObject([{ shown: false }, { refused: 'session' }]);
  });

  test('waits where only the page speaks against it', async () => {
    await put(scrolled());
    const reply = await arbiter().moment(LINKEDIN, { ...PAGE, dialog: true });
    expect(reply).toEqual({ kind: 'wait', atLeast: 10 * SECOND });
    expect(await rows()).toMatchObject([{ refused: 'dialog' }]);
  });

  test('of a page that is not timed shows nothing', async () => {
    expect(await arbiter().moment(undefined, PAGE)).toEqual({ kind: 'end' });
    expect(await arbiter().moment(LINKEDIN, PAGE)).toEqual({ kind: 'end' });
  });

  test('in two windows at once shows one card, also if the background was stopped between', async () => {
    await put(scrolled(), scrolled('x', NOON - SECOND));
    const replies = await Promise.all([
      arbiter().moment(LINKEDIN, PAGE),
      arbiter().moment(X, PAGE),
      arbiter().moment(LINKEDIN, PAGE),
    ]);
    expect(replies.map(({ kind }) => kind).toSorted()).toEqual(['end', 'end', 'show']);
  });

  test('whose reply was lost with the background gets the same card again, until it is answered', async () => {
    await put(scrolled());
    const lost = cardIn(await arbiter().moment(LINKEDIN, PAGE, 0.5));
    const again = cardIn(await arbiter().moment(LINKEDIN, PAGE, 0.5));
    expect(again.decision).toBe(lost.decision);
    expect((await arbiter().moment(LINKEDIN, PAGE, 0.6)).kind).toBe('end');
    await arbiter().answer(again.decision, 'closed', TAB);
    expect((await arbiter().moment(LINKEDIN, PAGE, 0.5)).kind).toBe('end');
    expect((await rows()).filter(isDecision)).toHaveLength(1);
  });

  test('after the clock was set back by a day shows no second card', async () => {
    await prompted();
    setClock(NOON - 24 * 60 * MINUTE + MINUTE);
    await put(scrolled('x', clock));
    expect(await arbiter().moment(X, PAGE)).toEqual({ kind: 'end' });
  });

  test('says another thing each time', async () => {
    await prompted();
    const said = new Set<string>();
    for (let day = 1; day <= 4; day += 1) {
      setClock(NOON + day * 24 * 60 * MINUTE);
      await put(scrolled('linkedin', clock));
      const card = cardIn(await arbiter().moment(LINKEDIN, PAGE));
      const [fact = ''] = card.lines;
      said.add(fact.replaceAll(/\d+/g, ''));
      expect(card.lines).toHaveLength(day === 3 || day === 4 ? 3 : 2);
    }
    expect(said.size).toBe(2);
  });
});

describe('an answer', () => {
  test('“my break” labels the visit, and the rest of it as it ends', async () => {
    const card = await prompted();
    await arbiter().answer(card.decision, 'break', TAB);
    expect(await rows()).toMatchObject([{ outcome: 'break', answeredAt: NOON }]);
    expect(await answers()).toMatchObject([
      { place: 'feed', start: NOON - 12 * MINUTE, end: NOON, label: { kind: 'break' } },
    ]);
    const rest = { ...scrolled(), end: NOON + 5 * MINUTE, ended: 'hidden' } as const;
    await put(rest);
    setClock(rest.end);
    await arbiter().consider(rest, TAB);
    await arbiter().consider(rest, TAB);
    expect((await answers()).map(({ start, end }) => [start - NOON, end - NOON])).toEqual([
      [-12 * MINUTE, 0],
      [0, 5 * MINUTE],
    ]);
  });

  test('“this is working” gives the visit to the goal that the site served last, and offers to record', async () => {
    await fresh.tables.goals.put(CUSTOMERS);
    const label = { kind: 'goal', goal: CUSTOMERS.id } as const;
    const earlier = { site: 'linkedin', place: 'feed', start: 0, end: 1 } as const;
    const card = await prompted();
    await fresh.store.checkIns.label([earlier], label);
    await arbiter().answer(card.decision, 'working', TAB);
    expect(told).toEqual(['offer recording']);
    expect(await fresh.store.checkIns.within({ start: NOON - MINUTE, end: NOON })).toMatchObject([
      { label },
    ]);
  });

  test('“this is working” labels nothing where the site never served a goal', async () => {
    const card = await prompted();
    await arbiter().answer(card.decision, 'working', TAB);
    expect(await fresh.store.checkIns.ofSite('linkedin')).toEqual([]);
  });

  test.each(['goals', 'day', 'close'] as const)(
    '“leave now” leads where the person said: %s',
    async (wayOut) => {
      await fresh.store.settings.set('prompts', { ...DEFAULT_PROMPTS, wayOut });
      const card = await prompted();
      await arbiter().answer(card.decision, 'leave', TAB);
      expect(told).toEqual([`leave ${TAB} for ${wayOut}`]);
    },
  );

  test('“five more minutes” are told when they are over, once', async () => {
    const card = await prompted();
    await arbiter().answer(card.decision, 'more', TAB);
    setClock(NOON + 5 * MINUTE - 1);
    await put({ ...scrolled(), end: clock });
    expect(await arbiter().moment(LINKEDIN, PAGE)).toEqual({ kind: 'end' });
    setClock(NOON + 5 * MINUTE);
    await put({ ...scrolled(), end: clock });
    coin = 0.99;
    expect((await arbiter().moment(LINKEDIN, PAGE)).kind).toBe('show');
    expect((await arbiter().moment(LINKEDIN, PAGE)).kind).toBe('end');
  });

  test('of the menu sets what it says, for the site or for all', async () => {
    await answerWith('not today');
    expect((await choices())?.promptsFrom).toBe(Date.UTC(2026, 10, 23, 4));
    await answerWith('not this week');
    expect((await choices())?.promptsFrom).toBe(Date.UTC(2026, 10, 29, 4));
    await answerWith('never here');
    expect((await choices())?.prompts).toBe(false);
    await answerWith('fewer');
    expect(await settings()).toMatchObject({ on: true, perDay: 3, gap: 50 * MINUTE });
    await answerWith('off');
    expect((await settings()).on).toBe(false);
  });

  test('is not lost if the background was stopped meanwhile; told twice, the first stands', async () => {
    const card = await prompted();
    await arbiter().answer(card.decision, 'break', TAB);
    await arbiter().answer(card.decision, 'ignored', TAB);
    await arbiter().answer('0d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11', 'leave', TAB);
    expect(await rows()).toMatchObject([{ outcome: 'break' }]);
    expect(told).toEqual([]);
  });
});

/** What the card's button of that name says. */
function choiceIn(card: PromptCard, name: string) {
  const choices = card.answers.flatMap((row) => row.choices);
  const found = choices.find((choice) => choice.name === name);
  if (!found) throw new Error(`There are only ${choices.map((choice) => choice.name).join(', ')}`);
  return found.answer;
}

/** A visit to LinkedIn that began half a minute before noon, after so long. */
const begun = (seconds: number) =>
  segment('linkedin-feed', NOON - 30 * SECOND, NOON - 30 * SECOND + seconds * SECOND, {
    site: 'linkedin',
    ended: 'open',
  });

const intentions = async () => (await rows()).filter(isIntention);

async function asked() {
  return cardIn(await arbiter().moment(LINKEDIN, PAGE));
}

describe('a visit that has just begun', () => {
  beforeEach(async () => {
    await fresh.store.settings.set('prompts', { ...DEFAULT_PROMPTS, intentions: true });
    await fresh.tables.goals.put(CUSTOMERS);
    await put(begun(30));
  });

  test('gets the script and is asked what it is for, which is logged before', async () => {
    await arbiter().consider(begun(30), TAB);
    expect(told).toEqual([`inject ${TAB}`]);
    const card = await asked();
    expect(card).toMatchObject({
      title: 'LinkedIn: what for, and how many minutes?',
      lines: ['What for, and how many minutes?'],
      quieter: [{ answer: 'off', text: 'Don’t ask this any more' }],
      passing: true,
    });
    expect(card.answers.map(({ about }) => about)).toEqual([CUSTOMERS.name, 'No goal']);
    expect(card.answers[0]?.choices.map(({ text }) => text)).toEqual(['5', '10', '20', 'open']);
    expect(await rows()).toMatchObject([{ id: card.decision, plan: null, site: 'linkedin' }]);
  });

  test('is asked once, in one window, and nothing more is brought into the page', async () => {
    const replies = await Promise.all([
      arbiter().moment(LINKEDIN, PAGE),
      arbiter().moment(LINKEDIN, PAGE),
    ]);
    expect(replies.map(({ kind }) => kind).toSorted()).toEqual(['end', 'show']);
    await arbiter().consider(begun(30), TAB);
    expect(told).toEqual([]);
  });

  test('is asked again where the reply was lost with the background, until it is answered', async () => {
    const lost = cardIn(await arbiter().moment(LINKEDIN, PAGE, 0.5));
    expect(await arbiter().moment(LINKEDIN, PAGE, 0.5)).toEqual({ kind: 'show', card: lost });
    await arbiter().answer(lost.decision, { label: { kind: 'none' }, time: 5 * MINUTE }, TAB);
    expect(await arbiter().moment(LINKEDIN, PAGE, 0.5)).toEqual({ kind: 'end' });
  });

  test('is not asked where the page forbids a card, nor without the setting', async () => {
    expect(await arbiter().moment(LINKEDIN, { ...PAGE, composing: true })).toEqual({ kind: 'end' });
    await fresh.store.settings.set('prompts', DEFAULT_PROMPTS);
    await arbiter().consider(begun(30), TAB);
    expect(await arbiter().moment(LINKEDIN, PAGE)).toEqual({ kind: 'end' });
    expect([told, await rows()]).toEqual([[], []]);
  });

  test('keeps its plan, and a prompt beyond it quotes that', async () => {
    const card = await asked();
    await arbiter().answer(card.decision, choiceIn(card, `10 min for ${CUSTOMERS.name}`), TAB);
    expect(await intentions()).toMatchObject([
      { plan: { label: { kind: 'goal', goal: CUSTOMERS.id }, time: 10 * MINUTE } },
    ]);
    setClock(NOON + 13 * MINUTE);
    await put(begun(13 * 60));
    expect(await arbiter().moment(LINKEDIN, PAGE)).toEqual({ kind: 'end' });
    setClock(NOON + 15 * MINUTE);
    await put(begun(15 * 60));
    await arbiter().consider(begun(15 * 60), TAB);
    expect(told).toEqual([`inject ${TAB}`]);
    const prompt = cardIn(await arbiter().moment(LINKEDIN, PAGE));
    expect(prompt.lines[0]).toBe(
      `**15 min on LinkedIn**, since 11:59. You planned 10 min for **${CUSTOMERS.name}**.`,
    );
    expect(prompt.why).toContain('It shows since you planned 10 min');
    await arbiter().answer(prompt.decision, 'working', TAB);
    expect(await answers()).toMatchObject([{ label: { kind: 'goal', goal: CUSTOMERS.id } }]);
  });

  test('labels nothing by its plan alone', async () => {
    const card = await asked();
    await arbiter().answer(card.decision, choiceIn(card, `5 min for ${CUSTOMERS.name}`), TAB);
    await arbiter().consider({ ...begun(60), ended: 'hidden' }, TAB);
    expect(await answers()).toEqual([]);
  });

  test('has no plan where the question was closed or passed over', async () => {
    const { decision } = await asked();
    await arbiter().answer(decision, 'closed', TAB);
    await arbiter().answer(decision, 'ignored', TAB);
    expect(await intentions()).toMatchObject([{ plan: null }]);
    expect((await settings()).on).toBe(true);
  });

  test('keeps the first of two answers, and none for a goal that is gone', async () => {
    const card = await asked();
    await fresh.tables.goals.put({ ...CUSTOMERS, archived: true });
    await arbiter().answer(card.decision, choiceIn(card, `5 min for ${CUSTOMERS.name}`), TAB);
    await arbiter().answer(card.decision, choiceIn(card, 'open for No goal'), TAB);
    await arbiter().answer(card.decision, choiceIn(card, '20 min for No goal'), TAB);
    expect(await intentions()).toMatchObject([{ plan: { label: { kind: 'none' }, time: 0 } }]);
  });

  test('is asked no more once the person says so; prompts go on', async () => {
    const { decision } = await asked();
    await arbiter().answer(decision, 'off', TAB);
    expect(await settings()).toMatchObject({ on: true, intentions: false });
  });

  test('is given no plan by the answer to a prompt, nor a prompt’s answer by a plan', async () => {
    await fresh.tables.segments.clear();
    const card = await prompted();
    const plan = { label: { kind: 'none' }, time: 0 } as const;
    await arbiter().answer(card.decision, plan, TAB);
    expect((await rows())[0]).not.toHaveProperty('outcome');
  });
});
