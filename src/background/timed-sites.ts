import { CATALOGUE } from '../domain/catalogue';
import { originsOf } from '../domain/origins';
import type { Site } from '../domain/site';
import { grantedOrigins } from '../platform/permissions';
import type { Store } from '../store/store';

/** The sites that may be timed: consented to, chosen by the person, granted in the browser. */
export interface TimedSites {
  all(): Promise<readonly Site[]>;
  /** The person changed something: look again. */
  forget(): void;
}

/** Remembers the sites while the background lives, since every message asks for them. */
export function createTimedSites(store: Store): TimedSites {
  let known: Promise<readonly Site[]> | undefined;
  return {
    all: () => (known ??= findTimedSites(store)),
    forget: () => {
      known = undefined;
    },
  };
}

async function findTimedSites(store: Store): Promise<readonly Site[]> {
  const { consentedAt } = await store.settings.all();
  if (!consentedAt) return [];
  const chosen = new Set(await store.sites.chosen());
  const granted = new Set(await grantedOrigins());
  return CATALOGUE.filter(
    (site) => chosen.has(site.id) && originsOf(site).every((origin) => granted.has(origin)),
  );
}
