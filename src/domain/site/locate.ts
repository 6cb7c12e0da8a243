import { type PlaceTeller, placeTeller } from './place';
import type { Site, SiteId, Spot } from './site';
import { hostOf, readWebAddress } from './web-address';

/** Finds the site and place of an address, or `undefined` if no site owns it. */
export type Locator = (address: string) => Spot | undefined;

interface Candidate {
  readonly site: SiteId;
  readonly protocol: string;
  readonly port: string;
  /** The path prefix with a slash at its end. */
  readonly folder: string;
  readonly place: PlaceTeller;
}

/**
 * Builds a locator over `sites`. The host is looked up from the whole name towards its parents,
 * so that the cost does not grow with the number of hosts; the longest path prefix wins.
 */
export function locator(sites: readonly Site[]): Locator {
  const byHost = candidatesByHost(sites);
  return (address) => {
    const url = readWebAddress(address);
    if (!url) return undefined;
    const owns = ownerTest(url);
    for (const host of hostPatterns(hostOf(url))) {
      const owner = byHost.get(host)?.find(owns);
      if (owner) return { site: owner.site, place: owner.place(url) };
    }
    return undefined;
  };
}

function candidatesByHost(sites: readonly Site[]): Map<string, Candidate[]> {
  const byHost = new Map<string, Candidate[]>();
  for (const site of sites.toSorted(byLongestPrefix)) {
    const candidate = candidateOf(site);
    for (const host of site.hosts) byHost.set(host, [...(byHost.get(host) ?? []), candidate]);
  }
  return byHost;
}

function byLongestPrefix(a: Site, b: Site): number {
  return (b.pathPrefix?.length ?? 0) - (a.pathPrefix?.length ?? 0);
}

function candidateOf({
  id,
  scheme = 'https',
  port = '',
  pathPrefix = '',
  places,
}: Site): Candidate {
  return {
    site: id,
    protocol: `${scheme}:`,
    port,
    folder: `${pathPrefix}/`,
    place: placeTeller(places),
  };
}

/** Whether an address is on a host of the site, in whatever folder. */
export function isOnHostOf({ hosts, scheme = 'https', port = '' }: Site, address: string): boolean {
  const url = readWebAddress(address);
  if (!url || url.protocol !== `${scheme}:` || url.port !== port) return false;
  return hostPatterns(hostOf(url)).some((pattern) => hosts.includes(pattern));
}

/** The host patterns that take in `a.b.c`: `a.b.c`, `*.a.b.c`, `*.b.c`, `*.c`. */
function hostPatterns(host: string): string[] {
  const patterns = [host, `*.${host}`];
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    patterns.push(`*${host.slice(dot)}`);
  }
  return patterns;
}

/**
 * Tells who of those that share a host owns `url`; its parts are read once, since each reading costs.
 * `/forum` owns `/forum` and `/forum/x`, not `/forums`.
 */
function ownerTest({ protocol, port, pathname }: URL): (candidate: Candidate) => boolean {
  const path = `${pathname}/`;
  return (candidate) =>
    path.startsWith(candidate.folder) && candidate.protocol === protocol && candidate.port === port;
}
