import { type Claim, type Grounds, lacking } from './claims';
import {
  type Gamma,
  JEFFREYS,
  pooledPrior,
  ratePosterior,
  type Tally,
  temper,
} from './gamma-posterior';
import { chanceGreater } from './rate-ratio';
import { sum } from './sum';

/** The tally of an activity since the start of the comparison. */
export interface ActivityTally extends Tally {
  /**
   * The `temperature` of the activity's days (`dispersion.ts`). Where results come two or three at once, equal
   * activities would without it be told apart in 10 to 40 % of half-years.
   */
  readonly dispersion: number;
}

/** What is known at one weekly look. */
export interface WeeklyLook {
  /** Counts calendar weeks, so that two looks can be told to be consecutive. */
  readonly week: number;
  /** Weeks with hours in them. */
  readonly weeks: number;
  /** All activities of one goal, by their names. */
  readonly activities: ReadonlyMap<string, ActivityTally>;
}

/** - `nothing`: too early; - `alike`: no difference is clear; - `once`: one look sees a best, the next has to confirm it. */
export type BestActivityClaim =
  | Claim<'nothing' | 'alike'>
  | (Claim<'once' | 'best'> & { readonly activity: string });

interface Contender {
  readonly name: string;
  readonly results: number;
  readonly posterior: Gamma;
}

const NEEDS: Grounds = { weeks: 4, results: 10, activities: 2 };
const LEADER_NEEDS: Grounds = { leader: 5 };

/** By the number of activities compared: two and three need more than the many, whose leader has to beat each of them. */
const LEAST_CHANCE: readonly (readonly [activities: number, chance: number])[] = [
  [2, 0.992],
  [3, 0.975],
  [4, 0.96],
];
const LEAST_CHANCE_OF_MANY = 0.95;

/**
 * The chance of being better that the leader needs against each of the others. Found by simulation
 * (`npm run calibrate`), so that equal activities are told apart in at most 5 % of half-years at rates from 0.05 to 1 an
 * hour (two activities whose results come in clumps: up to 10 %). The 0.95 of EVIDENCE 3.5 holds this from five
 * activities on; with two it errs in 20 %.
 */
export function leastChance(activities: number): number {
  return LEAST_CHANCE.find(([count]) => activities <= count)?.[1] ?? LEAST_CHANCE_OF_MANY;
}

/**
 * Whether one activity 'seems to pay better' than the others: at least 4 weeks and 10 results, 5 of them the leader's,
 * a pooled prior, the least of the pairwise chances above `chanceNeeded`, and all this with the same leader
 * in two consecutive weekly looks (EVIDENCE 3.5). To be asked once a week: daily looks would undo the calibration.
 */
export function bestActivity(
  current: WeeklyLook,
  previous: WeeklyLook | undefined,
  chanceNeeded: (activities: number) => number = leastChance,
): BestActivityClaim {
  const now = look(current, chanceNeeded);
  if (now.say !== 'once') return now;
  const before = previous?.week === current.week - 1 ? look(previous, chanceNeeded) : undefined;
  const confirmed = before?.say === 'once' && before.activity === now.activity;
  return confirmed ? { ...now, say: 'best' } : now;
}

function look(
  { weeks, activities }: WeeklyLook,
  chanceNeeded: (activities: number) => number,
): BestActivityClaim {
  const worked = [...activities].filter(([, { hours }]) => hours > 0);
  const results = sum(worked.map(([, tally]) => tally.results));
  const missing = lacking(NEEDS, { weeks, results, activities: worked.length });
  if (missing.length > 0) return { say: 'nothing', missing };
  const [leader, ...others] = contenders(worked);
  if (!leader) return { say: 'nothing', missing };
  const leaderMissing = lacking(LEADER_NEEDS, { leader: leader.results });
  if (leaderMissing.length > 0) return { say: 'nothing', missing: leaderMissing };
  const needed = chanceNeeded(worked.length);
  const ahead = others.every(
    ({ posterior }) => chanceGreater(leader.posterior, posterior) > needed,
  );
  return ahead ? { say: 'once', activity: leader.name, missing } : { say: 'alike', missing };
}

/** Highest mean rate first; of equal ones, the one with more results. */
function contenders(worked: readonly (readonly [string, ActivityTally])[]): Contender[] {
  const prior = pooledPrior(worked.map(([, tally]) => tally)) ?? JEFFREYS;
  return worked
    .flatMap(([name, tally]) => {
      const posterior = ratePosterior(tally, prior);
      if (!posterior) return [];
      const tempered = temper(posterior, tally.dispersion);
      return [{ name, results: tally.results, posterior: tempered }];
    })
    .toSorted((a, b) => mean(b.posterior) - mean(a.posterior) || b.results - a.results);
}

function mean({ shape, rate }: Gamma): number {
  return shape / rate;
}
