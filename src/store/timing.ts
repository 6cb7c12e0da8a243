import type { SiteId } from '../domain/site/site';
import type { TimingChange } from '../domain/attention/timing-change';
import { isPaused, pausesKept } from '../domain/attention/pause';
import type { Database } from './database';
import type { Decisions } from './decisions';
import type { StoreDeps } from './editor';
import type { SettingsRepository } from './settings';
import type { Sites } from './sites';

/** Consent, pauses and sites, changed as one. */
export interface Timing {
  /** @returns the id of a site that was added */
  change(change: TimingChange): Promise<SiteId | undefined>;
}

interface Parts {
  readonly settings: SettingsRepository;
  readonly sites: Sites;
  readonly decisions: Decisions;
}

export function timingRepository(
  database: Database,
  { settings, sites, decisions }: Parts,
  { now, newId }: StoreDeps,
): Timing {
  const tables = [database.settings, database.sites, database.decisions, database.local];

  /** Nobody sees what a prompt leads to once timing is paused. */
  const setPause = async ({ pause }: Extract<TimingChange, { kind: 'pause' }>) => {
    const { pause: last, earlierPauses } = await settings.all();
    if (pause.start !== last.start && isPaused(pause, now())) await decisions.interrupt(now());
    await settings.set('earlierPauses', pausesKept([...earlierPauses, last], pause));
    await settings.set('pause', pause);
  };
  const apply = async (change: TimingChange): Promise<SiteId | undefined> => {
    switch (change.kind) {
      case 'pause':
        await setPause(change);
        return undefined;
      case 'consent':
        await settings.set('consentedAt', change.at);
        return undefined;
      case 'choose':
        await sites.choose(change.sites);
        await sites.drop(change.drop);
        return undefined;
      case 'own': {
        const id = newId();
        await sites.add(change.site, id);
        return id;
      }
      case 'limits':
        await sites.change(change.site, change.choices);
        return undefined;
    }
  };
  return { change: (change) => database.transaction('rw', tables, () => apply(change)) };
}
