import { describe, expect, test } from 'vitest';
import { goalDigits } from '../../../src/domain/plan/goal-digit';

const goal = (id: string, colour: number) => ({ id, colour });

describe('the digit of a goal', () => {
  test('goes with its colour, whatever its place in the list', () => {
    const goals = [goal('course', 1), goal('customers', 0)];
    const digits = [...goalDigits(goals)];
    expect(new Map(digits)).toEqual(
      new Map([
        ['customers', 1],
        ['course', 2],
      ]),
    );
    expect(goalDigits(goals.toReversed())).toEqual(goalDigits(goals));
  });

  test('stays when another goal is archived, and when it comes back', () => {
    const [first, second] = [goal('a', 0), goal('b', 1)];
    expect(goalDigits([second]).get('b')).toBe(2);
    expect(goalDigits([first, second]).get('b')).toBe(2);
  });

  test('is the first free one where two goals share a colour', () => {
    expect(goalDigits([goal('b', 0), goal('a', 0), goal('c', 2)])).toEqual(
      new Map([
        ['a', 1],
        ['c', 3],
        ['b', 2],
      ]),
    );
  });

  test('is given to nine goals at most, each another one', () => {
    const goals = Array.from({ length: 12 }, (_, colour) => goal(String(colour), colour));
    const digits = goalDigits(goals);
    expect(new Set(digits.values()).size).toBe(9);
    expect(digits.get('8')).toBe(9);
    expect(digits.has('9')).toBe(false);
  });
});
