import { expect, test } from 'vitest';
import { guessPlural } from '../../../src/domain/input/plural';

test.each([
  ['sale', 'sales'],
  [' sale ', 'sales'],
  ['reply', 'replies'],
  ['survey', 'surveys'],
  ['box', 'boxes'],
  ['pitch', 'pitches'],
  ['', ''],
  ['call booked', ''],
])('the plural of "%s" is guessed as "%s"', (one, many) => {
  expect(guessPlural(one)).toBe(many);
});
