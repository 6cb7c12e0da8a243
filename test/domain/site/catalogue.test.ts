import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/domain/site/catalogue';
import { CATEGORIES, type PlaceRule, type Site } from '../../../src/domain/site/site';
import { ADDRESSES } from '../../fixtures/addresses';

const sources = CATALOGUE.flatMap((site) =>
  site.places.flatMap((rule) =>
    patternsOf(rule).map((source): [string, string] => [site.id, source]),
  ),
);

describe('the catalogue', () => {
  test('It knows every site that was asked for.', () => {
    const asked =
      'linkedin x facebook messenger instagram threads tiktok reddit youtube pinterest snapchat tumblr quora discord whatsapp telegram bluesky mastodon hackernews medium substack twitch xing vk weibo xiaohongshu bilibili nextdoor slack gmail outlook yahoo proton fastmail icloud zoho gmx webde aol hey tuta yandex qqmail';
    expect(CATALOGUE.map(({ id }) => id)).toEqual(expect.arrayContaining(asked.split(' ')));
  });

  test('Social sites come first, then mail, each by id, each once.', () => {
    const keys = CATALOGUE.map(orderOf);
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  });

  test('No two sites own the same host.', () => {
    const owned = CATALOGUE.flatMap(({ hosts }) => hosts);
    const nested = owned.filter((host) =>
      owned.some((other) => other !== host && other.startsWith('*.') && endsBelow(host, other)),
    );
    expect(new Set(owned).size).toBe(owned.length);
    expect(nested).toEqual([]);
  });

  test('Hosts are lower-case names of two labels or more, and only a leading label may be open.', () => {
    for (const host of CATALOGUE.flatMap(({ hosts }) => hosts)) {
      expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });

  test('No host is open for a whole company or a public suffix.', () => {
    const hosts = CATALOGUE.flatMap(({ hosts }) => hosts);
    expect(hosts).not.toContain('*.google.com');
    expect(hosts).not.toContain('*.microsoft.com');
    expect(hosts).not.toContain('*.yahoo.com');
    for (const host of hosts) expect(host).not.toMatch(/^\*\.(com?|org|net|co|com)\.[a-z]+$/);
  });

  test('One click chooses eight sites.', () => {
    expect(CATALOGUE.filter(({ usual }) => usual).map(({ id }) => id)).toEqual(
      'facebook instagram linkedin reddit x youtube gmail outlook'.split(' '),
    );
  });

  test('Sites survive being sent to a page as JSON.', () => {
    expect(JSON.parse(JSON.stringify(CATALOGUE))).toEqual(CATALOGUE);
  });

  test('The rules of one site stay short, since its pages are sent them.', () => {
    for (const { places } of CATALOGUE) expect(JSON.stringify(places).length).toBeLessThan(1000);
  });
});

describe('the rules of the catalogue', () => {
  test.each(CATALOGUE.map(({ id, places }) => [id, places] as const))(
    'Every place of %s is shown by an address in the table.',
    (id, places) => {
      const shown = ADDRESSES.filter(([, site]) => site === id).map(([, , place]) => place);
      expect(shown).toEqual(expect.arrayContaining(places.map(({ place }) => place)));
    },
  );

  test('Each has at least one pattern, and each pattern compiles.', () => {
    for (const { places } of CATALOGUE) {
      for (const rule of places) expect(patternsOf(rule).length).toBeGreaterThan(0);
    }
    for (const [, source] of sources) expect(() => new RegExp(source)).not.toThrow();
  });

  test.each(sources)('A rule of %s matches in linear time: %s', (_, source) => {
    expect(repeatsARepetition(source)).toBe(false);
    expect(source).not.toMatch(/\\[1-9]/);
  });

  test('No rule of the catalogue takes long over a long and hostile address.', () => {
    const hostile = ['/', 'a', '/a', '-', '0', '/@a/', ':0', '#search/'].map((s) =>
      s.repeat(8000 / s.length),
    );
    const start = performance.now();
    for (const [, source] of sources) {
      for (const text of hostile) new RegExp(source).test(text);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('The check for repetition sees what it should.', () => {
    expect(['(a+)+', '(a*b)*', '((x|y)+z){2,}', '(?:\\d*)*'].map(repeatsARepetition)).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    expect(['(a+)?', 'a+b*', '(a|b)*', '[+*]+', '(\\+a)*'].map(repeatsARepetition)).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });
});

function orderOf({ category, id }: Site): string {
  return `${CATEGORIES.indexOf(category)} ${id}`;
}

function patternsOf({ host, path, query, hash }: PlaceRule): string[] {
  return [host, path, query, hash].filter((source) => source !== undefined);
}

function endsBelow(host: string, pattern: string): boolean {
  return `.${host.replace(/^\*\./, '')}`.endsWith(pattern.slice(1));
}

/** Whether a group that may repeat holds something that may repeat (`?` at most once, so it is no repetition). */
function repeatsARepetition(source: string): boolean {
  const plain = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return repeatedGroups(plain).some((group) => /[*+{]/.test(group));
}

/** The contents of all groups with `*`, `+` or `{` behind them. */
function repeatedGroups(source: string): string[] {
  const opens: number[] = [];
  const repeated: string[] = [];
  for (const [at, sign] of source.split('').entries()) {
    if (sign === '(') opens.push(at);
    if (sign !== ')') continue;
    const content = source.slice((opens.pop() ?? 0) + 1, at);
    if (/[*+{]/.test(source[at + 1] ?? '')) repeated.push(content);
  }
  return repeated;
}
