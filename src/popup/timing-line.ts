import type { Words } from '../domain/foundation/words';
import type { Site } from '../domain/site/site';
import { listText } from '../ui/text/names';

/** What is being timed: names up to three sites, and counts the rest of more. */
export function timedText(timed: readonly Site[], isPaused: boolean, words: Words): string {
  if (isPaused) return words.text('timing_paused');
  const names = timed.map(({ name }) => name);
  if (names.length === 0) return words.text('timing_nothing');
  if (names.length <= 3) return words.text('timing', listText(names, words));
  const [first = '', second = ''] = names;
  const others = names.length - 2;
  return words.text('timing', words.text('timing_more', `${first}, ${second}`, others));
}
