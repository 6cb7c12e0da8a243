import { type AmountProblem, parseAmount, typedAmount } from '../amount/amount';
import { type Day, readDay } from '../time/day';
import { type Unit } from '../amount/unit';
import {
  aimOf,
  type Goal,
  type GoalDraft,
  type Rung,
  type RungDraft,
  type Term,
  TERM_PERIODS,
  type TermPeriod,
} from '../plan/goal';
import { type Parsed, parsed, refused } from '../foundation/parsed';
import { isListOf, isMissingOr, isOneOf, isShape, isText } from '../foundation/shape';
import { folded, type NameProblem, readName } from '../foundation/name';

/** The person's own word for what is counted. */
export interface TypedWord {
  readonly one: string;
  readonly many: string;
}

/** A kind of result below the aim; with an id where the goal has it already. */
export interface TypedStep extends TypedWord {
  readonly id?: string;
}

/** What stands in the fields of a goal, as typed. */
export interface TypedGoal {
  readonly name: string;
  readonly kind: Unit['kind'];
  readonly currency: string;
  readonly word: TypedWord;
  readonly target: string;
  readonly term: 'by' | TermPeriod;
  /** Kept while another term is chosen. */
  readonly due: string;
  /** First sign first; new rows left empty are passed over. */
  readonly steps: readonly TypedStep[];
}

const WORD = { one: isText, many: isText };

export const isTypedGoal = isShape<TypedGoal>({
  name: isText,
  kind: isOneOf(['count', 'money']),
  currency: isText,
  word: isShape<TypedWord>(WORD),
  target: isText,
  term: isOneOf(['by', ...TERM_PERIODS]),
  due: isText,
  steps: isListOf(isShape<TypedStep>({ ...WORD, id: isMissingOr(isText) })),
});

export type StepFault = 'missing' | 'too long' | 'twice';

/** What is wrong, by field. */
export interface TypedGoalFaults {
  readonly name?: NameProblem;
  readonly unit?: 'missing' | 'too long';
  readonly target?: AmountProblem | 'not positive';
  readonly due?: 'missing' | 'out of bounds' | 'past';
  /** One place a row, `undefined` where nothing is wrong. */
  readonly steps?: readonly (StepFault | undefined)[];
}

/** What a typed goal is read against. */
export interface ReadingOfGoal {
  readonly today: Day;
  /** Numbers are read as this locale writes them. */
  readonly locale: string;
  /** The goal that is edited: its date may be past already. */
  readonly before?: Goal | undefined;
}

/** The longest word, in characters; more does not fit where it stands. */
export const LONGEST_WORD = 60;

/** The fields of a goal that is there, numbers as the locale writes them. */
export function typedGoal(goal: Goal, locale: string, currency: string): TypedGoal {
  const aim = aimOf(goal);
  const { term } = goal;
  return {
    name: goal.name,
    kind: aim.unit.kind,
    currency: aim.unit.kind === 'money' ? aim.unit.currency : currency,
    word: wordOf(aim.unit),
    target: typedAmount(goal.target, locale, aim.unit),
    term: term.kind === 'by' ? 'by' : term.period,
    due: term.kind === 'by' ? term.due : '',
    steps: goal.ladder.slice(0, -1).map(typedStep),
  };
}

/** The fields of a rung that is there. */
export function typedStep({ id, unit }: Rung): TypedStep {
  return { id, ...wordOf(unit) };
}

/** Reads the fields as a whole, so that every fault can be shown at once beside its field. */
export function readGoal(
  typed: TypedGoal,
  { today, locale, before }: ReadingOfGoal,
): Parsed<GoalDraft, TypedGoalFaults> {
  const target = readTarget(typed.target, locale, unitOf(typed));
  const term = readTerm(typed, today, before);
  const steps = stepFaults(typed);
  const name = readName(typed.name);
  const unit = typed.kind === 'count' ? wordFault(typed.word) : undefined;
  if (target.ok && term.ok && !steps && name.ok && !unit)
    return parsed({
      name: name.value,
      target: target.value,
      term: term.value,
      ladder: ladderOf(typed, before),
    });
  return refused({
    ...(!name.ok && { name: name.problem }),
    ...(unit && { unit }),
    ...(!target.ok && { target: target.problem }),
    ...(!term.ok && { due: term.problem }),
    ...(steps && { steps }),
  });
}

function readTarget(
  typed: string,
  locale: string,
  unit: Unit,
): Parsed<number, NonNullable<TypedGoalFaults['target']>> {
  const read = parseAmount(typed, locale, unit);
  return read.ok && read.value <= 0 ? refused('not positive') : read;
}

function readTerm(
  { term, due }: TypedGoal,
  today: Day,
  before: Goal | undefined,
): Parsed<Term, NonNullable<TypedGoalFaults['due']>> {
  if (term !== 'by') return parsed({ kind: 'each', period: term });
  const read = readDay(due);
  if (!read.ok) return read;
  const day = read.value;
  const untouched = before?.term.kind === 'by' && before.term.due === day;
  return day < today && !untouched ? refused('past') : parsed({ kind: 'by', due: day });
}

function lengthFault(text: string): 'missing' | 'too long' | undefined {
  if (text.trim() === '') return 'missing';
  return text.trim().length > LONGEST_WORD ? 'too long' : undefined;
}

function wordFault(word: TypedWord): 'missing' | 'too long' | undefined {
  const { one, many } = countOf(word);
  return lengthFault(one) ?? lengthFault(many);
}

function stepFaults(typed: TypedGoal): TypedGoalFaults['steps'] {
  const aim = typed.kind === 'count' ? [plain(typed.word)] : [];
  const faults = typed.steps.map((step, index): StepFault | undefined => {
    const fault = wordFault(step);
    if (fault === 'missing') return step.id === undefined ? undefined : fault;
    const others = [...typed.steps.slice(0, index).map(plain), ...aim];
    return fault ?? (others.includes(plain(step)) ? 'twice' : undefined);
  });
  return faults.some(Boolean) ? faults : undefined;
}

/** Words that differ in case alone are read as the same. */
function plain(word: TypedWord): string {
  return folded(countOf(word).one);
}

function ladderOf(typed: TypedGoal, before: Goal | undefined): GoalDraft['ladder'] {
  const steps = typed.steps
    .map(({ id, ...word }): RungDraft => ({ ...(id !== undefined && { id }), unit: countOf(word) }))
    .filter(({ unit }) => unit.kind === 'money' || unit.one !== '');
  const unit = unitOf(typed);
  const aim: RungDraft = before ? { id: aimOf(before).id, unit } : { unit };
  const [lowest, ...others] = [...steps, aim];
  return [lowest ?? aim, ...others];
}

function unitOf({ kind, currency, word }: TypedGoal): Unit {
  return kind === 'money' ? { kind, currency } : countOf(word);
}

function countOf({ one, many }: TypedWord): Unit & { kind: 'count' } {
  const singular = one.trim() || many.trim();
  return { kind: 'count', one: singular, many: many.trim() || singular };
}

function wordOf(unit: Unit): TypedWord {
  return unit.kind === 'count' ? { one: unit.one, many: unit.many } : { one: '', many: '' };
}
