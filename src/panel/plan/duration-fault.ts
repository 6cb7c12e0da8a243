import type { DurationProblem } from '../../domain/input/duration-input';
import type { Words } from '../../domain/foundation/words';

/** What is wrong with a length of time, and how it can be written instead. */
export function durationFault(problem: DurationProblem, words: Words): string {
  switch (problem) {
    case 'empty':
    case 'unreadable':
      return words.text('fault_duration_unreadable');
    case 'negative':
    case 'zero':
      return words.text('fault_duration_zero');
    case 'too long':
      return words.text('fault_duration_long');
  }
}
