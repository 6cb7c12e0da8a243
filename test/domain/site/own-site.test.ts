import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/domain/site/catalogue';
import { locator } from '../../../src/domain/site/locate';
import {
  LONGEST_ADDRESS,
  type OwnSiteProblem,
  parseOwnSite,
} from '../../../src/domain/site/own-site';
import type { Site } from '../../../src/domain/site/site';

type Where = Pick<Site, 'hosts' | 'scheme' | 'port' | 'pathPrefix'>;

const https = (host: string, more: Partial<Where> = {}): Where => ({
  hosts: [host],
  scheme: 'https',
  ...more,
});
const http = (host: string, more: Partial<Where> = {}): Where => ({
  hosts: [host],
  scheme: 'http',
  ...more,
});

const ACCEPTED: readonly [typed: string, where: Where, name: string][] = [
  ['example.org', https('example.org'), 'example.org'],
  ['  example.org\n', https('example.org'), 'example.org'],
  ['EXAMPLE.org.', https('example.org'), 'example.org'],
  ['example.org/', https('example.org'), 'example.org'],
  ['//example.org/', https('example.org'), 'example.org'],
  ['https:example.org', https('example.org'), 'example.org'],
  [
    'https:\\\\example.org\\forum',
    https('example.org', { pathPrefix: '/forum' }),
    'example.org/forum',
  ],
  ['example.org/forum', https('example.org', { pathPrefix: '/forum' }), 'example.org/forum'],
  ['example.org/Forum/', https('example.org', { pathPrefix: '/Forum' }), 'example.org/Forum'],
  [
    'example.org/a/../forum/./x',
    https('example.org', { pathPrefix: '/forum/x' }),
    'example.org/forum/x',
  ],
  ['https://example.org/*', https('example.org'), 'example.org'],
  [
    'https://example.org/forum/*',
    https('example.org', { pathPrefix: '/forum' }),
    'example.org/forum',
  ],
  [
    'https://user:pw@example.org/x?y#z',
    https('example.org', { pathPrefix: '/x' }),
    'example.org/x',
  ],
  ['https://me@mail.example.org', https('mail.example.org'), 'mail.example.org'],
  ['example.org?q=https://a.example/*', https('example.org'), 'example.org'],
  ['example.org#/inbox', https('example.org'), 'example.org'],
  ['http://example.org', http('example.org'), 'example.org'],
  ['HTTP://EXAMPLE.ORG:80', http('example.org'), 'example.org'],
  ['https://example.org:443/', https('example.org'), 'example.org'],
  ['http://example.org:443', http('example.org', { port: '443' }), 'example.org:443'],
  [
    'example.org:8443/mail',
    https('example.org', { port: '8443', pathPrefix: '/mail' }),
    'example.org:8443/mail',
  ],
  [
    'http://192.168.1.5:8080/mail',
    http('192.168.1.5', { port: '8080', pathPrefix: '/mail' }),
    '192.168.1.5:8080/mail',
  ],
  ['192.168.1.5', http('192.168.1.5'), '192.168.1.5'],
  ['192.168.1.5:80', http('192.168.1.5'), '192.168.1.5'],
  ['https://10.0.0.1', https('10.0.0.1'), '10.0.0.1'],
  ['127.1', http('127.0.0.1'), '127.0.0.1'],
  ['[::1]:8080/forum', http('[::1]', { port: '8080', pathPrefix: '/forum' }), '[::1]:8080/forum'],
  ['[2001:DB8::0:1]', http('[2001:db8::1]'), '[2001:db8::1]'],
  ['localhost', http('localhost'), 'localhost'],
  ['localhost:3000', http('localhost', { port: '3000' }), 'localhost:3000'],
  ['localhost:3000?x', http('localhost', { port: '3000' }), 'localhost:3000'],
  ['mail.localhost', http('mail.localhost'), 'mail.localhost'],
  ['https://localhost:3000', https('localhost', { port: '3000' }), 'localhost:3000'],
  ['intranet', http('intranet'), 'intranet'],
  [
    'Intranet:8080/mail',
    http('intranet', { port: '8080', pathPrefix: '/mail' }),
    'intranet:8080/mail',
  ],
  ['https://intranet', https('intranet'), 'intranet'],
  ['my_nas.local', https('my_nas.local'), 'my_nas.local'],
  ['bücher.example', https('xn--bcher-kva.example'), 'bücher.example'],
  [
    'https://me@BÜCHER.example.:8443/x',
    https('xn--bcher-kva.example', { port: '8443', pathPrefix: '/x' }),
    'bücher.example:8443/x',
  ],
  ['xn--bcher-kva.example', https('xn--bcher-kva.example'), 'xn--bcher-kva.example'],
  ['почта.рф', https('xn--80a1acny.xn--p1ai'), 'почта.рф'],
  ['ｅｘａｍｐｌｅ.org', https('example.org'), 'example.org'],
  [
    'example.org/förum',
    https('example.org', { pathPrefix: '/f%C3%B6rum' }),
    'example.org/f%C3%B6rum',
  ],
  ['notlinkedin.com', https('notlinkedin.com'), 'notlinkedin.com'],
  [
    'www.icloud.com/photos',
    https('www.icloud.com', { pathPrefix: '/photos' }),
    'www.icloud.com/photos',
  ],
  ['linkedin.com:8443', https('linkedin.com', { port: '8443' }), 'linkedin.com:8443'],
];

