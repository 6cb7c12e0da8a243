import {
  LONGEST_WORD,
  type StepFault,
  type TypedGoalFaults,
  type TypedWord,
} from '../../domain/input/goal-input';
import { LONGEST_NAME } from '../../domain/foundation/name';
import {
  LONGEST_NOTE,
  lengthOfNote,
  type ResultFaults,
  type ResultProblem,
} from '../../domain/input/result-input';
import type { Words } from '../../domain/foundation/words';

type Problem = ResultProblem | NonNullable<TypedGoalFaults['target']>;

/** What is wrong with an amount, and how it can be written instead. */
export function amountFault(problem: Problem, words: Words): string {
  const example = exampleOf(words);
  switch (problem) {
    case 'empty':
      return words.text('fault_amount_empty');
    case 'unreadable':
      return words.text('fault_amount_unreadable', example);
    case 'ambiguous':
      return words.text('fault_amount_ambiguous', example);
    case 'currency':
      return words.text('fault_amount_currency');
    case 'too large':
      return words.text('fault_amount_large');
    case 'not positive':
    case 'negative':
    case 'zero':
      return words.text('fault_amount_zero');
  }
}

/** An amount as the person writes it. */
export function exampleOf({ locale }: Words): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(1200.5);
}

/** What is wrong with the name of a goal. */
export function nameFault(
  fault: TypedGoalFaults['name'],
  name: string,
  words: Words,
): string | undefined {
  if (fault === 'too long') return lengthFault(name, LONGEST_NAME, words);
  return fault && words.text('fault_name_missing');
}

/** What is wrong with the word for what a goal counts. */
export function unitFault(
  fault: TypedGoalFaults['unit'],
  word: TypedWord,
  words: Words,
): string | undefined {
  if (fault === 'too long') return wordLengthFault(word, words);
  return fault && words.text('fault_unit_missing');
}

/** What is wrong with the word for a sign on the way. */
export function stepFault(
  fault: StepFault | undefined,
  word: TypedWord,
  words: Words,
): string | undefined {
  if (fault === 'too long') return wordLengthFault(word, words);
  return fault && words.text(`fault_step_${fault}`);
}

function wordLengthFault({ one, many }: TypedWord, words: Words): string {
  return lengthFault(one.trim().length > LONGEST_WORD ? one : many, LONGEST_WORD, words);
}

/** Why a moment is none of a result's. */
export function whenFault(problem: NonNullable<ResultFaults['when']>, words: Words): string {
  if (problem === 'out of bounds') return words.text('fault_day_bounds');
  return words.text(problem === 'missing' ? 'fault_when_missing' : 'fault_when_future');
}

export function contactFault(
  problem: NonNullable<ResultFaults['firstContact']>,
  words: Words,
): string {
  if (problem === 'after result') return words.text('fault_contact_after');
  return dayFault(problem === 'unreadable' ? 'missing' : problem, words);
}

/** Why a day is none to be done by. */
export function dueFault(problem: NonNullable<TypedGoalFaults['due']>, words: Words): string {
  return problem === 'past' ? words.text('fault_due_past') : dayFault(problem, words);
}

/** Why what was typed is no day. */
export function dayFault(problem: 'missing' | 'out of bounds', words: Words): string {
  return words.text(problem === 'missing' ? 'fault_due_missing' : 'fault_day_bounds');
}

/** How long a note is, and how long it may be. */
export function noteFault(note: string, words: Words): string {
  return tooLong(lengthOfNote(note.trim()), LONGEST_NOTE, words);
}

/** How long a text is, and how long it may be. */
export function lengthFault(text: string, limit: number, words: Words): string {
  return tooLong(text.trim().length, limit, words);
}

function tooLong(length: number, limit: number, words: Words): string {
  const figure = new Intl.NumberFormat(words.locale);
  return words.text('fault_too_long', figure.format(limit), figure.format(length));
}
