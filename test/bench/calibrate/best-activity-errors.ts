import {
  bestActivity,
  leastChance,
  type WeeklyLook,
} from '../../../src/domain/statistics/best-activity';
import { overdispersion } from '../../../src/domain/statistics/dispersion';
import type { Tally } from '../../../src/domain/statistics/gamma-posterior';
import type { Random } from '../../../src/domain/statistics/random';
import { HOURS_A_DAY, tallyOf, workedDays } from './person';

/** People whose truth is known. They give each activity an hour a day, five days a week, for half a year. */
export interface Population {
  /** True results per hour of each activity. */
  readonly rates: readonly number[];
  readonly people: number;
  /** How many results come at a time; 1 unless said otherwise. */
  readonly clump?: number;
}

/** How the rule is asked. What is left out is as the panel asks it. */
export interface RuleOptions {
  readonly random: Random;
  readonly chanceNeeded?: (activities: number) => number;
  /** Whether clumping is measured and allowed for. */
  readonly tempered?: boolean;
}

/** What the best-activity rule says of them. */
export interface RuleErrors extends Population {
  /** Share of people to whom a claim was ever shown within the half-year. */
  readonly claimed: number;
  /** Share whose first claim named the truly best activity. */
  readonly right: number;
  /** Share to whom, at any time, an activity was named that is not better than the others. */
  readonly wrong: number;
  /** The median week of the first right claim, among those with one. */
  readonly medianWeek: number | undefined;
}

/** A claim that was shown: of which activity, by its number. */
export interface NamedBest {
  readonly week: number;
  readonly activity: string;
}

/** An activity so far. */
interface History {
  readonly rate: number;
  readonly days: Tally[];
  results: number;
}

const WEEKS = 26;

/** Asks the bare rule once a week for half a year; what the page says is measured by `best-paying-errors.ts`. */
export function ruleErrors(population: Population, options: RuleOptions): RuleErrors {
  const { people } = population;
  return errorsOf(
    population,
    Array.from({ length: people }, () => verdicts(population, options)),
  );
}

/** How often claims were made and were right. @param histories every claim that was shown to each of the people */
export function errorsOf(
  population: Population,
  histories: readonly (readonly NamedBest[])[],
): RuleErrors {
  const { people, rates } = population;
  const best = bestOf(rates);
  const claimed = histories.filter((history) => history.length > 0);
  const right = claimed.flatMap(([first]) => (first && first.activity === best ? [first] : []));
  const wrong = claimed.filter((history) => history.some(({ activity }) => activity !== best));
  const weeks = right.map(({ week }) => week).toSorted((a, b) => a - b);
  return {
    ...population,
    claimed: claimed.length / people,
    right: right.length / people,
    wrong: wrong.length / people,
    medianWeek: weeks[Math.floor(weeks.length / 2)],
  };
}

/** Every claim made in one simulated half-year. */
function verdicts(
  { rates, clump = 1 }: Population,
  { random, chanceNeeded = leastChance, tempered = true }: RuleOptions,
): NamedBest[] {
  const records = rates.map((rate): History => ({ rate, days: [], results: 0 }));
  const claims: NamedBest[] = [];
  let previous: WeeklyLook | undefined;
  for (let week = 1; week <= WEEKS; week += 1) {
    for (const record of records) {
      const days = workedDays(random, { weeks: 1, rate: record.rate, clump });
      record.days.push(...days);
      record.results += tallyOf(days).results;
    }
    const current = lookAt(week, records, tempered);
    const claim = bestActivity(current, previous, chanceNeeded);
    if (claim.say === 'best') claims.push({ week, activity: claim.activity });
    previous = current;
  }
  return claims;
}

function lookAt(week: number, records: readonly History[], tempered: boolean): WeeklyLook {
  const activities = records.map(({ days, results }, index) => {
    const dispersion = tempered ? overdispersion(days) : 1;
    return [String(index), { results, hours: days.length * HOURS_A_DAY, dispersion }] as const;
  });
  return { week, weeks: week, activities: new Map(activities) };
}

/** The one activity with the highest true rate; `undefined` where they are equal. */
function bestOf(rates: readonly number[]): string | undefined {
  const highest = Math.max(...rates);
  const at = rates.indexOf(highest);
  return at === rates.lastIndexOf(highest) ? String(at) : undefined;
}
