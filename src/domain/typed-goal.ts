import { type AmountProblem, parseAmount } from './amount';
import { type Day, parseDay } from './day';
import { type GoalFaults, type GoalPlan, parseGoal, type Unit } from './goal';
import { type Parsed, parsed, refused } from './parsed';

/** The person's own word for what is counted. */
export interface TypedWord {
  readonly one: string;
  readonly many: string;
}

/** What stands in the fields of a new goal, as typed. */
export interface TypedGoal {
  readonly name: string;
  readonly kind: Unit['kind'];
  readonly currency: string;
  readonly word: TypedWord;
  readonly target: string;
  readonly due: string;
  /** Kinds of result below the aim, first sign first; rows left empty are passed over. */
  readonly steps: readonly TypedWord[];
}

/** What is wrong, by field. */
export type TypedGoalFaults = Omit<GoalFaults, 'target'> & {
  readonly target?: AmountProblem | 'not positive';
};

export interface NewGoal {
  readonly plan: GoalPlan;
  readonly steps: readonly Unit[];
}

/** Reads the fields as a whole, numbers by the person's locale. */
export function readGoal(
  typed: TypedGoal,
  today: Day,
  locale: string,
): Parsed<NewGoal, TypedGoalFaults> {
  const target = parseAmount(typed.target, locale);
  const plan = parseGoal(
    {
      name: typed.name,
      target: target.ok ? target.value : undefined,
      due: parseDay(typed.due),
      unit: unitOf(typed),
    },
    today,
  );
  if (plan.ok) return parsed({ plan: plan.value, steps: stepsOf(typed) });
  const { target: targetFault, ...others } = plan.problem;
  if (!targetFault) return refused(others);
  return refused({ ...others, target: target.ok ? 'not positive' : target.problem });
}

function unitOf({ kind, currency, word }: TypedGoal): Unit {
  return kind === 'money' ? { kind, currency } : countOf(word);
}

function stepsOf({ steps }: TypedGoal): Unit[] {
  return steps.map(countOf).filter(({ one }) => one !== '');
}

function countOf({ one, many }: TypedWord): Unit & { kind: 'count' } {
  const singular = one.trim() || many.trim();
  return { kind: 'count', one: singular, many: many.trim() || singular };
}
