import { isOneOf, isShape, isText } from '../foundation/shape';

/** Names a site: `linkedin`, `gmail`, or a UUID for one that the person added. */
export type SiteId = string;

export const CATEGORIES = ['social', 'mail', 'other'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What kind of page on a site, told from the address alone. */
export const PLACES = [
  'feed',
  'messages',
  'compose',
  'inbox',
  'reading',
  'profile',
  'search',
  'watch',
  'shopping',
  'other',
] as const;
export type Place = (typeof PLACES)[number];

/**
 * Tells a place from an address. Each part is the source of a regular expression that has to match that part
 * of the address (host as `studio.youtube.com`, path as `/feed/`, query as `?q=1`, hash as `#inbox`);
 * a part left out matches always. No quantified group holds a quantifier, so that matching stays linear.
 * Plain strings, so that the rules of one site can be sent to the page that needs them.
 */
export interface PlaceRule {
  readonly place: Place;
  readonly host?: string;
  readonly path?: string;
  readonly query?: string;
  readonly hash?: string;
}

/**
 * A web site that Payoff may time.
 *
 * `hosts` are host names; a leading `*.` takes in the name itself and all below it.
 * The first rule that matches tells the place; without one it is `other`.
 */
export interface Site {
  readonly id: SiteId;
  readonly name: string;
  readonly category: Category;
  readonly hosts: readonly string[];
  readonly places: readonly PlaceRule[];
  /** Which part of the address a single-page site changes; `reload` where each page is loaded anew. */
  readonly navigation: 'path' | 'query' | 'hash' | 'reload';
  /** One of the sites that a single click on the welcome page chooses. */
  readonly usual?: true;
  /** The path that addresses must begin with, without a slash at its end: `/forum` takes in `/forum/x`, not `/forums`. */
  readonly pathPrefix?: string;
  /** Always set, and set only, for sites that the person added; sites of the catalogue are `https`. */
  readonly scheme?: 'http' | 'https';
  /** Only for sites that the person added; left out for the usual port of the scheme. */
  readonly port?: string;
}

/** Stands in the place of a site for what is done away from the screen. */
export const OFFLINE = 'offline';

export const OFFLINE_PLACES = ['call', 'visit', 'else'] as const;
/** What kind of thing is done offline. */
export type OfflinePlace = (typeof OFFLINE_PLACES)[number];

/** Where time goes: a site and the kind of page on it, or `offline` and the kind of thing done. */
export interface Spot {
  readonly site: SiteId;
  readonly place: Place | OfflinePlace;
}

export const isSpot = isShape<Spot>({
  site: isText,
  place: isOneOf([...PLACES, ...OFFLINE_PLACES]),
});

/** Names a spot in one word: `linkedin/messages`, `offline/call`. */
export function spotKey({ site, place }: Spot): string {
  return `${site}/${place}`;
}
