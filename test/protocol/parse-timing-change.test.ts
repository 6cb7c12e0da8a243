import { describe, expect, test } from 'vitest';
import { parseOwnSite } from '../../src/domain/site/own-site';
import { parseTimingChange } from '../../src/protocol/parse-timing-change';

describe('a change of timing', () => {
  test.each([
    { kind: 'pause', pause: { start: 5, end: 9 } },
    { kind: 'consent', at: 0 },
    { kind: 'choose', sites: ['linkedin'], drop: ['gmail'] },
    { kind: 'limits', site: 'x', choices: { idle: 60_000, media: false, off: true } },
    { kind: 'limits', site: 'x', choices: { prompts: true, promptsFrom: 9 } },
  ])('%j is read as it was sent', (change) => {
    expect(parseTimingChange(structuredClone(change))).toEqual(change);
  });

  test.each(['example.org/forum', 'http://127.0.0.1:8080/a', 'intranet', 'https://例え.jp/'])(
    'that adds %s is read as it was typed',
    (typed) => {
      const own = parseOwnSite(typed, [], '', 'social', 'Our forum');
      if (!own.ok) throw new Error(own.problem);
      const { id: _, ...site } = own.value;
      expect(parseTimingChange({ kind: 'own', site: own.value })).toEqual({ kind: 'own', site });
    },
  );

  test.each([
    undefined,
    { kind: 'wipe' },
    { kind: 'pause', pause: { start: 5 } },
    { kind: 'consent', at: 'now' },
    { kind: 'choose', sites: ['a b'], drop: [] },
    { kind: 'choose', sites: 'linkedin', drop: [] },
    { kind: 'limits', site: '', choices: {} },
    { kind: 'own', site: { name: 'x', category: 'other', hosts: [], scheme: 'https' } },
    { kind: 'own', site: { name: 'x', category: 'other', hosts: ['a/b'], scheme: 'https' } },
  ])('%j is none', (raw) => {
    expect(parseTimingChange(raw)).toBeUndefined();
  });
});
