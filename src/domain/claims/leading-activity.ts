import { type Claim, type Grounds, lacking, type Missing } from '../statistics/claims';
import { chanceOfLeading, firstLateDay } from './led-of-late';
import {
  hasGrounds,
  LEADER_NEEDS,
  PAIR_NEEDS,
  pairTally,
  type PairTally,
  seemsToBringMore,
} from './pairwise-claim';
import { type PairDay, weeklyStrata } from './strata';
import type { ResultKind } from './universal-inference';

/** The activities of a goal that are compared, and what is known of any two of them. */
export interface Contenders {
  /** Names of those with hours of late. */
  readonly keys: readonly string[];
  /** The days of two of them up to the last one, in order of time. @param from leaves out those before */
  readonly daysOf: (a: string, b: string, from?: number) => readonly PairDay[];
  readonly kind: ResultKind;
  /** Number of the last day of the last week that is over. */
  readonly lastDay: number;
}

/** Two activities: the one that led of late, and one that it is held against. */
export interface LeadingPair {
  readonly leader: string;
  readonly rival: string;
  /** Weeks with hours of both. */
  readonly weeks: number;
}

/**
 * - `nothing`: too few results yet
 * - `alike`: no difference from the rival is clear
 * - `best`: the leader seems to bring more than every other; the rival is the one with which it shared fewest weeks
 */
export type LeadingClaim =
  | (Claim<'nothing'> & { readonly pair?: LeadingPair })
  | (Claim<'alike' | 'best'> & { readonly pair: LeadingPair });

/** Whether one activity seems to bring more an hour than every other. A slice of the work is done at each step. */
export function* leadingActivity(contenders: Contenders): Generator<undefined, LeadingClaim> {
  const { keys, daysOf, kind, lastDay } = contenders;
  const leader = yield* leaderOfLate(contenders);
  const rivals = keys.filter((key) => key !== leader);
  if (leader === undefined || rivals.length === 0)
    return { say: 'nothing', missing: lacking({ activities: 2 }, { activities: keys.length }) };
  const pairs: LeadingPair[] = [];
  for (const rival of rivals) {
    yield undefined;
    const days = daysOf(leader, rival);
    const weeks = weeklyStrata(days);
    const tally = pairTally(weeks, kind);
    const pair = { leader, rival, weeks: tally.weeks };
    if (!hasGrounds(tally)) return { say: 'nothing', missing: missingFrom(tally), pair };
    if (!(yield* seemsToBringMore(days, weeks, kind, lastDay)))
      return { say: 'alike', missing: [], pair };
    pairs.push(pair);
  }
  const [pair = { leader, rival: leader, weeks: 0 }] = pairs.toSorted((a, b) => a.weeks - b.weeks);
  return { say: 'best', missing: [], pair };
}

/** All of the work at once. */
export function finished<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The one that more likely than not leads each that it is held against in turn. */
function* leaderOfLate({
  keys,
  daysOf,
  lastDay,
}: Contenders): Generator<undefined, string | undefined> {
  let [leader] = keys;
  const from = firstLateDay(lastDay);
  for (const key of keys.slice(1)) {
    yield undefined;
    if (leader === undefined || chanceOfLeading(daysOf(key, leader, from), lastDay) > 1 / 2)
      leader = key;
  }
  return leader;
}

function missingFrom({ resultsA, resultsB }: PairTally): Missing[] {
  const needs: Grounds = { results: PAIR_NEEDS, leader: LEADER_NEEDS };
  const [missing] = lacking(needs, { results: resultsA + resultsB, leader: resultsA });
  return missing ? [missing] : [];
}
