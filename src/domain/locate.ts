import { type PlaceTeller, placeTeller } from './place';
import type { Site, Spot } from './site';
import { hostOf, readWebAddress } from './web-address';

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
    const url = readWebAddress(address);
    if (!url) return undefined;
    for (const host of hostPatterns(hostOf(url))) {
      const owner = byHost.get(host)?.find(({ site }) => owns(site, url));
      if (owner) return { site: owner.site.id, place: owner.place(url) };
    }
    return undefined;
  };
}

function candidatesByHost(sites: readonly Site[]): Map<string, Candidate[]> {
  const longestPrefixFirst = sites.toSorted(
    (a, b) => (b.pathPrefix?.length ?? 0) - (a.pathPrefix?.length ?? 0),
  );
  const candidates = longestPrefixFirst.map((site) => ({ site, place: placeTeller(site.places) }));
  const byHost = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const host of candidate.site.hosts) {
      byHost.set(host, [...(byHost.get(host) ?? []), candidate]);
    }
  }
  return byHost;
}

/** The host patterns that take in `a.b.c`: `a.b.c`, `*.a.b.c`, `*.b.c`, `*.c`. */
function hostPatterns(host: string): string[] {
  const labels = host.split('.');
  return [host, ...labels.map((_, from) => `*.${labels.slice(from).join('.')}`)];
}

function owns({ scheme = 'https', port = '', pathPrefix = '' }: Site, url: URL): boolean {
  return url.protocol === `${scheme}:` && url.port === port && isUnder(url.pathname, pathPrefix);
}

/** `/forum` covers `/forum` and `/forum/x`, not `/forums`. */
function isUnder(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === '/');
}
