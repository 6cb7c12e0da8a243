import type { Site } from '../../domain/site/site';
import { Button } from '../parts/button';
import { listText } from '../text/names';
import { useWords } from '../hooks/words';

/** From this many sites on they share one line and one button. */
const MANY = 3;

interface MissingSitesProps {
  readonly sites: readonly Site[];
  /** Called straight from the click, as the browser wants it for its question. */
  readonly onAsk: (sites: readonly Site[]) => void;
}

/** Says which chosen sites are not timed because the browser was not allowed to, and lets one ask again. */
export function MissingSites({ sites, onAsk }: MissingSitesProps) {
  const lines = sites.length < MANY ? sites.map((site) => [site]) : [sites];
  return (
    <ul class="missing" aria-live="polite">
      {lines.map((line) => (
        <MissingLine key={line[0]?.id} sites={line} onAsk={onAsk} />
      ))}
    </ul>
  );
}

function MissingLine({ sites, onAsk }: MissingSitesProps) {
  const words = useWords();
  const names = listText(
    sites.map(({ name }) => name),
    words,
  );
  return (
    <li>
      <span>{words.text('missing_permission', names)}</span>
      <Button onClick={() => onAsk(sites)} label={words.text('allow_site', names)}>
        {words.text('allow')}
      </Button>
    </li>
  );
}
