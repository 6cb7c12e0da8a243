import { expect, test } from 'vitest';
import { freeColour, GOAL_COLOURS } from '../../../src/domain/plan/goal-colour';
import { goalColour } from '../../../src/ui/text/goal-colour';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';

const painted = (colour: number) => ({ ...CUSTOMERS, id: `goal-${colour}`, colour });

test('a new goal gets the first colour that no other has', () => {
  expect(freeColour([])).toBe(0);
  expect(freeColour([CUSTOMERS, COURSE])).toBe(2);
  expect(freeColour([COURSE])).toBe(0);
});

test('the colour of a goal that is gone from sight is free again', () => {
  expect(freeColour([{ ...CUSTOMERS, archived: true }, COURSE])).toBe(0);
  expect(freeColour([{ ...CUSTOMERS, deleted: true }, COURSE])).toBe(0);
});

test('when all are taken, the one that the fewest have is next', () => {
  const all = Array.from({ length: GOAL_COLOURS }, (_, colour) => painted(colour));
  expect(freeColour([...all, painted(0)])).toBe(1);
});

test('as many goals as there are colours all look different', () => {
  const looks = Array.from({ length: GOAL_COLOURS }, (_, colour) => goalColour(painted(colour)));
  expect(new Set(looks).size).toBe(GOAL_COLOURS);
  expect(goalColour(painted(0))).toBe('goal-0 whole');
});
