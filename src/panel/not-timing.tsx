import { sitesSwitchedOn } from '../domain/chosen-site';
import { Button } from '../ui/button';
import { MissingSites } from '../ui/missing-sites';
import { askFor, useMissing } from '../ui/permissions';
import { useWords } from '../ui/words';
import type { ViewProps } from './view';

/** Says at the top of every view what is not timed although the person may think so. */
export function NotTiming({ surroundings, settings, sites }: ViewProps) {
  const words = useWords();
  const timed = sitesSwitchedOn(sites);
  const missing = useMissing(timed, surroundings);
  if (!settings.consentedAt)
    return (
      <p class="not-timing">
        <span>{words.text('not_begun')}</span>
        <Button onClick={() => void surroundings.openPage('welcome')}>
          {words.text('read_and_begin')}
        </Button>
      </p>
    );
  if (timed.length === 0)
    return (
      <p class="not-timing">
        <span>{words.text('sites_empty')}</span>
        <a class="button" href="#/sites">
          {words.text('choose_sites')}
        </a>
      </p>
    );
  return <MissingSites sites={missing} onAsk={(asked) => void askFor(asked, surroundings)} />;
}
