import { expect, test } from 'vitest';
import { refusalOfPage } from '../../../src/domain/prompt/page-refusal';
import type { PageContext } from '../../../src/domain/prompt/prompt';

const CALM: PageContext = {
  breakpoint: 'scroll stopped',
  sinceTyping: undefined,
  composing: false,
  fullScreen: false,
  dialog: false,
  listening: false,
};

test('nothing speaks against a prompt on a calm page', () => {
  expect(refusalOfPage(CALM)).toBeUndefined();
});

test.each([
  ['composing', { composing: true }],
  ['full screen', { fullScreen: true }],
  ['dialog', { dialog: true }],
  ['listening', { listening: true }],
  ['typing', { sinceTyping: 9_999 }],
  [undefined, { sinceTyping: 10_000 }],
])('%s: %o', (why, change) => {
  expect(refusalOfPage({ ...CALM, ...change })).toBe(why);
});
