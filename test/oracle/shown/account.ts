import { MINUTE } from '../../../src/domain/time/instant';
import { ASIDES, type GoalAccount, type Ledger } from '../../../src/domain/ledger/ledger';
import { spotKey } from '../../../src/domain/site/site';
import type { Account, DoingFigures, GoalFigures } from '../reference/account';

/** The figures of a ledger, in the terms of the reference. */
export function figuresOfLedger({ goals, asides, total }: Ledger): Account {
  return {
    total: total / MINUTE,
    goals: Object.fromEntries(goals.map((account) => [account.goal.id, figuresOfGoal(account)])),
    asides: Object.fromEntries(
      ASIDES.map((aside) => [aside, minutesBySpot(asides.filter((each) => each.aside === aside))]),
    ),
  };
}

function figuresOfGoal({ time, doings, results }: GoalAccount): GoalFigures {
  return {
    time: time / MINUTE,
    doings: Object.fromEntries(doings.map((doing) => [doing.key, figuresOfDoing(doing)])),
    results: Object.fromEntries(
      results.map(({ rung, amount, count, paidBack }) => [rung.id, { amount, count, paidBack }]),
    ),
  };
}

function figuresOfDoing({ time, entered, spots }: GoalAccount['doings'][number]): DoingFigures {
  return { time: time / MINUTE, fromMemory: entered / MINUTE, spots: minutesBySpot(spots) };
}

function minutesBySpot(spots: GoalAccount['doings'][number]['spots']): Record<string, number> {
  return Object.fromEntries(spots.map((spot) => [spotKey(spot), spot.time / MINUTE]));
}
