import type { Site } from './site';

/**
 * The match patterns by which a browser grants `site` and runs a script on it: that host alone.
 * They carry neither port nor path, since Firefox refuses ports and permissions ignore paths
 * (MDN, "Match patterns in extension manifests"); `locator` holds an address against both.
 */
export function originsOf(site: Pick<Site, 'hosts' | 'scheme'>): string[] {
  return site.hosts.map((host) => originOf(site, host));
}

/** The site with only those hosts for which `origins` has the match pattern. */
export function withOrigins<T extends Site>(site: T, origins: ReadonlySet<string>): T {
  return { ...site, hosts: site.hosts.filter((host) => origins.has(originOf(site, host))) };
}

function originOf({ scheme = 'https' }: Pick<Site, 'scheme'>, host: string): string {
  return `${scheme}://${host}/*`;
}
