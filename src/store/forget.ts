import type { SiteId } from '../domain/site';
import type { Database } from './database';

/** Deletes the time of a site for good, and the answers given for it, all or nothing. */
export function forgetTimeOf(
  { segments, checkIns, decisions }: Database,
  site: SiteId,
): Promise<void> {
  return segments.db.transaction('rw', segments, checkIns, decisions, async () => {
    await segments.filter((segment) => segment.site === site).delete();
    await checkIns.filter((checkIn) => checkIn.site === site).delete();
    await decisions.filter((moment) => moment.site === site).delete();
  });
}
