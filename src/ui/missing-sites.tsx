import type { Site } from '../domain/site';
import { Button } from './button';
import { useWords } from './words';

interface MissingSitesProps {
  readonly sites: readonly Site[];
  /** Called straight from the click, as the browser wants it for its question. */
  readonly onAsk: (sites: readonly Site[]) => void;
}

/** Says which chosen sites are not timed because the browser was not allowed to, and lets one ask again. */
export function MissingSites({ sites, onAsk }: MissingSitesProps) {
  const words = useWords();
  return (
    <ul class="missing" aria-live="polite">
      {sites.map((site) => (
        <li key={site.id}>
          <span>{words.text('missing_permission', site.name)}</span>
          <Button onClick={() => onAsk([site])} label={words.text('allow_site', site.name)}>
            {words.text('allow')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
