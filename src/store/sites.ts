import type { SiteId } from '../domain/site';
import type { Database } from './database';
import type { Editor, Undo } from './editor';

/** The sites that the person chose to have timed. */
export interface Sites {
  choose(ids: readonly SiteId[]): Promise<Undo>;
  drop(ids: readonly SiteId[]): Promise<Undo>;
  chosen(): Promise<SiteId[]>;
}

export function siteRepository(database: Database, editor: Editor): Sites {
  const { sites } = database;
  return {
    choose: (ids) => editor.put(sites, (stamp) => ids.map((id) => ({ id, stamp }))),
    drop: (ids) => editor.remove(sites, ids),
    chosen: async () =>
      (await sites.filter(({ deleted }) => !deleted).toArray()).map(({ id }) => id),
  };
}
