import { useState } from 'preact/hooks';
import type { ChosenSite, SiteChoices } from '../../domain/site/chosen-site';
import type { Site } from '../../domain/site/site';
import type { WordKey } from '../../domain/foundation/words';
import { Button } from '../../ui/parts/button';
import { usePause } from '../../ui/hooks/pause';
import { askFor } from '../../ui/hooks/permissions';
import { useWords } from '../../ui/hooks/words';
import { RemoveSite } from './remove-site';
import { SiteLimits } from './site-limits';
import type { ViewProps } from '../frame/view';

interface SiteLineProps extends ViewProps {
  readonly row: ChosenSite;
  readonly site: Site;
  readonly isMissing: boolean;
}

/** A chosen site, whether it is timed, and on demand all that can be set for it. */
export function SiteLine({ row, site, isMissing, ...shared }: SiteLineProps) {
  const { surroundings } = shared;
  const words = useWords();
  const [open, setOpen] = useState(false);
  const pause = usePause(shared.settings.pause, surroundings.thisMoment);
  const change = (choices: SiteChoices) =>
    surroundings.changeTiming({ kind: 'limits', site: site.id, choices });
  return (
    <li>
      <div class="site-head">
        <span class="site-name">{site.name}</span>
        <span class="soft small">{words.text(stateOf(row, isMissing, pause !== undefined))}</span>
        {isMissing && !row.off && (
          <Button
            look="quiet"
            label={words.text('allow_site', site.name)}
            onClick={() => void askFor([site], surroundings)}
          >
            {words.text('allow')}
          </Button>
        )}
        <Button
          look="quiet"
          label={words.text('change_site', site.name)}
          expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words.text('change')}
        </Button>
      </div>
      {open && (
        <div class="site-settings">
          <SiteLimits choices={row} onChange={(choices) => void change(choices)} />
          <RemoveSite {...shared} site={site} />
        </div>
      )}
    </li>
  );
}

function stateOf({ off }: ChosenSite, isMissing: boolean, isPaused: boolean): WordKey {
  if (off) return 'site_off';
  if (isMissing) return 'site_missing';
  return isPaused ? 'timing_paused' : 'site_timed';
}
