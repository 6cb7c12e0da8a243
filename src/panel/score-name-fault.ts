import { LONGEST_NAME, type NameProblem } from '../domain/typed-name';
import type { Words } from '../domain/words';

/** What is wrong with the name typed for a score. */
export function scoreNameFault(problem: NameProblem, name: string, words: Words): string {
  if (problem === 'missing') return words.text('fault_score_name');
  return words.text('fault_too_long', LONGEST_NAME, name.trim().length);
}
