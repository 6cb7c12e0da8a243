import type { SiteId } from '../domain/site/site';
import type { Database } from './database';

/** Deletes the time of a site for good, with the answers and rules given for it, all or nothing. */
export function forgetTimeOf(
  { segments, checkIns, rules, decisions, rights, notes }: Database,
  site: SiteId,
): Promise<void> {
  return segments.db.transaction(
    'rw',
    [segments, checkIns, rules, decisions, rights, notes],
    async () => {
      await segments.filter((segment) => segment.site === site).delete();
      await checkIns.filter((checkIn) => checkIn.site === site).delete();
      await decisions.filter((moment) => moment.site === site).delete();
      await rights.filter((right) => right.site === site).delete();
      await notes.filter(({ segment }) => segment.site === site).delete();
      await rules.filter((rule) => rule.site === site).delete();
    },
  );
}
