import type { Place, PlaceRule } from './site';

/** The parts of an address that place rules look at; `URL` and `Location` both have them. */
export interface AddressParts {
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Tells the place of an address. */
export type PlaceTeller = (address: AddressParts) => Place;

/** Whether a path lies in the folder that a site is limited to: `/forum` takes in `/forum/x`, not `/forums`. */
export function isInFolder(path: string, folder = ''): boolean {
  return `${path}/`.startsWith(`${folder}/`);
}

/** Compiles the rules of one site; the first that matches wins, none gives `other`. */
export function placeTeller(rules: readonly PlaceRule[]): PlaceTeller {
  const compiled = rules.map((rule) => ({ place: rule.place, matches: matcher(rule) }));
  return (address) => compiled.find(({ matches }) => matches(address))?.place ?? 'other';
}

function matcher({ host, path, query, hash }: PlaceRule): (address: AddressParts) => boolean {
  const hostTest = expressionOf(host);
  const pathTest = expressionOf(path);
  const queryTest = expressionOf(query);
  const hashTest = expressionOf(hash);
  return (address) =>
    pathTest.test(address.pathname) &&
    queryTest.test(address.search) &&
    hashTest.test(address.hash) &&
    hostTest.test(address.hostname);
}

const ANYTHING = /^/;

/** A rule names few of the four: only those are compiled, since a page waits for it. */
function expressionOf(pattern: string | undefined): RegExp {
  return pattern ? new RegExp(pattern) : ANYTHING;
}
