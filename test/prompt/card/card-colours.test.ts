import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) =>
  readFileSync(new URL(`../../../src/${path}`, import.meta.url), 'utf8').split(
    /@media .*prefers-color-scheme: dark/,
  );
const [tokensLight = '', tokensDark = ''] = read('ui/tokens.css');
const [cardLight = '', cardDark = ''] = read('prompt/card/card.css');
const CARD = cardLight + cardDark;

const colours = (css: string) => [...css.matchAll(/#[\da-f]{6}\b/g)].map(([colour]) => colour);

// In a page, the card cannot take over the style sheet of our own pages: it begins at `:host`, not at `:root`.
test.each([
  ['light', cardLight, tokensLight],
  ['dark', cardDark, tokensDark],
])('the %s card has the colours of our own pages', (_, card, tokens) => {
  expect(colours(card).length).toBeGreaterThan(3);
  expect(colours(tokens)).toEqual(expect.arrayContaining(colours(card)));
});

describe('nothing that a page names for its whole document reaches the card:', () => {
  test('no family of fonts but the generic ones', () => {
    const fonts = [...CARD.matchAll(/font(?:-family)?:([^;]*);/g)].map(([, value = '']) => value);
    const families = fonts.flatMap(
      (value) => value.match(/[a-z-]*(?:serif|ui)\b|"[^"]*"|\b[A-Z][\w ]*/g) ?? [],
    );
    expect(new Set(families)).toEqual(new Set(['serif', 'sans-serif', 'system-ui']));
  });

  test.each([
    ['properties that a page could register', /var\(|--[\w-]+\s*:/],
    ['keyframes', /animation|@keyframes/],
    ['counter styles', /list-style|counter|display:\s*list-item/],
    ['palettes and features of fonts', /font-palette|font-variant-alternates|font-feature/],
    ['containers', /@container|container(-name|-type)?:|cq[whib]/],
    ['anchors and their positions', /anchor|position-try|position-area/],
    ['timelines of scrolling', /timeline/],
    ['transitions of views', /view-transition/],
    ['parts and slots', /::part|::slotted|<slot/],
    ['layers and scopes', /@layer|@scope|@import|@namespace/],
    [
      'functions, colour profiles and images of the page',
      /@function|color\(|url\(|element\(|paint\(/,
    ],
  ])('no %s', (_, named) => {
    expect(CARD.replace(/\/\*.*?\*\//gs, '')).not.toMatch(named);
  });
});
