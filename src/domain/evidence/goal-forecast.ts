import { type Day, daysBetween } from '../time/day';
import { type PayRecords, weeksTouched } from './evidence-span';
import { HOUR } from '../time/instant';
import { dispersionOf, weight } from './pay-evidence';
import {
  type MoneyClaim,
  moneyClaim,
  type RateClaim,
  rateClaim,
  type RateEvidence,
} from '../statistics/claims';
import { forecast } from '../statistics/forecast';
import { JEFFREYS, ratePosterior, temper } from '../statistics/gamma-posterior';
import type { Range } from '../statistics/interval';
import { moneyForecast } from '../statistics/money-forecast';
import type { Random } from '../statistics/random';
import { sum } from '../statistics/sum';

/** What the rest of the time to a goal's date may bring, if it goes on as in the days that were looked at. */
export interface GoalForecast {
  readonly claim: RateClaim | MoneyClaim;
  /** What it rests on: results, of money so many amounts, in so many hours over so many weeks. */
  readonly recorded: RateEvidence;
  /** Hours until the date, at the hours a day of those days. */
  readonly hoursAhead: number;
  /** How much more may come; `undefined` where the claim allows no range. */
  readonly more: Range | undefined;
  /** Results of the span from before anything was timed for the goal, which it does not rest on. */
  readonly before: number;
}

/**
 * Never one number (EVIDENCE 3.1): a range of results by `due`, from the goal's overall rate. It asks for as much
 * as a range of a rate does (3.5). The hours a day are those since the evidence begins.
 * @param past of the aim itself
 */
export function goalForecast(past: PayRecords, due: Day, random: Random): GoalForecast {
  const hours = sum(past.times.map(({ time }) => time)) / HOUR;
  const daysAhead = Math.max(0, daysBetween(past.until, due));
  // Where nothing was timed there is no first day, and no hours a day.
  const days = Math.max(1, daysBetween(past.first, past.until) + 1);
  const hoursAhead = (hours / days) * daysAhead;
  const before = sum(past.before.map((result) => weight(result, past.kind)));
  const said =
    past.kind === 'money'
      ? ofMoney(past, hours, hoursAhead, random)
      : ofCounts(past, hours, hoursAhead);
  return { ...said, hoursAhead, before };
}

type Said = Pick<GoalForecast, 'claim' | 'recorded' | 'more'>;

function ofCounts(past: PayRecords, hours: number, hoursAhead: number): Said {
  const results = sum(past.results.map(({ amount }) => amount));
  const recorded = { hours, results, weeks: weeksTouched(past.times, past.until) };
  const claim = rateClaim(recorded);
  const posterior = ratePosterior(recorded, JEFFREYS);
  if (claim.say !== 'range' || !posterior) return { claim, recorded, more: undefined };
  const { low, high } = forecast(temper(posterior, clumping(past)), hoursAhead);
  return { claim, recorded, more: { low, high } };
}

function ofMoney(past: PayRecords, hours: number, hoursAhead: number, random: Random): Said {
  const sales = past.results
    .filter(({ amount }) => amount > 0)
    .map(({ amount }) => ({ amount, credit: 1 }));
  const weeks = weeksTouched(past.times, past.until);
  const recorded = { hours, results: sales.length, weeks };
  const claim = moneyClaim({ ...recorded, amounts: sales.length });
  if (claim.say !== 'range') return { claim, recorded, more: undefined };
  const options = { random, dispersion: clumping(past) };
  return { claim, recorded, more: moneyForecast(sales, hours, hoursAhead, options) };
}

function clumping({ times, results, kind }: PayRecords): number {
  return dispersionOf(times, results, (result) => weight(result, kind));
}
