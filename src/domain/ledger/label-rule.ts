import type { Label } from '../plan/label';
import { type Editable, newestFirst } from '../row/editable';
import type { Instant } from '../time/instant';
import type { Spot } from '../site/site';

/**
 * A remembered answer for a site and place: it labels time there that has no answer of its own. It is applied on
 * reading, so that taking it away takes its labels away too, for the past as well.
 */
export interface LabelRule extends Editable, Spot {
  readonly label: Label;
  /** Time from here on. */
  readonly from: Instant;
  /** Time before this; set where the rule was ended without taking back what it labelled. */
  readonly until?: Instant;
}

/** The rule that labels time at an instant: of those that hold, the newest edit. @param rules of one spot */
export function ruleAt(at: Instant, rules: readonly LabelRule[]): LabelRule | undefined {
  const holding = rules.filter(({ from, until = Infinity }) => from <= at && at < until);
  return newestFirst(holding)[0];
}

/** Whether it labels time from an instant on. */
export function isOpen({ deleted, until = Infinity }: LabelRule, at: Instant): boolean {
  return !deleted && at < until;
}

/** The rule as it is once it labels no time from an instant on; what it labelled before keeps its label. */
export function endedRule(rule: LabelRule, at: Instant): LabelRule {
  return { ...rule, until: Math.max(rule.from, at) };
}