const REFUSED: readonly [typed: string, problem: OwnSiteProblem][] = [
  ['', 'empty'],
  [' \t\n ', 'empty'],
  [`example.org/${'a'.repeat(LONGEST_ADDRESS)}`, 'too-long'],
  ['javascript:alert(1)', 'not-web'],
  [' JavaScript:alert(1)', 'not-web'],
  ['file:///home/jane/mail.html', 'not-web'],
  ['C:\\Users\\jane\\mail.html', 'not-web'],
  ['chrome://settings', 'not-web'],
  ['about:blank', 'not-web'],
  ['moz-extension://0a1b2c3d/panel.html', 'not-web'],
  ['chrome-extension://abcdef/panel.html', 'not-web'],
  ['view-source:https://example.org', 'not-web'],
  ['blob:https://example.org/1', 'not-web'],
  ['data:text/html,hello', 'not-web'],
  ['ftp://example.org', 'not-web'],
  ['mailto:jane@example.org', 'not-web'],
  ['tel:+491234', 'not-web'],
  ['*', 'matches-everything'],
  ['*.com', 'matches-everything'],
  ['*.', 'matches-everything'],
  ['*:*', 'matches-everything'],
  ['*:8080', 'matches-everything'],
  ['*/*', 'matches-everything'],
  ['*://*/*', 'matches-everything'],
  ['https://*/*', 'matches-everything'],
  ['https://*', 'matches-everything'],
  ['https://*.com/*', 'matches-everything'],
  ['<all_urls>', 'matches-everything'],
  ['*.example.org', 'pattern'],
  ['https://*.co.uk/*', 'pattern'],
  ['*://example.org/*', 'pattern'],
  ['exam*ple.org', 'pattern'],
  ['example.*', 'pattern'],
  ['example.org/forum*', 'pattern'],
  ['jane@example.org', 'mail-address'],
  ['https://', 'unreadable'],
  ['https:///example.org', 'unreadable'],
  ['http://?q', 'unreadable'],
  ['/home/jane', 'unreadable'],
  ['?q=1', 'unreadable'],
  ['#inbox', 'unreadable'],
  ['..', 'unreadable'],
  ['.', 'unreadable'],
  ['a..b', 'unreadable'],
  ['.example.org', 'unreadable'],
  ['example.org..', 'unreadable'],
  ['my company site', 'unreadable'],
  ['https://exam ple.org', 'unreadable'],
  ['example.org, example.com', 'unreadable'],
  ['https://example.org,', 'unreadable'],
  ['%2a.com', 'unreadable'],
  ['example.org:99999', 'unreadable'],
  ['[::1', 'unreadable'],
  ['2001:db8::1', 'unreadable'],
  ['256.256.256.256', 'unreadable'],
  ['xn--', 'unreadable'],
  [`${'a'.repeat(64)}.example`, 'unreadable'],
  ['linkedin.com', 'duplicate'],
  ['http://www.linkedin.com/in/jane', 'duplicate'],
  ['https://MAIL.GOOGLE.COM./mail/u/0/#inbox', 'duplicate'],
  ['https://www.icloud.com/mail/', 'duplicate'],
];

