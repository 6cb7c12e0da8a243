import { DAY, type Instant, type Milliseconds, MINUTE, SECOND } from '../time/instant';
import { type ConsideredMoment, type DecisionPoint, isDecision } from './decision-point';
import { ANSWERS } from './prompt';
import type { SiteId } from '../site/site';

/** A prompt closed sooner was not read. */
const AT_ONCE: Milliseconds = 2 * SECOND;
/** A prompt without an answer after this was passed over: its tab was closed, or the browser. */
const UNANSWERED: Milliseconds = 5 * MINUTE;
/** The gap doubles at most so often: x2, x4, x8. */
const MOST_DOUBLINGS = 3;

/**
 * What was considered, in the order in which it was, none of it later than now. A clock that was set back leaves
 * moments in the future: they were before all that was logged after them, and else just now.
 */
export function momentsUntil(
  moments: readonly ConsideredMoment[],
  now: Instant,
): ConsideredMoment[] {
  const inOrder = moments.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1));
  let latest = now;
  const known: ConsideredMoment[] = [];
  for (const moment of inOrder.toReversed()) {
    if (moment.at <= now) latest = Math.min(latest, moment.at);
    known.push(moment.at <= now ? moment : { ...moment, at: latest });
  }
  return known.filter(({ deleted }) => !deleted).toSorted((a, b) => a.at - b.at);
}

/** The decisions among them. */
export function decisionsUntil(
  moments: readonly ConsideredMoment[],
  now: Instant,
): DecisionPoint[] {
  return momentsUntil(moments, now).filter(isDecision);
}

/** A card that was seen, or could have been. */
export interface ShownCard {
  readonly at: Instant;
  readonly passedOver: boolean;
}

/** The prompts that showed; passed over are those that were ignored or closed at once. */
export function shownPrompts(decisions: readonly DecisionPoint[], now: Instant): ShownCard[] {
  return decisions
    .filter(({ shown }) => shown)
    .map((decision) => ({ at: decision.at, passedOver: wasPassedOver(decision, now) }));
}

/**
 * How often the gap is doubled: once for each two cards running that were passed over, at most three times; once
 * less for each day since without such a card (EVIDENCE.md 1.2).
 */
export function doublings(cards: readonly ShownCard[], now: Instant): number {
  let level = 0;
  let running = 0;
  let last = 0;
  const relaxed = (at: Instant) => Math.max(0, level - Math.max(0, Math.floor((at - last) / DAY)));
  for (const { at, passedOver } of cards) {
    if (!passedOver) {
      running = 0;
      continue;
    }
    level = relaxed(at);
    last = at;
    running += 1;
    if (running % 2 === 0) level = Math.min(MOST_DOUBLINGS, level + 1);
  }
  return relaxed(now);
}

/** Whether a prompt was ignored, or closed before it can have been read. */
function wasPassedOver({ outcome, at, answeredAt = at }: DecisionPoint, now: Instant): boolean {
  if (outcome === undefined) return now - at > UNANSWERED;
  return outcome === 'ignored' || (outcome === 'closed' && answeredAt - at < AT_ONCE);
}

/** The four buttons: an answer, not a wish to be left alone. */
function isAnswered({ outcome }: DecisionPoint): boolean {
  return ANSWERS.some((answer) => answer === outcome);
}

/** So many of the last answers at a site are looked at, and at least so few are needed. */
const LAST_ANSWERS = 8;
const FEWEST_ANSWERS = 4;

/** By how much prompts are rarer at a site where 'this is working' is the usual answer: 1, 2 or 4 times. */
export function rarerWhereWorking(decisions: readonly DecisionPoint[], site: SiteId): number {
  const answered = decisions.filter((decision) => decision.site === site && isAnswered(decision));
  const last = answered.slice(-LAST_ANSWERS);
  if (last.length < FEWEST_ANSWERS) return 1;
  const share = last.filter(({ outcome }) => outcome === 'working').length / last.length;
  if (share >= 0.75) return 4;
  return share >= 0.5 ? 2 : 1;
}

const OFFER_AFTER = 3;

/** Whether the last three prompts running were of no use, so that switching them off is to be offered. */
export function offersOff(decisions: readonly DecisionPoint[], now: Instant): boolean {
  const known = decisions.filter(
    ({ shown, outcome, at }) => shown && (outcome !== undefined || now - at > UNANSWERED),
  );
  const last = known.slice(-OFFER_AFTER);
  return last.length === OFFER_AFTER && !last.some(isAnswered);
}
