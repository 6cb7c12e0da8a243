import type { TypedGoalFaults } from '../domain/typed-goal';
import type { ResultProblem } from '../domain/typed-result';
import type { Words } from '../domain/words';

type Problem = ResultProblem | NonNullable<TypedGoalFaults['target']>;

/** What is wrong with an amount, and how it can be written instead. */
export function amountFault(problem: Problem, words: Words): string {
  const example = new Intl.NumberFormat(words.locale, { minimumFractionDigits: 2 }).format(1200.5);
  switch (problem) {
    case 'empty':
      return words.text('fault_amount_empty');
    case 'unreadable':
      return words.text('fault_amount_unreadable', example);
    case 'ambiguous':
      return words.text('fault_amount_ambiguous', example);
    case 'too large':
      return words.text('fault_amount_large');
    case 'not positive':
    case 'negative':
    case 'zero':
      return words.text('fault_amount_zero');
  }
}
