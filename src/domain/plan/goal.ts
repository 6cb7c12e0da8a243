import type { Day } from '../time/day';
import type { Editable } from '../row/editable';
import { sameName } from '../foundation/name';
import { sameMeasure, type Unit } from '../amount/unit';

/** A kind of result on the way to a goal. */
export interface Rung {
  readonly id: string;
  readonly unit: Unit;
}

/** The periods for each of which a target can be set anew. */
export const TERM_PERIODS = ['week', 'month', 'quarter'] as const;
export type TermPeriod = (typeof TERM_PERIODS)[number];

/** What the target is for: all until a day (included), or each period anew. */
export type Term =
  | { readonly kind: 'by'; readonly due: Day }
  | { readonly kind: 'each'; readonly period: TermPeriod };

/** An ultimate aim: how much of what, by when or how often. */
export interface Goal extends Editable {
  readonly name: string;
  /** From a first sign to the aim itself; the last rung is the goal. */
  readonly ladder: readonly [Rung, ...Rung[]];
  /** Taken off the ladder; results recorded on them keep their unit. */
  readonly former?: readonly Rung[];
  readonly target: number;
  readonly term: Term;
  /** Goals are listed in this order. */
  readonly order: number;
  /** Which of the palette's colours it has, whatever its place in the list. */
  readonly colour: number;
  /** Not offered any more; its past still shows. */
  readonly archived?: true;
}

/** A rung as it is to be; with an id where the goal has it already. */
export interface RungDraft {
  readonly id?: string;
  readonly unit: Unit;
}

/** What the person says of a goal. */
export type GoalDraft = Pick<Goal, 'name' | 'target' | 'term'> & {
  readonly ladder: readonly [RungDraft, ...RungDraft[]];
};

/** What a form shows of a goal. */
export function draftOf({ name, target, term, ladder }: Goal): GoalDraft {
  return { name, target, term, ladder };
}

/** What a goal is made of apart from its place and its colour. */
type GoalContent = Pick<Goal, 'name' | 'target' | 'term' | 'ladder' | 'former'>;

/**
 * What a draft makes of a goal. A rung keeps its id, and so its results, as long as it measures the same; one that
 * measures something else is another one: that which measured it before, or a new one. Those no longer on the ladder
 * are kept as former ones.
 */
export function draftedGoal(
  draft: GoalDraft,
  before: Pick<Goal, 'ladder' | 'former'> | undefined,
  newId: () => string,
): GoalContent {
  const known = before ? rungsOf(before) : [];
  const isKept = ({ id, unit }: Rung) =>
    draft.ladder.some((each) => each.id === id && sameMeasure(each.unit, unit));
  const kept = new Set(known.filter(isKept).map(({ id }) => id));
  const free = known.filter(({ id }) => !kept.has(id));
  const rung = ({ id, unit }: RungDraft): Rung => {
    if (id !== undefined && kept.has(id)) return { id, unit };
    const again = free.findLastIndex((each) => sameUnit(each.unit, unit));
    const [taken] = again < 0 ? [] : free.splice(again, 1);
    return { id: taken?.id ?? newId(), unit };
  };
  const [lowest, ...others] = draft.ladder;
  const ladder: Goal['ladder'] = [rung(lowest), ...others.map(rung)];
  const former = known.filter(({ id }) => !ladder.some((each) => each.id === id));
  const { name, target, term } = draft;
  return { name, target, term, ladder, ...(former.length > 0 && { former }) };
}

/** Whether two units are one, told by their words: of two counts only the word says what is counted. */
function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'money' || b.kind === 'money') return sameMeasure(a, b);
  return sameName(a.one, b.one) && sameName(a.many, b.many);
}

/** The rung that is the goal itself. */
export function aimOf(goal: Pick<Goal, 'ladder'>): Rung {
  return goal.ladder.at(-1) ?? goal.ladder[0];
}

/** Every rung that results may name: former ones, then the ladder from the first sign upward. */
export function rungsOf({ ladder, former = [] }: Pick<Goal, 'ladder' | 'former'>): readonly Rung[] {
  return [...former, ...ladder];
}
