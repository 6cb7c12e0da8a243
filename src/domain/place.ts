import type { Place, PlaceRule } from './site';

/** The parts of an address that place rules look at; `URL` and `Location` both have them. */
export interface AddressParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Tells the place of an address. */
export type PlaceTeller = (address: AddressParts) => Place;

/** Compiles the rules of one site; the first that matches wins, none gives `other`. */
export function placeTeller(rules: readonly PlaceRule[]): PlaceTeller {
  const compiled = rules.map(({ place, path, query, hash }) => ({
    place,
    path: new RegExp(path ?? ''),
    query: new RegExp(query ?? ''),
    hash: new RegExp(hash ?? ''),
  }));
  return ({ pathname, search, hash }) =>
    compiled.find(
      (rule) => rule.path.test(pathname) && rule.query.test(search) && rule.hash.test(hash),
    )?.place ?? 'other';
}
