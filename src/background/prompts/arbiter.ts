import {
  type ConsideredMoment,
  type DecisionPoint,
  isDecision,
  isIntention,
} from '../../domain/prompt/decision-point';
import { type Milliseconds, type Moment, SECOND } from '../../domain/time/instant';
import { asksIntention } from '../../domain/prompt/intention-policy';
import type { CardAnswer, PageContext, PromptOutcome } from '../../domain/prompt/prompt';
import { chooseContent, lastSaid } from '../../domain/prompt/contents';
import { decisionsUntil } from '../../domain/prompt/history';
import { decide, type PromptMoment, refusalOf } from '../../domain/prompt/policy';
import type { LeaveTarget } from '../../domain/prompt/settings';
import { isDue, type Refusal } from '../../domain/prompt/refusal';
import type { Segment } from '../../domain/attention/segment';
import type { Site } from '../../domain/site/site';
import type { Words } from '../../domain/foundation/words';
import type { PromptReply } from '../../protocol/message';
import type { Judged } from '../../store/decisions';
import type { Store } from '../../store/store';
import { answerIntention, askIntention, intentionCard } from './ask-intention';
import { cardOf } from './prompt-card';
import { limitsKeeper } from './scroll-limits';
import { type PromptContext, promptMomentAt } from './prompt-moment';
import { readCardFacts } from './card-facts';
import { applyMute } from './mute-prompts';
import { answerLabel, labelRemainder, labelVisit } from './visit-answer';

/** What the arbiter needs from the browser. */
export interface PromptPorts {
  readonly words: Words;
  readonly thisMoment: () => Moment;
  /** In [0, 1), from a source that nobody can foresee. */
  readonly chance: () => number;
  /** Runs the prompt's script in a tab. */
  readonly inject: (tab: number) => Promise<void>;
  /** The key that leads to the card, as the person would press it; `undefined` where none is set. */
  readonly focusKey: () => Promise<string | undefined>;
  readonly leave: (to: LeaveTarget, tab: number) => Promise<void>;
  /** Lets the person record what worked, if the browser can show the popup unasked. */
  readonly offerRecording: () => Promise<void>;
}

/** Decides on prompts, and does what their answers say. All it knows is in the store. */
export interface Arbiter {
  /** A page reported attention: where a card is due, its tab gets the script that waits for a breakpoint. */
  consider(segment: Segment, tab: number): Promise<void>;
  /** The script reached a breakpoint; `ask` is the same where it asks again, since no reply has come. */
  moment(
    site: Pick<Site, 'id' | 'name'> | undefined,
    page: PageContext,
    ask?: number,
  ): Promise<PromptReply>;
  answer(decision: string, outcome: CardAnswer, tab: number | undefined): Promise<void>;
}

/** Reasons that pass by themselves while the script waits in the page. */
const PASSING: ReadonlySet<Refusal> = new Set([
  'typing',
  'composing',
  'full screen',
  'dialog',
  'listening',
]);
const ASK_AGAIN: Milliseconds = 10 * SECOND;

export function createArbiter(store: Store, seam: PromptPorts): Arbiter {
  const known = { store, limitsOf: limitsKeeper(store) };
  return {
    consider: async (segment, tab) => {
      await labelRemainder(segment, store);
      if (segment.ended !== 'open' && segment.ended !== 'moved') return;
      const considered = await promptMomentAt(segment.site, seam.thisMoment(), known);
      if (!considered) return;
      const { moment, history } = considered;
      const why = asksIntention(moment, history) ? undefined : refusalOf(moment, history);
      if (!why) await seam.inject(tab);
      else if (refusalRow(moment, why, history))
        await store.decisions.log((latest) => refusalRow(moment, why, latest));
    },
    moment: async (site, page, ask) => {
      const considered = site && (await promptMomentAt(site.id, seam.thisMoment(), known));
      if (!considered) return { kind: 'end' };
      const asked = await askIntention(considered.moment, page, { store, ask });
      const question = { page, ask, siteName: site.name };
      if (!asked) return replyAt(considered, question, { store, seam });
      const { words } = seam;
      const card = await intentionCard(asked, site.name, await seam.focusKey(), { words, store });
      return { kind: 'show', card };
    },
    answer: async (id, outcome, tab) => {
      const taken = await takeAnswer(id, outcome, { store, seam });
      if (taken === 'working') await seam.offerRecording();
      if (taken === 'leave' && tab !== undefined)
        await seam.leave((await store.settings.all()).prompts.wayOut, tab);
    },
  };
}

