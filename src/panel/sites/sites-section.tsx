import { useState } from 'preact/hooks';
import { CATALOGUE } from '../../domain/site/catalogue';
import { siteOf } from '../../domain/site/chosen-site';
import { knownSite } from '../../domain/site/known-site';
import type { Site, SiteId } from '../../domain/site/site';
import { Button } from '../../ui/parts/button';
import { OwnSiteForm } from './own-site-form';
import { usePause } from '../../ui/hooks/pause';
import { PauseChoices } from '../../ui/notices/pause-choices';
import { askFor } from '../../ui/hooks/permissions';
import { SiteChooser } from '../../ui/forms/site-chooser';
import { useWords } from '../../ui/hooks/words';
import { Disclosure } from '../../ui/parts/disclosure';
import { ChosenSites } from './chosen-sites';
import { RulesList } from './rules-list';
import type { ViewProps } from '../frame/view';

const NONE: ReadonlySet<SiteId> = new Set();

/** The chosen sites and what is set for each; more can be chosen or added below. */
export function SitesSection({ at, ...props }: ViewProps & { readonly at?: string }) {
  const words = useWords();
  const chosen = props.sites.filter(({ deleted }) => !deleted);
  return (
    <>
      {chosen.length > 0 && <ChosenSites {...props} />}
      {chosen.length > 0 && <PauseSection {...props} />}
      <Disclosure summary={words.text('add_sites')} open={chosen.length === 0 || at === 'sites'}>
        <KnownSites {...props} />
        <h3>{words.text('own_site')}</h3>
        <OwnSite {...props} />
      </Disclosure>
      <RulesList {...props} />
    </>
  );
}

function PauseSection(props: ViewProps) {
  const words = useWords();
  const { settings, surroundings } = props;
  if (usePause(settings.pause, surroundings.thisMoment)) return null;
  return (
    <section class="pause-section" aria-labelledby="pause">
      <h3 id="pause">{words.text('pause_timing')}</h3>
      <PauseChoices
        clock={surroundings}
        dayStart={settings.dayStart}
        onChange={(pause) => void surroundings.changeTiming({ kind: 'pause', pause })}
      />
    </section>
  );
}

/** The sites of the catalogue that are not chosen. */
function KnownSites({ surroundings, sites }: ViewProps) {
  const words = useWords();
  const [ticked, setTicked] = useState(NONE);
  const chosen = new Set(sites.filter(({ deleted }) => !deleted).map(({ id }) => id));
  const add = async () => {
    const wanted = [...ticked].flatMap((id) => knownSite(id) ?? []);
    await askFor(wanted, surroundings);
    const ids = wanted.map(({ id }) => id);
    await surroundings.changeTiming({ kind: 'choose', sites: ids, drop: [] });
    setTicked(NONE);
  };
  return (
    <>
      <SiteChooser
        sites={CATALOGUE.filter(({ id }) => !chosen.has(id))}
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
    </>
  );
}

/** A site that the catalogue does not have; the browser is asked for its host alone. */
function OwnSite({ surroundings, sites, onDone }: ViewProps) {
  const words = useWords();
  const chosen = sites.filter(({ deleted }) => !deleted).flatMap((row) => siteOf(row) ?? []);
  const add = async (site: Omit<Site, 'id'>) => {
    await askFor([site], surroundings);
    const id = await surroundings.changeTiming({ kind: 'own', site });
    const undo = async () => {
      if (id) await surroundings.changeTiming({ kind: 'choose', sites: [], drop: [id] });
      return 'all' as const;
    };
    onDone({ text: words.text('site_added', site.name), undo });
  };
  return <OwnSiteForm known={[...CATALOGUE, ...chosen]} onAdd={(site) => void add(site)} />;
}
