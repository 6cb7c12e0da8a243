import { useState } from 'preact/hooks';
import { type ChosenSite, siteOf } from '../../domain/site/chosen-site';
import type { Site } from '../../domain/site/site';
import { TextField } from '../../ui/parts/field';
import { useMissing } from '../../ui/hooks/permissions';
import { hasName, LONG_LIST } from '../../ui/forms/site-chooser';
import { useWords } from '../../ui/hooks/words';
import { SiteLine } from './site-line';
import type { ViewProps } from '../frame/view';

/** The chosen sites by name, each with what is set for it. */
export function ChosenSites(props: ViewProps) {
  const words = useWords();
  const [sought, setSought] = useState('');
  const chosen = props.sites.filter(({ deleted }) => !deleted).flatMap(withSite);
  const missing = useMissing(
    chosen.map(({ site }) => site),
    props.surroundings,
  );
  const found = chosen.filter(({ site }) => hasName(site, sought));
  return (
    <>
      {chosen.length >= LONG_LIST && (
        <TextField
          type="search"
          label={words.text('find_chosen_site')}
          value={sought}
          onChange={setSought}
        />
      )}
      <ul class="site-list">
        {found.toSorted(byName).map(({ row, site }) => (
          <SiteLine
            {...props}
            key={site.id}
            row={row}
            site={site}
            isMissing={missing.some(({ id }) => id === site.id)}
          />
        ))}
      </ul>
    </>
  );
}

interface Chosen {
  readonly row: ChosenSite;
  readonly site: Site;
}

function withSite(row: ChosenSite): Chosen[] {
  const site = siteOf(row);
  return site ? [{ row, site }] : [];
}

function byName(a: Chosen, b: Chosen): number {
  return a.site.name.localeCompare(b.site.name, undefined, { numeric: true });
}
