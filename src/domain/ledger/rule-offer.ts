import type { CheckIn } from './check-in';
import { intersection } from '../time/instant';
import { type Label, sameLabel } from '../plan/label';
import type { LabelRule } from './label-rule';
import { OFFLINE, type Spot, spotKey } from '../site/site';

/** After how many same answers in a row for a spot it is offered to remember the answer. */
export const SAME_ANSWERS = 3;

/** An answer that could be remembered. */
export interface RuleOffer extends Spot {
  readonly label: Label;
}

/**
 * The rule to offer for a spot: the answer that was given there `SAME_ANSWERS` times in a row. Visits answered
 * together count once, and an answer that a later one overrules not at all. An answer that was made a rule before,
 * or was declined, is not offered again. Offline time is answered for as it is entered: there is nothing to remember.
 * @param answers newest first; at least the last few
 */
export function ruleOffer(
  { site, place }: Spot,
  answers: readonly CheckIn[],
  rules: readonly LabelRule[],
): RuleOffer | undefined {
  if (site === OFFLINE) return undefined;
  const own = answers.filter((answer) => spotKey(answer) === `${site}/${place}` && !answer.deleted);
  const [newest] = own;
  if (!newest) return undefined;
  const known = rules.some(
    (rule) =>
      !rule.undone &&
      rule.site === site &&
      rule.place === place &&
      sameLabel(rule.label, newest.label),
  );
  const run = runOf(newest.label, own.filter(isHeard));
  return !known && run.size >= SAME_ANSWERS ? { site, place, label: newest.label } : undefined;
}

/** Whether no newer answer speaks of the same time. */
function isHeard(answer: CheckIn, rank: number, newestFirst: readonly CheckIn[]): boolean {
  return !newestFirst.slice(0, rank).some((newer) => intersection(newer, answer));
}

/** The edits by which the same answer was given, up to the first other one. */
function runOf(label: Label, newestFirst: readonly CheckIn[]): ReadonlySet<string> {
  const other = newestFirst.findIndex((answer) => !sameLabel(answer.label, label));
  const same = other < 0 ? newestFirst : newestFirst.slice(0, other);
  return new Set(same.map(({ stamp }) => stamp));
}
