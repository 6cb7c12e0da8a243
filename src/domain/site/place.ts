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

/** Reads the rules of one site; the first that matches wins, none gives `other`. */
export function placeTeller(rules: readonly PlaceRule[]): PlaceTeller {
  return (address) => rules.find((rule) => matches(rule, address))?.place ?? 'other';
}

function matches({ host, path, query, hash }: PlaceRule, address: AddressParts): boolean {
  return (
    fits(path, address.pathname) &&
    fits(query, address.search) &&
    fits(hash, address.hash) &&
    fits(host, address.hostname)
  );
}

/** A rule names few of the four; browsers keep what they once compiled. */
function fits(pattern: string | undefined, text: string): boolean {
  return !pattern || new RegExp(pattern).test(text);
}