describe('what a person types or pastes', () => {
  test.each(ACCEPTED)('%j becomes a site.', (typed, where, name) => {
    expect(parseOwnSite(typed, CATALOGUE, 'own', 'social')).toEqual({
      ok: true,
      value: { id: 'own', name, category: 'social', places: [], navigation: 'path', ...where },
    });
  });

  test.each(REFUSED)('%j is refused as %s.', (typed, problem) => {
    expect(parseOwnSite(typed, CATALOGUE, 'own', 'mail')).toEqual({ ok: false, problem });
  });

  test('A name of one’s own is kept, without the blanks around it; a blank one is none.', () => {
    expect(accepted('example.org', [], ' Forum ').name).toBe('Forum');
    expect(accepted('example.org', [], '  ').name).toBe('example.org');
  });

  test('The user name and password are nowhere in the site.', () => {
    const site = JSON.stringify(accepted('https://jane:secret@bücher.example/x?token=t#secret'));
    expect(site).not.toMatch(/jane|secret|token/);
  });
});

describe('a duplicate', () => {
  const forum = accepted('example.org/forum', []);
  const known = [...CATALOGUE, { ...forum, id: 'forum' }];

  test.each(['example.org/forum', 'https://EXAMPLE.org:443/forum/?x#y', 'example.org/forum/*'])(
    '%s is the same site as example.org/forum.',
    (typed) => {
      expect(parseOwnSite(typed, known, 'other', 'other')).toEqual(refusal('duplicate'));
    },
  );

  test.each([
    'example.org',
    'example.org/forum/shop',
    'example.org/Forum',
    'http://example.org/forum',
    'www.example.org/forum',
  ])('%s is another site than example.org/forum.', (typed) => {
    expect(parseOwnSite(typed, known, 'other', 'other').ok).toBe(true);
  });

  test('A site can be typed again while it is edited.', () => {
    expect(parseOwnSite('example.org/forum/', known, 'forum', 'social').ok).toBe(true);
  });
});

describe('any text', () => {
  test('None makes it throw, and what it accepts is one host that can be located.', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'ab.:/@*?#[]\\% é1'.split('')) }),
      fc.webUrl(),
      fc.domain(),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const site = parseOwnSite(typed, CATALOGUE, 'own', 'other');
        if (!site.ok) return;
        expect(JSON.stringify(site.value.hosts)).not.toContain('*');
        expect(locator([site.value])(addressOf(site.value))?.site).toBe('own');
      }),
    );
  });

  test('A page pasted from the address bar is timed by the site made of it.', () => {
    const page = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(page, (address) => {
        const site = parseOwnSite(address, [], 'own', 'other');
        fc.pre(site.ok);
        expect(locator([accepted(address)])(address)?.site).toBe('own');
      }),
    );
  });

  test('The site made of its own address is the same site.', () => {
    for (const [typed] of ACCEPTED) {
      const site = accepted(typed);
      expect({ ...accepted(addressOf(site)), name: '' }).toEqual({ ...site, name: '' });
    }
  });
});

function accepted(typed: string, known: readonly Site[] = [], name?: string): Site {
  const site = parseOwnSite(typed, known, 'own', 'other', name);
  if (!site.ok) throw new Error(`${typed}: ${site.problem}`);
  return site.value;
}

function refusal(problem: OwnSiteProblem) {
  return { ok: false, problem };
}

function addressOf({ scheme, hosts, port, pathPrefix }: Site): string {
  return `${scheme}://${hosts[0]}${port ? `:${port}` : ''}${pathPrefix ?? ''}`;
}
