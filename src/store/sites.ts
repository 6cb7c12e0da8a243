import type { ChosenSite, SiteChoices } from '../domain/site/chosen-site';
import { withoutTombstone } from '../domain/row/editable';
import type { Site, SiteId } from '../domain/site/site';
import type { Database } from './database';
import type { Editor, StoreDeps, Undo } from './editor';

/** The sites that the person chose to have timed. */
export interface Sites {
  /** What was set for a site that was chosen before holds again. */
  choose(ids: readonly SiteId[]): Promise<Undo>;
  /** Chooses a site that the catalogue does not have. */
  add(site: Omit<Site, 'id'>, id?: SiteId): Promise<Undo>;
  /** Sets something for a chosen site. */
  change(id: SiteId, choices: SiteChoices): Promise<Undo>;
  drop(ids: readonly SiteId[]): Promise<Undo>;
  chosen(): Promise<ChosenSite[]>;
  /** Also those that were dropped: their time may still be there, and needs a name. */
  everChosen(): Promise<ChosenSite[]>;
}

export function siteRepository(database: Database, editor: Editor, { newId }: StoreDeps): Sites {
  const { sites, local } = database;

  /** In one transaction, so that of two changes at once neither is lost. */
  const edit = (ids: readonly SiteId[], part: Omit<ChosenSite, 'id' | 'stamp'>) =>
    database.transaction('rw', sites, local, async () => {
      const before = await sites.bulkGet([...ids]);
      return editor.put(sites, (stamp) =>
        ids.map((id, index) => ({ ...withoutTombstone(before[index] ?? {}), ...part, id, stamp })),
      );
    });

  return {
    choose: (ids) => edit(ids, { off: false }),
    add: (site, id = newId()) => edit([id], { own: { ...site, id } }),
    change: (id, choices) => edit([id], choices),
    drop: (ids) => editor.remove(sites, ids),
    chosen: () => sites.filter(({ deleted }) => !deleted).toArray(),
    everChosen: () => sites.toArray(),
  };
}
