import { useEffect, useState } from 'preact/hooks';
import { originsOf } from '../../domain/site/origins';
import type { Site } from '../../domain/site/site';
import type { Surroundings } from './surroundings';

type Permissions = Pick<Surroundings, 'areGranted' | 'onPermissionsChanged'>;

/** The chosen sites that the browser does not let Payoff time, kept up to date. */
export function useMissing(
  chosen: readonly Site[],
  { areGranted, onPermissionsChanged }: Permissions,
): readonly Site[] {
  const [missing, setMissing] = useState<readonly Site[]>([]);
  const [changes, setChanges] = useState(0);
  useEffect(() => onPermissionsChanged(() => setChanges((count) => count + 1)), []);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const sites = await missingOf(chosen, areGranted);
      if (current) setMissing(sites);
    };
    void look();
    return () => {
      current = false;
    };
  }, [idsOf(chosen), changes]);
  return missing;
}

/**
 * Asks the browser to allow these sites, straight from a click, and tells the background.
 * A browser that will not even ask (no click, a policy) is the same as one that was told no.
 */
export async function askFor(
  sites: readonly Pick<Site, 'hosts' | 'scheme'>[],
  { requestOrigins, sitesChanged }: Pick<Surroundings, 'requestOrigins' | 'sitesChanged'>,
): Promise<void> {
  await requestOrigins(sites.flatMap(originsOf)).catch(() => false);
  await sitesChanged();
}

async function missingOf(
  chosen: readonly Site[],
  areGranted: Permissions['areGranted'],
): Promise<Site[]> {
  const granted = await Promise.all(chosen.map((site) => areGranted(originsOf(site))));
  return chosen.filter((_, index) => !granted[index]);
}

function idsOf(sites: readonly Site[]): string {
  return sites.map(({ id }) => id).join(' ');
}
