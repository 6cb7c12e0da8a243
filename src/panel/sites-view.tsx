import { useState } from 'preact/hooks';
import { CATALOGUE } from '../domain/catalogue';
import { knownSite } from '../domain/known-site';
import type { Site, SiteId } from '../domain/site';
import { Button } from '../ui/button';
import { askFor, useMissing } from '../ui/permissions';
import { SiteChooser } from '../ui/site-chooser';
import { useWords } from '../ui/words';
import type { ViewProps } from './view';

const NONE: ReadonlySet<SiteId> = new Set();

/** The chosen sites and whether the browser lets them be timed; more can be chosen below. */
export function SitesView({ store, surroundings, sites, onDone }: ViewProps) {
  const words = useWords();
  const [ticked, setTicked] = useState(NONE);
  const chosenIds = sites.filter(({ deleted }) => !deleted).map(({ id }) => id);
  const chosen = CATALOGUE.filter(({ id }) => chosenIds.includes(id));
  const missing = useMissing(chosen, surroundings);
  const add = async () => {
    const wanted = [...ticked].flatMap((id) => knownSite(id) ?? []);
    await askFor(wanted, surroundings);
    await store.sites.choose(wanted.map(({ id }) => id));
    await surroundings.sitesChanged();
    setTicked(NONE);
  };
  const stop = async ({ id, name }: Site) => {
    const undo = await store.sites.drop([id]);
    await surroundings.sitesChanged();
    const again = () => undo().then(surroundings.sitesChanged);
    onDone({ text: words.text('stopped_timing', name), undo: again });
  };
  return (
    <article class="page">
      <h1>{words.text('sites_title')}</h1>
      <p class="lead">{words.text('sites_lead')}</p>
      <ul class="site-list">
        {chosen.map((site) => (
          <SiteLine
            key={site.id}
            site={site}
            isMissing={missing.includes(site)}
            onAllow={() => void askFor([site], surroundings)}
            onStop={() => void stop(site)}
          />
        ))}
      </ul>
      <h2>{words.text('add_sites')}</h2>
      <SiteChooser
        sites={CATALOGUE.filter(({ id }) => !chosenIds.includes(id))}
        ticked={ticked}
        onChange={setTicked}
      />
      {ticked.size > 0 && (
        <div class="form-end">
          <Button look="main" onClick={() => void add()}>
            {words.count('time_sites', ticked.size)}
          </Button>
        </div>
      )}
    </article>
  );
}

interface SiteLineProps {
  readonly site: Site;
  readonly isMissing: boolean;
  readonly onAllow: () => void;
  readonly onStop: () => void;
}

function SiteLine({ site: { name }, isMissing, onAllow, onStop }: SiteLineProps) {
  const words = useWords();
  return (
    <li>
      <span>{name}</span>
      <span class="soft small">{words.text(isMissing ? 'site_missing' : 'site_timed')}</span>
      {isMissing && (
        <Button look="quiet" label={words.text('allow_site', name)} onClick={onAllow}>
          {words.text('allow')}
        </Button>
      )}
      <Button look="quiet" label={words.text('stop_timing', name)} onClick={onStop}>
        {words.text('stop')}
      </Button>
    </li>
  );
}
