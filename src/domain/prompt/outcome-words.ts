import type { PromptOutcome } from './prompt';
import type { WordKey } from '../foundation/words';

/** What became of a prompt, in the words of its card, and where it was remembered. */
export const OUTCOME_WORDS = {
  leave: 'prompt_leave',
  more: 'prompt_more',
  working: 'prompt_working',
  break: 'prompt_break',
  'not today': 'prompt_not_today',
  'not this week': 'prompt_not_this_week',
  'never here': 'prompt_never_here',
  fewer: 'prompt_fewer',
  off: 'prompt_off',
  closed: 'prompt_closed',
  ignored: 'prompt_ignored',
} as const satisfies Record<PromptOutcome, WordKey>;
