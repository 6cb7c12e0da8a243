import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/domain/site/catalogue';
import { originsOf, withOrigins } from '../../../src/domain/site/origins';
import { parseOwnSite } from '../../../src/domain/site/own-site';
import type { Site } from '../../../src/domain/site/site';

describe('what the browser is asked for', () => {
  test('A site of the catalogue is asked for by its hosts, over https alone.', () => {
    const linkedin = CATALOGUE.filter(({ id }) => id === 'linkedin');
    expect(linkedin.flatMap(originsOf)).toEqual(['https://*.linkedin.com/*']);
  });

  test.each([
    ['http://127.0.0.1:8080/forum', 'http://127.0.0.1/*'],
    ['localhost:3000', 'http://localhost/*'],
    ['example.org/forum', 'https://example.org/*'],
    ['bücher.example', 'https://xn--bcher-kva.example/*'],
    ['[::1]:8080', 'http://[::1]/*'],
  ])('An own site at %s is asked for as %s.', (typed, origin) => {
    const site = parseOwnSite(typed, [], 'id', 'other');
    expect(site.ok && originsOf(site.value)).toEqual([origin]);
  });

  test('No origin carries a port or a path, or is open to any host.', () => {
    for (const origin of CATALOGUE.flatMap(originsOf)) {
      expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\.[a-z]+\/\*$/);
    }
  });
});

const SITE: Site = {
  id: 'x',
  name: 'X',
  category: 'social',
  hosts: ['x.com', 'twitter.com'],
  places: [],
  navigation: 'path',
};

describe('what is left of a site when only some of it is granted', () => {
  test.each([
    ['both hosts', ['https://x.com/*', 'https://twitter.com/*'], ['x.com', 'twitter.com']],
    ['one host', ['https://twitter.com/*'], ['twitter.com']],
    ['the same host by plain http', ['http://x.com/*'], []],
    ['nothing', [], []],
  ])('%s', (_, granted, hosts) => {
    expect(withOrigins(SITE, new Set(granted))).toEqual({ ...SITE, hosts });
  });
});
