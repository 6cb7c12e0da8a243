import type { Site } from '../domain/site/site';
import type { Words } from '../domain/foundation/words';
import { listText } from '../ui/text/names';
import { useWords } from '../ui/hooks/words';

interface FooterProps {
  readonly timed: readonly Site[];
  readonly paused: boolean;
  readonly onOpen: () => void;
}

/** The way to the panel, and what is being timed. */
export function Footer({ timed, paused, onOpen }: FooterProps) {
  const words = useWords();
  return (
    <button type="button" class="line-button" onClick={onOpen}>
      <span>{words.text('open_day')}</span>
      <span class="soft">{paused ? words.text('timing_paused') : timingText(timed, words)}</span>
    </button>
  );
}

/** Names up to two sites, and counts the rest. */
function timingText(timed: readonly Site[], words: Words): string {
  const names = timed.map(({ name }) => name);
  if (names.length === 0) return words.text('timing_nothing');
  if (names.length <= 3) return words.text('timing', listText(names, words));
  const [first = '', second = ''] = names;
  const others = names.length - 2;
  return words.text('timing', words.text('timing_more', `${first}, ${second}`, others));
}
