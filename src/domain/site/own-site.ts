import { locator } from './locate';
import { type Parsed, parsed, refused } from '../foundation/parsed';
import type { Category, Site, SiteId } from './site';
import { hostOf, readWebAddress } from './web-address';

/** Why what was typed cannot become a site. */
export type OwnSiteProblem =
  | 'empty'
  | 'too-long'
  /** `javascript:`, `file:`, `chrome:`, `about:` and all else that is not `http` or `https`. */
  | 'not-web'
  /** `*`, `*.com`, `https://*` with any path. */
  | 'matches-everything'
  /** An asterisk elsewhere: one address is asked for, and one host is granted. */
  | 'pattern'
  /** `me@example.org`: the address of a mailbox, not of the page where it is read. */
  | 'mail-address'
  | 'duplicate'
  | 'unreadable';

/** The longest address that is read, in characters: far beyond what has to be typed, as query and fragment are dropped. */
export const LONGEST_ADDRESS = 2048;

/**
 * Makes a site of anything a person types or pastes: that host alone, its port, and the path as prefix.
 * User name, password, query and fragment are dropped. Plain `http` is taken where it was typed and for
 * hosts that seldom have a certificate: localhost, IP addresses and intranet names of one label.
 * A site is no duplicate of the one in `known` that has its `id`, so that it can be edited.
 */
export function parseOwnSite(
  typed: string,
  known: readonly Site[],
  id: SiteId,
  category: Category,
  name?: string,
): Parsed<Site, OwnSiteProblem> {
  const parts = partsOf(typed.trim());
  const problem = problemOf(parts);
  if (problem) return refused(problem);
  const url = addressOf(parts);
  if (!url) return refused('unreadable');
  const given = { id, category, name: name?.trim() || nameOf(url, parts) };
  const site: Site = { ...given, ...placeOnTheWeb(url), places: [], navigation: 'path' };
  return isAmong(known, site) ? refused('duplicate') : parsed(site);
}

interface Parts {
  readonly text: string;
  /** In lower case; `undefined` if none was typed. */
  readonly scheme: string | undefined;
  /** All that follows the scheme and its slashes. */
  readonly rest: string;
  /** User name, host and port as typed. */
  readonly authority: string;
}

/** A word and a colon, unless a port follows: `localhost:3000` has no scheme. */
const SCHEME = /^([a-z][a-z0-9+.-]*|\*):(?!\d+(?:[/\\?#]|$))/i;

function partsOf(text: string): Parts {
  const scheme = SCHEME.exec(text);
  const rest = text.slice(scheme?.[0].length ?? 0).replace(/^[/\\]{2}/, '');
  const authority = /^[^/\\?#]*/.exec(rest)?.[0] ?? '';
  return { text, scheme: scheme?.[1]?.toLowerCase(), rest, authority };
}

function problemOf({ text, scheme, rest, authority }: Parts): OwnSiteProblem | undefined {
  if (text === '') return 'empty';
  if (text.length > LONGEST_ADDRESS) return 'too-long';
  if (scheme !== undefined && !['http', 'https', '*'].includes(scheme)) return 'not-web';
  if (text === '<all_urls>' || isAnyHost(authority)) return 'matches-everything';
  if (scheme === '*' || hasAsterisk(rest)) return 'pattern';
  if (scheme === undefined && authority.includes('@')) return 'mail-address';
  return undefined;
}

/** `*`, `*:*`, `*.`, `*.com`. */
function isAnyHost(authority: string): boolean {
  return /^\*(\.[^.:*]*)?\.?(:[\d*]*)?$/.test(authority);
}

/** Whether there is an asterisk in host or path, but for the `/*` with which match patterns end. */
function hasAsterisk(rest: string): boolean {
  return rest
    .replace(/[?#].*$/s, '')
    .replace(/\/\*$/, '')
    .includes('*');
}

function addressOf({ scheme, rest, authority }: Parts): URL | undefined {
  if (authority === '') return undefined;
  const url = readWebAddress(`${scheme ?? 'https'}://${rest}`);
  if (!url || !isHostName(hostOf(url))) return undefined;
  return scheme === undefined && isLocal(hostOf(url)) ? readWebAddress(`http://${rest}`) : url;
}

/** The URL standard lets `..` and `a,b` pass as hosts; no browser finds or grants them. */
function isHostName(host: string): boolean {
  return host.startsWith('[') || /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/.test(host);
}

function isLocal(host: string): boolean {
  return !host.includes('.') || host.endsWith('.localhost') || /^[\d.]+$/.test(host);
}

function placeOnTheWeb(url: URL): Pick<Site, 'hosts' | 'scheme' | 'port' | 'pathPrefix'> {
  const pathPrefix = prefixOf(url);
  return {
    hosts: [hostOf(url)],
    scheme: url.protocol === 'http:' ? 'http' : 'https',
    ...(url.port && { port: url.port }),
    ...(pathPrefix && { pathPrefix }),
  };
}

function prefixOf(url: URL): string {
  return url.pathname.replace(/\/\*?$/, '');
}

/** `intranet:8080/mail`; an international name as it was typed, since `xn--bcher-kva` says nothing to anyone. */
function nameOf(url: URL, { authority }: Parts): string {
  const typedHost = authority.replace(/^.*@/, '').replace(/\.?(:\d*)?$/, '');
  const host = hostOf(url).includes('xn--') ? typedHost.toLowerCase() : hostOf(url);
  return `${host}${url.port && `:${url.port}`}${prefixOf(url)}`;
}

function isAmong(known: readonly Site[], site: Site): boolean {
  const others = known.filter(({ id }) => id !== site.id);
  const address = rootOf(site);
  const inCatalogue = locator(others.filter(({ scheme }) => scheme === undefined));
  return (
    others.some((other) => other.scheme !== undefined && rootOf(other) === address) ||
    inCatalogue(address.replace(/^http:/, 'https:')) !== undefined
  );
}

/** The shortest address of an own site. */
function rootOf({ scheme, hosts, port, pathPrefix }: Site): string {
  return `${scheme}://${hosts[0]}${port ? `:${port}` : ''}${pathPrefix ?? ''}`;
}
