import type { Activity } from '../../domain/plan/activity';
import type { Goal } from '../../domain/plan/goal';
import type { GoalDigit } from '../../domain/plan/goal-digit';
import type { Label } from '../../domain/plan/label';

/** What time can be answered with. */
export interface AnswerOffer {
  /** In their order. */
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  /** The keys of the goals. */
  readonly digits: ReadonlyMap<Goal['id'], GoalDigit>;
}

/** An answer with the key that gives it. */
export interface KeyedAnswer {
  readonly label: Label;
  /** `undefined` for no goal and for a break. */
  readonly goal: Goal | undefined;
  /** What stands on its button. */
  readonly key: string;
}

/** The answers that have a key, in the order of their keys: the goals, no goal, a break. */
export function keyedAnswers({ goals, digits }: AnswerOffer): KeyedAnswer[] {
  const served = goals.flatMap((goal): KeyedAnswer[] => {
    const digit = digits.get(goal.id);
    return digit ? [{ label: { kind: 'goal', goal: goal.id }, goal, key: String(digit) }] : [];
  });
  return [
    ...served.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    { label: { kind: 'none' }, goal: undefined, key: '0' },
    { label: { kind: 'break' }, goal: undefined, key: 'B' },
  ];
}

/** The answer that a pressed key means. A key held down means one answer. */
export function answerOfKey(
  { key, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent,
  offer: AnswerOffer,
): Label | undefined {
  if (repeat || ctrlKey || altKey || metaKey) return undefined;
  return keyedAnswers(offer).find((answer) => answer.key === key.toUpperCase())?.label;
}
