import type { CheckIn } from '../domain/check-in';
import type { Label } from '../domain/label';
import type { Interval } from '../domain/instant';
import type { SiteId } from '../domain/site';
import type { Visit } from '../domain/visit';
import type { Database } from './database';
import { overlapping } from './overlapping';
import type { Editor, Surroundings, Undo } from './editor';

/** The person's answers. */
export interface CheckIns {
  /** Gives all the visits one label, as one edit. */
  label(
    visits: readonly Pick<Visit, 'site' | 'place' | 'start' | 'end'>[],
    label: Label,
  ): Promise<Undo>;
  /** All answers that overlap the interval. */
  within(interval: Interval): Promise<CheckIn[]>;
  /** All answers for time at a site. */
  ofSite(site: SiteId): Promise<CheckIn[]>;
}

export function checkInRepository(
  database: Database,
  editor: Editor,
  { newId }: Surroundings,
): CheckIns {
  const { checkIns } = database;
  return {
    label: (visits, label) =>
      editor.put(checkIns, (stamp) =>
        visits.map(({ site, place, start, end }) => ({
          id: newId(),
          stamp,
          site,
          place,
          start,
          end,
          label,
        })),
      ),
    within: (interval) => overlapping(checkIns, interval),
    ofSite: (site) => checkIns.filter((row) => row.site === site && !row.deleted).toArray(),
  };
}
