import { describe, expect, test } from 'vitest';
import { type AddressParts, isInFolder, placeTeller } from '../../../src/domain/site/place';

describe('a site that is limited to a folder', () => {
  test.each([
    ['/forum', true],
    ['/forum/', true],
    ['/forum/x/y', true],
    ['/forums', false],
    ['/', false],
    ['/a/forum', false],
  ])('has the path %s: %s', (path, isInside) => {
    expect(isInFolder(path, '/forum')).toBe(isInside);
  });

  test('has every path where there is no such limit', () => {
    expect([isInFolder('/'), isInFolder('/x/y')]).toEqual([true, true]);
  });
});

describe('the place of an address', () => {
  const place = placeTeller([
    { place: 'compose', path: '^/mail/', hash: 'compose' },
    { place: 'inbox', path: '^/mail/' },
    { place: 'watch', host: '^video\\.' },
    { place: 'search', query: '[?&]q=' },
  ]);
  const home: AddressParts = { hostname: 'example.org', pathname: '/', search: '', hash: '' };

  test.each<[string, Partial<AddressParts>, string]>([
    ['is told by the first rule that matches', { pathname: '/mail/', hash: '#compose' }, 'compose'],
    ['needs every part of a rule', { pathname: '/mail/' }, 'inbox'],
    ['may hang on the host', { hostname: 'video.example.org' }, 'watch'],
    ['may hang on the query', { search: '?a=1&q=x' }, 'search'],
    ['is other where no rule matches', { hash: '#compose' }, 'other'],
  ])('%s', (_, parts, told) => {
    expect(place({ ...home, ...parts })).toBe(told);
  });
});
