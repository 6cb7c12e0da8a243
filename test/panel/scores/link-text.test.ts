import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import { scoreBesideResults } from '../../../src/domain/evidence/score-beside-results';
import { linkText, soFarText, whyTexts } from '../../../src/panel/scores/link-text';
import { CUSTOMERS } from '../../support/dom/some-goals';
import { english } from '../../support/dom/english';

const MONDAY = '2026-01-05';
const words = english();
const [, CALL = CUSTOMERS.ladder[0]] = CUSTOMERS.ladder;

/** A score of so many weeks, and results that are a function of the week's number. */
function beside(weeks: number, results: (week: number) => number) {
  const readings = Array.from({ length: weeks }, (_, week) => {
    const day = addDays(MONDAY, 7 * week);
    return { id: day, stamp: '1', score: 'followers', day, value: scoreIn(week) };
  });
  const amounts = readings.map(({ day }, week) => ({ day, amount: results(week) }));
  return scoreBesideResults(readings, amounts, { weekStart: 1, over: '2030-01-01' });
}

function scoreIn(week: number): number {
  return 100 + ((week * 37) % 23);
}

describe('a score beside results, in words', () => {
  test('is a count of weeks before there are twenty-six', () => {
    const told = beside(12, () => 0);
    expect(soFarText(told, { name: 'Followers' }, CALL, words)).toBe(
      'Followers: 16 more in 12 weeks. Recorded beside it: 0 calls booked.',
    );
    expect(linkText(told, CALL, words)).toBe('12 of 26 weeks. No link measurable yet.');
    expect(whyTexts(told, words).join(' ')).not.toContain('correlation');
  });

  test('says that one reading does not show it move', () => {
    expect(
      soFarText(
        beside(1, () => 0),
        { name: 'Followers' },
        CALL,
        words,
      ),
    ).toBe('Followers: too few weeks with a reading to see it move.');
  });

  test('says that it stands where it stood', () => {
    const told = { ...beside(3, () => 1), change: 0 };
    expect(soFarText(told, { name: 'Followers' }, CALL, words)).toBe(
      'Followers: unchanged in 3 weeks. Recorded beside it: 3 calls booked.',
    );
  });

  test('then says with which delay both move together, how strongly, and that it is no proof', () => {
    const told = beside(40, (week) => scoreIn(week - 2));
    expect(linkText(told, CALL, words)).toBe(
      'Moves together with calls booked 2 weeks later, strongly; not proof: chance does as much in about 1 of 100 cases. Looked at after 26 weeks; next after 52.',
    );
    expect(whyTexts(told, words)[0]).toMatch(/^The strongest rank correlation is 1\. .* 1 of 100/u);
  });

  test('says where they move against each other', () => {
    const told = beside(40, (week) => 500 - scoreIn(week));
    expect(linkText(told, CALL, words)).toContain('Moves against calls booked of the same week');
  });

  test('claims no link that chance would show as well', () => {
    const told = beside(40, (week) => (week * week * 7) % 11);
    expect(told.isLinked).toBe(false);
    expect(linkText(told, CALL, words)).toMatch(
      /^No link that can be told from chance, .* about \d+ of 100 cases\. Looked at after 26 weeks; next after 52\.$/u,
    );
  });

  test('says where one of the two never changed', () => {
    expect(
      linkText(
        beside(30, () => 2),
        CALL,
        words,
      ),
    ).toContain('never changed');
  });
});
