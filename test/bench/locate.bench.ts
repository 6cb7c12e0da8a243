import { bench, describe } from 'vitest';
import { CATALOGUE } from '../../src/domain/site/catalogue';
import { locator } from '../../src/domain/site/locate';
import type { Site } from '../../src/domain/site/site';
import { readWebAddress } from '../../src/domain/site/web-address';
import { ADDRESSES } from '../fixtures/addresses';

/** The target: under 5 µs an address with 500 own sites, which is over 200 000 addresses a second. */
const OWN_SITES = 500;

const addresses = ADDRESSES.map(([address]) => address);

const locateAmongHosts = locator([
  ...CATALOGUE,
  ...ownSites((n) => ({ hosts: [`own${n}.example`] })),
]);
const locateAmongFolders = locator([
  ...CATALOGUE,
  ...ownSites((n) => ({ hosts: ['shared.example'], pathPrefix: `/team/${n}` })),
]);

describe(`one address, in turn of ${addresses.length}`, () => {
  bench('URL parser alone', inTurn(addresses, readWebAddress));
  bench('500 own sites, each on its own host', inTurn(addresses, locateAmongHosts));
  bench('an own site', inTurn(['https://own250.example/a/b?c'], locateAmongHosts));
  bench('500 own sites on one host', inTurn(['https://shared.example/team/x'], locateAmongFolders));
});

function ownSites(where: (n: number) => Pick<Site, 'hosts' | 'pathPrefix'>): Site[] {
  return Array.from({ length: OWN_SITES }, (_, n) => ({
    id: `own${n}`,
    name: `Own ${n}`,
    category: 'other',
    scheme: 'https',
    places: [],
    navigation: 'path',
    ...where(n),
  }));
}

function inTurn(addresses: readonly string[], work: (address: string) => unknown): () => void {
  let next = 0;
  return () => {
    work(addresses[next] ?? '');
    next = (next + 1) % addresses.length;
  };
}
