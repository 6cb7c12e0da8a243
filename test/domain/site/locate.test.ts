import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/domain/site/catalogue';
import { isOnHostOf, locator } from '../../../src/domain/site/locate';
import type { Site } from '../../../src/domain/site/site';
import { ADDRESSES, STRANGERS } from '../../fixtures/addresses';

const locate = locator(CATALOGUE);

const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const ownedHost = fc.constantFrom(...CATALOGUE.flatMap(({ hosts }) => hosts)).map(bare);

describe('the catalogue', () => {
  test.each(ADDRESSES)('%s belongs to %s and shows %s', (address, site, place) => {
    expect(locate(address)).toEqual({ site, place });
  });

  test.each(STRANGERS)('%s belongs to no site', (address) => {
    expect(locate(address)).toBeUndefined();
  });

  test('The table holds at least 250 addresses, each once.', () => {
    const all = [...ADDRESSES.map(([address]) => address), ...STRANGERS];
    expect(ADDRESSES.length).toBeGreaterThanOrEqual(250);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('any address', () => {
  test('No text makes it throw.', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.string().map((s) => `https://${s}`),
    );
    fc.assert(fc.property(text, (address) => void locate(address)));
  });

  test('A host that goes on after the name of a site never matches.', () => {
    fc.assert(
      fc.property(ownedHost, label, (host, more) => {
        expect(locate(`https://${host}.${more}.example/`)).toBeUndefined();
        expect(locate(`https://${host}${more}.example/`)).toBeUndefined();
      }),
    );
  });

  test('A host that merely ends like the name of a site never matches it.', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CATALOGUE), label, (site, before) => {
        for (const host of site.hosts) {
          expect(locate(`https://${before}-${bare(host)}/`)?.site).not.toBe(site.id);
        }
      }),
    );
  });

  test('User name, case of the host and the dot of the root change nothing.', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ADDRESSES), label, ([address, site, place], user) => {
        const url = new URL(address);
        const rest = `${url.pathname}${url.search}${url.hash}`;
        const odd = `HTTPS://${user}:pw@${url.hostname.replace(/\.$/, '').toUpperCase()}.:443${rest}`;
        expect(locate(odd)).toEqual({ site, place });
      }),
    );
  });

  test('Another port or plain http never matches a site of the catalogue.', () => {
    const port = fc.integer({ min: 1, max: 65_535 }).filter((port) => port !== 443);
    fc.assert(
      fc.property(ownedHost, port, (host, port) => {
        expect(locate(`https://${host}:${port}/`)).toBeUndefined();
        expect(locate(`http://${host}/`)).toBeUndefined();
      }),
    );
  });
});

describe('own sites', () => {
  test('A path prefix takes in its folder and never a sibling.', () => {
    const inFolder = locator([own('forum', { pathPrefix: '/forum' })]);
    fc.assert(
      fc.property(fc.webPath(), label, (below, more) => {
        expect(inFolder(`https://example.org/forum${below}`)?.site).toBe('forum');
        expect(inFolder(`https://example.org/forum${more}${below}`)).toBeUndefined();
        expect(inFolder(`https://example.org/${more}/forum${below}`)).toBeUndefined();
      }),
    );
    expect(inFolder('https://example.org/forum')?.site).toBe('forum');
    expect(inFolder('https://example.org/forum?q=1#top')?.site).toBe('forum');
    expect(inFolder('https://example.org/')).toBeUndefined();
    expect(inFolder('https://example.org/forum/../other')).toBeUndefined();
  });

  test('The longest path prefix wins, in whichever order the sites come.', () => {
    const sites = [
      own('all', {}),
      own('forum', { pathPrefix: '/forum' }),
      own('shop', { pathPrefix: '/forum/shop' }),
    ];
    for (const order of [sites, sites.toReversed()]) {
      const locate = locator(order);
      expect(locate('https://example.org/')?.site).toBe('all');
      expect(locate('https://example.org/forum/1')?.site).toBe('forum');
      expect(locate('https://example.org/forum/shop/1')?.site).toBe('shop');
    }
  });

  test('Scheme and port have to be the ones of the site.', () => {
    const local = locator([
      own('local', { hosts: ['127.0.0.1'], scheme: 'http', port: '8080', pathPrefix: '/forum' }),
    ]);
    expect(local('http://127.0.0.1:8080/forum/1')).toEqual({ site: 'local', place: 'other' });
    expect(local('http://127.0.0.1:8080/other')).toBeUndefined();
    expect(local('http://127.0.0.1:8081/forum/1')).toBeUndefined();
    expect(local('http://127.0.0.1/forum/1')).toBeUndefined();
    expect(local('https://127.0.0.1:8080/forum/1')).toBeUndefined();
  });

  test('A whole host name is held to be nearer than a pattern.', () => {
    const locate = locator([
      ...CATALOGUE,
      own('jobs', { hosts: ['www.linkedin.com'], pathPrefix: '/jobs' }),
    ]);
    expect(locate('https://www.linkedin.com/jobs/view/1')?.site).toBe('jobs');
    expect(locate('https://www.linkedin.com/feed/')?.site).toBe('linkedin');
  });

  test('A host written in another script is the same as its punycode.', () => {
    const locate = locator([own('books', { hosts: ['xn--bcher-kva.example'] })]);
    expect(locate('https://bücher.example/')?.site).toBe('books');
    expect(locate('https://BÜCHER.example./')?.site).toBe('books');
    expect(locate('https://bucher.example/')).toBeUndefined();
  });
});

describe('the host of a site', () => {
  const wide = own('wide', { hosts: ['*.example.org', 'old.example'] });
  const local = own('local', { hosts: ['localhost'], scheme: 'http', port: '3000' });

  test.each([
    ['https://example.org/', wide, true],
    ['https://a.b.example.org/x?y#z', wide, true],
    ['https://old.example/', wide, true],
    ['https://www.old.example/', wide, false],
    ['https://notexample.org/', wide, false],
    ['https://example.org.evil.test/', wide, false],
    ['https://evil.test/example.org', wide, false],
    ['http://example.org/', wide, false],
    ['https://example.org:8443/', wide, false],
    ['http://localhost:3000/forum', local, true],
    ['http://localhost/', local, false],
    ['example.org', wide, false],
    ['', wide, false],
  ])('is asked about %s', (address, site, isOn) => {
    expect(isOnHostOf(site, address)).toBe(isOn);
  });

  test('takes in its pages outside of the folder to which it is limited', () => {
    const site = own('forum', { pathPrefix: '/forum' });
    expect(isOnHostOf(site, 'https://example.org/elsewhere')).toBe(true);
  });

  test('may also be that of a site of the catalogue, which is https', () => {
    const { scheme: _, ...catalogued } = wide;
    const addresses = ['https://example.org/', 'http://example.org/'];
    expect(addresses.map((each) => isOnHostOf(catalogued, each))).toEqual([true, false]);
  });
});

function own(id: string, more: Partial<Site>): Site {
  return {
    id,
    name: id,
    category: 'other',
    hosts: ['example.org'],
    scheme: 'https',
    places: [],
    navigation: 'path',
    ...more,
  };
}

function bare(host: string): string {
  return host.replace(/^\*\./, '');
}
