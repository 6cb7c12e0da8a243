import { type Day, daysBetween } from './day';
import { type CreditedResult, type DoingDay } from './pay-evidence';
import { HOUR } from './instant';
import {
  type MoneyClaim,
  moneyClaim,
  type RateClaim,
  rateClaim,
  type RateEvidence,
} from './statistics/claims';
import { temperature } from './statistics/dispersion';
import { forecast } from './statistics/forecast';
import { JEFFREYS, ratePosterior, temper } from './statistics/gamma-posterior';
import type { Range } from './statistics/interval';
import { moneyForecast } from './statistics/money-forecast';
import type { Random } from './statistics/random';
import { sum } from './statistics/sum';

/** What the rest of the time to a goal's date may bring, if it goes on as in the days that were looked at. */
export interface GoalForecast {
  readonly claim: RateClaim | MoneyClaim;
  /** What it rests on: results, of money so many amounts, in so many hours over so many weeks. */
  readonly recorded: RateEvidence;
  /** Hours until the date, at the hours a day of those days. */
  readonly hoursAhead: number;
  /** How much more may come; `undefined` where the claim allows no range. */
  readonly more: Range | undefined;
}

/** The goal's time and its results on the aim itself, over the same days. */
export interface PastPace {
  readonly kind: 'money' | 'count';
  readonly times: readonly DoingDay[];
  readonly results: readonly CreditedResult[];
  readonly first: Day;
  readonly last: Day;
}

/**
 * Never one number (EVIDENCE 3.1): a range of results by `due`, from the goal's overall rate. It asks for as much
 * as a range of a rate does (3.5).
 */
export function goalForecast(past: PastPace, due: Day, random: Random): GoalForecast {
  const hours = sum(past.times.map(({ time }) => time)) / HOUR;
  const daysAhead = Math.max(0, daysBetween(past.last, due));
  const hoursAhead = (hours / (daysBetween(past.first, past.last) + 1)) * daysAhead;
  return past.kind === 'money'
    ? ofMoney(past, hours, hoursAhead, random)
    : ofCounts(past, hours, hoursAhead);
}

function ofCounts(past: PastPace, hours: number, hoursAhead: number): GoalForecast {
  const results = sum(past.results.map(({ amount }) => amount));
  const recorded = { hours, results, weeks: weeksOf(past) };
  const claim = rateClaim(recorded);
  const posterior = ratePosterior(recorded, JEFFREYS);
  if (claim.say !== 'range' || !posterior) return { claim, recorded, hoursAhead, more: undefined };
  const { low, high } = forecast(temper(posterior, dispersionOf(past)), hoursAhead);
  return { claim, recorded, hoursAhead, more: { low, high } };
}

function ofMoney(past: PastPace, hours: number, hoursAhead: number, random: Random): GoalForecast {
  const sales = past.results
    .filter(({ amount }) => amount > 0)
    .map(({ amount }) => ({ amount, credit: 1 }));
  const recorded = { hours, results: sales.length, weeks: weeksOf(past) };
  const claim = moneyClaim({ ...recorded, amounts: sales.length });
  if (claim.say !== 'range') return { claim, recorded, hoursAhead, more: undefined };
  const options = { random, dispersion: dispersionOf(past) };
  return { claim, recorded, hoursAhead, more: moneyForecast(sales, hours, hoursAhead, options) };
}

function weeksOf({ times, last }: PastPace): number {
  return new Set(times.map(({ day }) => Math.floor(daysBetween(day, last) / 7))).size;
}

function dispersionOf({ kind, times, results }: PastPace): number {
  const days = new Set(times.map(({ day }) => day));
  return temperature(
    [...days].map((day) => ({
      hours: sum(times.filter((each) => each.day === day).map(({ time }) => time / HOUR)),
      results: sum(
        results
          .filter((each) => each.day === day)
          .map(({ amount }) => (kind === 'count' ? amount : Number(amount > 0))),
      ),
    })),
  );
}
