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
  /** From `dispersion.ts`; 1 where left out. */
  readonly dispersion?: number;
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

/**
 * The least chance of being better than each of the others. Together with the two looks it is calibrated by
 * simulation (`npm run calibrate`): with less, equal activities are told apart too often in half a year.
 */
export const BETTER_THAN_EACH = 0.95;

/**
 * Whether one activity 'seems to pay better' than the others: at least 4 weeks and 10 results, 5 of them the leader's,
 * a pooled prior, the least of the pairwise chances above `BETTER_THAN_EACH`, and all this with the same leader
 * in two consecutive weekly looks (EVIDENCE 3.5). To be asked once a week: daily looks would undo the calibration.
 */
export function bestActivity(
  current: WeeklyLook,
  previous: WeeklyLook | undefined,
): BestActivityClaim {
  const now = look(current);
  if (now.say !== 'once') return now;
  const before = previous?.week === current.week - 1 ? look(previous) : undefined;
  const confirmed = before?.say === 'once' && before.activity === now.activity;
  return confirmed ? { ...now, say: 'best' } : now;
}

function look({ weeks, activities }: WeeklyLook): BestActivityClaim {
  const worked = [...activities].filter(([, { hours }]) => hours > 0);
  const results = sum(worked.map(([, tally]) => tally.results));
  const missing = lacking(NEEDS, { weeks, results, activities: worked.length });
  if (missing.length > 0) return { say: 'nothing', missing };
  const [leader, ...others] = contenders(worked);
  if (!leader) return { say: 'nothing', missing };
  const leaderMissing = lacking(LEADER_NEEDS, { leader: leader.results });
  if (leaderMissing.length > 0) return { say: 'nothing', missing: leaderMissing };
  const ahead = others.every(
    ({ posterior }) => chanceGreater(leader.posterior, posterior) > BETTER_THAN_EACH,
  );
  return ahead ? { say: 'once', activity: leader.name, missing } : { say: 'alike', missing };
}

/** Highest mean rate first. */
function contenders(worked: readonly (readonly [string, ActivityTally])[]): Contender[] {
  const prior = pooledPrior(worked.map(([, tally]) => tally)) ?? JEFFREYS;
  return worked
    .flatMap(([name, tally]) => {
      const posterior = ratePosterior(tally, prior);
      if (!posterior) return [];
      const tempered = temper(posterior, tally.dispersion ?? 1);
      return [{ name, results: tally.results, posterior: tempered }];
    })
    .toSorted((a, b) => mean(b.posterior) - mean(a.posterior));
}

function mean({ shape, rate }: Gamma): number {
  return shape / rate;
}
