import type { Goal } from '../../domain/plan/goal';
import type { TypedGoal, TypedGoalFaults } from '../../domain/input/goal-input';

/** A goal that is edited, and what would be lost from sight. */
export interface EditedGoal {
  readonly goal: Goal;
  /** How many results there are, by rung. */
  readonly recorded: ReadonlyMap<string, number>;
}

/** What every part of the form of a goal is given. */
export interface GoalFormPart {
  readonly typed: TypedGoal;
  readonly faults: TypedGoalFaults;
  readonly edited: EditedGoal | undefined;
  readonly onChange: (part: Partial<TypedGoal>) => void;
}
