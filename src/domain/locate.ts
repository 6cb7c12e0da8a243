import { type PlaceTeller, placeTeller } from './place';
import type { Site, Spot } from './site';

/** Finds the site and place of an address, or `undefined` if no site owns it. */
export type Locator = (address: string) => Spot | undefined;

interface Candidate {
  readonly site: Site;
  readonly place: PlaceTeller;
}

/**
 * Builds a locator over `sites`. The host is looked up from the whole name towards its parents,
 * so that the cost does not grow with the number of sites; the longest path prefix wins.
 */
export function locator(sites: readonly Site[]): Locator {
  const byHost = candidatesByHost(sites);
  return (address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) return undefined;
    for (const key of hostKeys(url.hostname)) {
      const owner = byHost.get(key)?.find(({ site }) => owns(site, url));
      if (owner) return { site: owner.site.id, place: owner.place(url) };
    }
    return undefined;
  };
}

function candidatesByHost(sites: readonly Site[]): Map<string, Candidate[]> {
  const byHost = new Map<string, Candidate[]>();
  const longestPrefixFirst = sites.toSorted(
    (a, b) => (b.pathPrefix?.length ?? 0) - (a.pathPrefix?.length ?? 0),
  );
  for (const site of longestPrefixFirst) {
    const candidate = { site, place: placeTeller(site.places) };
    for (const host of site.hosts) byHost.set(host, [...(byHost.get(host) ?? []), candidate]);
  }
  return byHost;
}

/** `a.b.c` gives `a.b.c`, `*.a.b.c`, `*.b.c`, `*.c`; one trailing dot (the DNS root) is dropped. */
function hostKeys(hostname: string): string[] {
  const labels = hostname.replace(/\.$/, '').split('.');
  return [labels.join('.'), ...labels.map((_, from) => `*.${labels.slice(from).join('.')}`)];
}

function owns(site: Site, url: URL): boolean {
  if (site.scheme ? url.protocol !== `${site.scheme}:` : url.protocol !== 'https:') return false;
  if (url.port !== (site.port ?? '')) return false;
  return isUnder(url.pathname, site.pathPrefix ?? '/');
}

/** `/forum` covers `/forum` and `/forum/x`, not `/forums`. */
function isUnder(path: string, prefix: string): boolean {
  const folder = prefix.replace(/\/$/, '');
  return path === folder || path.startsWith(`${folder}/`);
}