/** What the arbiter works with. */
interface ArbiterDeps {
  readonly store: Store;
  readonly seam: PromptPorts;
}

/**
 * Writes down all that an answer says, in one transaction: a page that heard nothing tells again, and whatever was cut
 * off leaves nothing.
 * @returns what a prompt was answered with; `undefined` where an answer stands already, or it was a question
 */
function takeAnswer(
  id: string,
  outcome: CardAnswer,
  { store, seam }: ArbiterDeps,
): Promise<PromptOutcome | undefined> {
  const now = seam.thisMoment();
  return store.atomically(async () => {
    const asked = await store.decisions.one(id);
    if (!asked) return undefined;
    if (isIntention(asked)) await answerIntention(asked, outcome, store);
    if (!isDecision(asked) || typeof outcome !== 'string') return undefined;
    const { site, shown, outcome: before } = asked;
    if (!shown || before) return undefined;
    const label = await answerLabel(site, outcome, now.at, store);
    if (label) await labelVisit(site, label, now.at, store);
    await applyMute(site, outcome, now, store);
    await store.decisions.change(id, { outcome, answeredAt: now.at, ...(label && { label }) });
    return outcome;
  });
}

/** What a page asks at a breakpoint. */
interface Question {
  readonly page: PageContext;
  readonly ask: number | undefined;
  readonly siteName: string;
}

/** Tosses the coin and logs how it fell, where a prompt is allowed; only then anything shows. */
async function replyAt(
  { moment, settings }: PromptContext,
  { page, ask, siteName }: Question,
  { store, seam }: ArbiterDeps,
): Promise<PromptReply> {
  const sayings = await readCardFacts(moment, settings, store);
  const [coin, draw] = [seam.chance(), seam.chance()];
  let before: readonly DecisionPoint[] = [];
  let why: Refusal | undefined;
  const logged = await store.decisions.log((history): Judged => {
    before = decisionsUntil(history, moment.at);
    const decision = decide(moment, history, page, coin);
    if (decision.kind === 'refused') {
      why = decision.why;
      return refusalRow(moment, why, history);
    }
    const { shown, chance } = decision;
    const content = chooseContent(settings.prompts.contents, sayings, lastSaid(before), draw);
    const { at, offset, site, scrolling } = moment;
    return { at, offset, site, shown, chance, content, active: scrolling.visitActive };
  }, ask);
  if (why) return PASSING.has(why) ? { kind: 'wait', atLeast: ASK_AGAIN } : { kind: 'end' };
  if (!logged || !('shown' in logged) || !logged.shown || logged.outcome) return { kind: 'end' };
  const key = await seam.focusKey();
  const material = { moment, sayings, before, siteName, key };
  return { kind: 'show', card: cardOf(logged, material, seam.words) };
}

/** Logs why there was no prompt, once a visit for each reason. */
function refusalRow(
  { at, offset, site, scrolling }: PromptMoment,
  refused: Refusal,
  history: readonly ConsideredMoment[],
): Judged {
  if (!isDue(refused)) return undefined;
  const isKnown = history.some(
    (row) =>
      'refused' in row &&
      row.refused === refused &&
      row.site === site &&
      row.at >= scrolling.visitStart,
  );
  return isKnown ? undefined : { at, offset, site, refused };
}
