import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) =>
  readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8').split(
    /@media .*prefers-color-scheme: dark/,
  );
const [tokensLight = '', tokensDark = ''] = read('ui/tokens.css');
const [cardLight = '', cardDark = ''] = read('prompt/card.css');

/** `--paper: #fbfaf6` and so on. */
const colours = (css: string) =>
  [...css.matchAll(/--[\w-]+: #[\da-f]{6}/g)].map(([declaration]) => declaration);

// In a page, the card cannot take over the style sheet of our own pages: it begins at `:host`, not at `:root`.
test.each([
  ['light', cardLight, tokensLight],
  ['dark', cardDark, tokensDark],
])('the %s card has the colours of our own pages', (_, card, tokens) => {
  expect(colours(card).length).toBeGreaterThan(6);
  expect(colours(tokens)).toEqual(expect.arrayContaining(colours(card)));
});
