import { type ConsideredMoment, isDecision, isIntention } from './decision-point';
import { ASK_GAP } from '../plan/intention';
import { doublings, momentsUntil } from './history';
import { forbiddenBySettings, isFirstMinute, type PromptMoment } from './policy';

/**
 * Whether to ask what a visit is for (EVIDENCE.md 1.2, 'Entry'): in its first minute, where the person wants to be
 * asked and may be prompted; not within the cool-down of a prompt, and more rarely where it was passed over.
 * @param history all that was considered in the last weeks, in any order
 */
export function asksIntention(moment: PromptMoment, history: readonly ConsideredMoment[]): boolean {
  const { at, settings } = moment;
  if (!settings.intentions || forbiddenBySettings(moment) || !isFirstMinute(moment)) return false;
  const known = momentsUntil(history, at);
  const asked = known.filter(isIntention);
  const cards = asked.map((one) => ({ at: one.at, passedOver: one.plan === null }));
  const lastAsked = asked.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  if (at - lastAsked < ASK_GAP * 2 ** doublings(cards, at)) return false;
  const lastDecision = known.findLast(isDecision)?.at ?? Number.NEGATIVE_INFINITY;
  return at - lastDecision >= settings.gap;
}
