import { bestPaying } from '../../../src/domain/evidence/best-paying';
import { aimOf } from '../../../src/domain/plan/goal';
import { payRows } from '../../../src/domain/evidence/pay-records';
import type { Random } from '../../../src/domain/statistics/random';
import { errorsOf, type NamedBest, type Population, type RuleErrors } from './best-activity-errors';
import { lastDayOf, livedHistory } from './lived';

/** As long as the rule is calibrated for. */
const WEEKS = 26;

/** What 'What pays' names as best paying, asked on the last day of each week for half a year. */
export function bestPayingErrors(population: Population, random: Random): RuleErrors {
  const people = Array.from({ length: population.people }, () => named(population, random));
  return errorsOf(population, people);
}

function named({ rates, clump = 1 }: Population, random: Random): NamedBest[] {
  const history = livedHistory({ weeks: WEEKS, rates, clump }, random);
  const rows = payRows(history, aimOf(history.goal));
  const ids = history.activities.map(({ id }) => id);
  return Array.from({ length: WEEKS }, (_, before) => before + 1).flatMap((week) => {
    const claim = bestPaying(rows, lastDayOf(week));
    return claim.say === 'best' ? [{ week, activity: String(ids.indexOf(claim.activity)) }] : [];
  });
}
