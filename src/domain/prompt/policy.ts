import type { SiteChoices } from '../site/chosen-site';
import { dayOf } from '../time/day';
import type { ConsideredMoment, DecisionPoint } from './decision-point';
import { type Instant, type Milliseconds, MINUTE, type Moment } from '../time/instant';
import { overshoots, type Plan } from '../plan/intention';
import { doubled, isLong, type Scrolling, type ScrollLimits } from './long-scrolling';
import { refusalOfPage } from './page-refusal';
import type { PageContext } from './prompt';
import { decisionsUntil, doublings, rarerWhereWorking, shownPrompts } from './history';
import { isQuiet, type PromptSettings } from './settings';
import type { Refusal } from './refusal';
import type { SiteId } from '../site/site';

/** A moment at which a prompt is considered, as far as the background knows it. */
export interface PromptMoment extends Moment {
  readonly site: SiteId;
  readonly choices: Pick<SiteChoices, 'prompts' | 'promptsFrom'>;
  readonly settings: PromptSettings;
  readonly paused: boolean;
  readonly scrolling: Scrolling;
  /** What is long for this person. */
  readonly limits: ScrollLimits;
  /** What the person said the visit is for: its time, if it has one, tells what is long instead. */
  readonly plan?: Plan | undefined;
  /** When the session began: time on any timed site with gaps of at most 10 min. */
  readonly sessionStart: Instant;
  readonly dayStart: Milliseconds;
}

/** Gaps of at most this length do not end a session (EVIDENCE.md 2.3). */
export const SESSION_GAP: Milliseconds = 10 * MINUTE;
/** The first minute of a visit belongs to the person. */
const FIRST: Milliseconds = MINUTE;
/** What '5 more minutes' means. */
const MORE: Milliseconds = 5 * MINUTE;

/** What was decided: why not, or whether the card shows and how the coin stood. */
export type PolicyDecision =
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'decided'; readonly shown: boolean; readonly chance: number };

/**
 * Decides on a prompt (EVIDENCE.md 1.2, 1.4).
 * @param history all that was considered in the last weeks, in any order
 * @param random in [0, 1), drawn for this decision alone
 */
export function decide(
  moment: PromptMoment,
  history: readonly ConsideredMoment[],
  page: PageContext,
  random: number,
): PolicyDecision {
  const why = refusalOf(moment, history) ?? refusalOfPage(page);
  if (why) return { kind: 'refused', why };
  // Who asked for five more minutes is told when they are over: that is no coin's business.
  const promised = followsMore(moment, decisionsUntil(history, moment.at));
  const chance = promised ? 1 : moment.settings.chance;
  return { kind: 'decided', shown: random < chance, chance };
}

/** Why there may be no prompt now, whatever the page is like; `undefined` where there may. */
export function refusalOf(
  moment: PromptMoment,
  history: readonly ConsideredMoment[],
): Refusal | undefined {
  const forbidden = forbiddenBySettings(moment);
  if (forbidden) return forbidden;
  if (isFirstMinute(moment)) return 'first minute';
  const decisions = decisionsUntil(history, moment.at);
  const isPromised = followsMore(moment, decisions);
  return (
    (isPromised ? stillPromised(moment, decisions) : notLong(moment, decisions)) ??
    tooMany(moment, decisions, isPromised) ??
    (isPromised ? undefined : tooSoon(moment, decisions))
  );
}

/** Whether the visit has only begun. */
export function isFirstMinute({ at, scrolling }: PromptMoment): boolean {
  return at - scrolling.visitStart < FIRST || scrolling.visitActive < FIRST;
}

/** Why the person wants no card now. */
export function forbiddenBySettings(moment: PromptMoment): Refusal | undefined {
  const { settings, choices, paused, at } = moment;
  if (!settings.on) return 'off';
  if (choices.prompts === false) return 'site off';
  if (at < (choices.promptsFrom ?? 0)) return 'site later';
  if (paused) return 'paused';
  return isQuiet(settings.quiet, moment) ? 'quiet hours' : undefined;
}

/** Whether the last prompt was here, in this visit, and was answered with 'five more minutes'. */
function followsMore(
  { site, scrolling }: PromptMoment,
  decisions: readonly DecisionPoint[],
): boolean {
  const last = decisions.at(-1);
  return last?.site === site && last.outcome === 'more' && last.at >= scrolling.visitStart;
}

function stillPromised(
  { at, scrolling, plan }: PromptMoment,
  decisions: readonly DecisionPoint[],
): Refusal | undefined {
  const last = decisions.at(-1);
  const asked = Math.min(at, last?.answeredAt ?? at);
  if (!plan?.time && scrolling.since > asked) return 'not long';
  return at - asked < MORE ? 'more' : undefined;
}

/** Each 'this is working' in the visit doubles what is long. */
function notLong(
  { site, scrolling, limits, plan }: PromptMoment,
  decisions: readonly DecisionPoint[],
): Refusal | undefined {
  const carriedOn = decisions.filter(
    ({ site: where, outcome, at }) =>
      where === site && outcome === 'working' && at >= scrolling.visitStart,
  );
  const isDue = plan?.time
    ? overshoots(scrolling.visitActive, plan.time * 2 ** carriedOn.length)
    : isLong(scrolling, doubled(limits, carriedOn.length));
  return isDue ? undefined : 'not long';
}

function tooMany(
  moment: PromptMoment,
  decisions: readonly DecisionPoint[],
  isPromised: boolean,
): Refusal | undefined {
  const { settings, sessionStart, dayStart } = moment;
  const today = dayOf(moment, dayStart);
  const ofToday = decisions.filter(({ at, offset }) => dayOf({ at, offset }, dayStart) === today);
  const ofSession = decisions.filter(({ at }) => at >= sessionStart);
  if (!isPromised && ofSession.length >= settings.perSession) return 'session';
  return ofToday.length >= settings.perDay ? 'day' : undefined;
}

function tooSoon(
  { at, site, settings: { gap } }: PromptMoment,
  decisions: readonly DecisionPoint[],
): Refusal | undefined {
  const since = at - (decisions.at(-1)?.at ?? Number.NEGATIVE_INFINITY);
  if (since < gap) return 'gap';
  if (since < gap * 2 ** doublings(shownPrompts(decisions, at), at)) return 'backed off';
  const here = decisions.findLast((decision) => decision.site === site);
  const sinceHere = at - (here?.at ?? Number.NEGATIVE_INFINITY);
  return sinceHere < gap * rarerWhereWorking(decisions, site) ? 'working here' : undefined;
}
