import { LONGEST_NAME, type NameProblem } from '../../domain/foundation/name';
import type { Words } from '../../domain/foundation/words';

/** `taken`: another score has it. */
export type ScoreNameProblem = NameProblem | 'taken';

/** What is wrong with the name typed for a score. */
export function scoreNameFault(problem: ScoreNameProblem, name: string, words: Words): string {
  if (problem === 'missing') return words.text('fault_score_name');
  if (problem === 'taken') return words.text('fault_score_taken');
  return words.text('fault_too_long', LONGEST_NAME, name.trim().length);
}
