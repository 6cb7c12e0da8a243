import { knownSite } from '../domain/known-site';
import { live } from '../store/store';
import { Button } from '../ui/button';
import { useLive } from '../ui/live';
import { MissingSites } from '../ui/missing-sites';
import { askFor, useMissing } from '../ui/permissions';
import { useWords } from '../ui/words';
import type { ViewProps } from './view';

/** Says at the top of every view what is not timed although the person may think so. */
export function NotTiming({ store, surroundings, settings }: ViewProps) {
  const words = useWords();
  const chosen = useLive(() => live(() => store.sites.chosen()), [store]);
  const missing = useMissing(
    (chosen ?? []).flatMap((id) => knownSite(id) ?? []),
    surroundings,
  );
  if (!chosen) return null;
  if (!settings.consentedAt)
    return (
      <p class="not-timing">
        <span>{words.text('not_begun')}</span>
        <Button onClick={() => void surroundings.openPage('welcome')}>
          {words.text('read_and_begin')}
        </Button>
      </p>
    );
  if (chosen.length === 0)
    return (
      <p class="not-timing">
        <span>{words.text('sites_empty')}</span>
        <a class="button" href="#/sites">
          {words.text('choose_sites')}
        </a>
      </p>
    );
  return <MissingSites sites={missing} onAsk={(sites) => void askFor(sites, surroundings)} />;
}
