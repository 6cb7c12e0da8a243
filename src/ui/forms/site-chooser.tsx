import { useState } from 'preact/hooks';
import { groupBy } from '../../domain/foundation/group-by';
import { CATEGORIES, type Site, type SiteId } from '../../domain/site/site';
import { Button } from '../parts/button';
import { Tick } from '../parts/choice';
import { TextField } from '../parts/field';
import { useWords } from '../hooks/words';

/** From this many sites on there is a field to search them. */
export const LONG_LIST = 15;

interface SiteChooserProps {
  readonly sites: readonly Site[];
  readonly ticked: ReadonlySet<SiteId>;
  readonly onChange: (ticked: ReadonlySet<SiteId>) => void;
}

/** All known sites by name; none is ticked until the person does. */
export function SiteChooser({ sites, ticked, onChange }: SiteChooserProps) {
  const words = useWords();
  const [sought, setSought] = useState('');
  const found = sites.filter((site) => hasName(site, sought));
  const byCategory = groupBy(found, ({ category }) => category);
  const usual = sites.filter((site) => site.usual).map(({ id }) => id);
  const toggle = (id: SiteId, on: boolean) => onChange(toggled(ticked, id, on));
  return (
    <div class="site-chooser">
      <div class="site-tools">
        {usual.length > 0 && (
          <Button onClick={() => onChange(new Set([...ticked, ...usual]))}>
            {words.count('choose_usual', usual.length)}
          </Button>
        )}
        {sites.length >= LONG_LIST && (
          <TextField
            type="search"
            label={words.text('find_site')}
            value={sought}
            onChange={setSought}
          />
        )}
      </div>
      {CATEGORIES.map((category) => (
        <SiteGroup
          key={category}
          title={words.text(`category_${category}`)}
          sites={byCategory.get(category) ?? []}
          ticked={ticked}
          onToggle={toggle}
        />
      ))}
      {found.length === 0 && <p class="hint">{words.text('no_site_found', sought)}</p>}
    </div>
  );
}

interface SiteGroupProps {
  readonly title: string;
  readonly sites: readonly Site[];
  readonly ticked: ReadonlySet<SiteId>;
  readonly onToggle: (id: SiteId, on: boolean) => void;
}

function SiteGroup({ title, sites, ticked, onToggle }: SiteGroupProps) {
  if (sites.length === 0) return null;
  const usualFirst = sites.toSorted((a, b) => Number(b.usual ?? false) - Number(a.usual ?? false));
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      <div class="chips">
        {usualFirst.map(({ id, name }) => (
          <Tick key={id} text={name} ticked={ticked.has(id)} onChange={(on) => onToggle(id, on)} />
        ))}
      </div>
    </fieldset>
  );
}

/** Whether what was typed is a part of the name of a site. */
export function hasName({ name }: Site, sought: string): boolean {
  return name.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase());
}

function toggled(ticked: ReadonlySet<SiteId>, id: SiteId, on: boolean): ReadonlySet<SiteId> {
  return on ? new Set([...ticked, id]) : new Set([...ticked].filter((other) => other !== id));
}
