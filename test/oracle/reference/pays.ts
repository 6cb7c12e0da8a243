import type { Goal, Rung } from '../../../src/domain/plan/goal';
import { compoundPosterior, type Sale } from '../../../src/domain/statistics/compound-posterior';
import { gammaQuantile } from '../../../src/domain/statistics/gamma-distribution';
import { type Random, seededRandom } from '../../../src/domain/statistics/random';
import type { Life } from '../lives/life';
import { daysFrom } from './calendar';
import {
  byDay,
  clumping,
  type Credited,
  inEvidence,
  type Known,
  knownOf,
  shareOf,
  sinceBegun,
  total,
  weeksUpTo,
  weeksWith,
  weightOf,
} from './evidence';
import { type ForecastFigures, forecastBy } from './forecast';
import type { LivedMinute } from './minutes';
import { saidOf } from './said';

/** What is said of what pays for a goal, in results on one rung. */
export interface PayFigures {
  readonly rung: string;
  readonly lines: Readonly<Record<string, LineFigures>>;
  /** Results that stand in no line. */
  readonly besides: {
    readonly timeless: Readonly<Record<string, number>>;
    readonly anyway: number;
    readonly before: number;
  };
  readonly forecast: ForecastFigures | undefined;
}

export interface LineFigures {
  readonly hours: number;
  readonly weeks: number;
  readonly tagged: number;
  readonly unknown: number;
  readonly dispersion: number;
  readonly mature: number;
  readonly say: string;
  readonly rate: RangeFigures | undefined;
  readonly money: MoneyFigures | undefined;
}

export interface MoneyFigures {
  readonly say: string;
  readonly worth: string;
  readonly total: number;
  readonly withoutLargest: number;
  readonly range: RangeFigures | undefined;
}

export interface RangeFigures {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const WEEKS = 8;
/** So far back it is looked when something was first done. */
const WEEKS_READ = 28;

/** @param chosen the rung; else the one that tells most */
export function paysBy(
  goal: Goal,
  until: string,
  minutes: readonly LivedMinute[],
  life: Life,
  chosen?: Rung,
): PayFigures {
  const known = (rung: Rung) => knownOf(goal, rung, daysUpTo(until, WEEKS), minutes, life);
  const rung = chosen ?? tellingRung(goal, known);
  const lines = linesOf(known(rung));
  return {
    rung: rung.id,
    lines,
    besides: besidesOf(known(rung), Object.keys(lines)),
    forecast: rung.id === goal.ladder.at(-1)?.id ? forecastBy(goal, known(rung), life) : undefined,
  };
}

function daysUpTo(last: string, weeks: number) {
  return { ...weeksUpTo(last, weeks), since: weeksUpTo(last, WEEKS_READ).first };
}

/** The highest with three results, else the one with the most. */
function tellingRung(goal: Goal, known: (rung: Rung) => Known): Rung {
  let best: { rung: Rung; count: number } | undefined;
  for (const rung of goal.ladder.toReversed()) {
    const count = inEvidence(known(rung)).length;
    if (count >= 3) return rung;
    if (!best || count > best.count) best = { rung, count };
  }
  return best?.rung ?? goal.ladder[0];
}

/** Most hours first: the chance that the ranges of money are drawn with goes from one to the next. */
function linesOf(known: Known): Record<string, LineFigures> {
  const minutesOf = (thing: string) => known.minutes.filter((minute) => minute.thing === thing);
  const things = [...new Set(known.minutes.map(({ thing }) => thing))].toSorted(
    (a, b) => minutesOf(b).length - minutesOf(a).length,
  );
  const random = seededRandom(1);
  const tallies = things.map((thing) => tallyOf(thing, minutesOf(thing), known));
  const hours = total(tallies.map((tally) => tally.hours));
  const tagged = total(tallies.map((tally) => tally.tagged));
  // Pulled towards the person's own overall rate, which counts as one result, where there is one (EVIDENCE 3.1).
  const isPulled = things.length > 1 && tagged >= 3;
  const prior = isPulled ? { shape: 1, hours: hours / tagged } : JEFFREYS;
  return Object.fromEntries(
    things.flatMap((thing, index) => {
      const tally = tallies[index];
      return tally ? [[thing, lineOf(thing, tally, known, prior, random)]] : [];
    }),
  );
}

/** Half a result in no time: for what stands alone. */
const JEFFREYS = { shape: 0.5, hours: 0 };

type Tally = Pick<LineFigures, 'hours' | 'weeks' | 'tagged' | 'unknown' | 'dispersion' | 'mature'>;

function tallyOf(thing: string, minutes: Known['minutes'], known: Known): Tally {
  const results = sinceBegun(thing, known);
  const credited = results.map((result) => ({
    day: result.day,
    count: shareOf(thing, result) * weightOf(result, known),
  }));
  const days = minutes.map(({ day }) => day);
  return {
    hours: minutes.length / 60,
    weeks: weeksWith(days, known.last),
    tagged: total(credited.map(({ count }) => count)),
    unknown: total(results.filter(isUnknown).map((result) => weightOf(result, known))),
    dispersion: clumping(byDay(minutes, credited)),
    mature: matured(days, known),
  };
}

function isUnknown({ credit }: Credited): boolean {
  return credit === 'unknown' || credit === 'several';
}

/** Hours as far as they have had time to pay off, 1 - exp(-age / lag), at least half of them (EVIDENCE 3.4). */
function matured(days: readonly string[], { last, lag }: Known): number {
  const hours = days.map((day) => (1 - Math.exp(-daysFrom(day, last) / lag)) / 60);
  return Math.max(total(hours), days.length / 60 / 2);
}

function lineOf(
  thing: string,
  tally: Tally,
  known: Known,
  prior: typeof JEFFREYS,
  random: Random,
): LineFigures {
  const say = saidOf({ ...tally, results: tally.tagged });
  const range = (from: typeof JEFFREYS) => rateOf(tally, from);
  const rate = { nothing: undefined, counts: undefined, ceiling: range(JEFFREYS) };
  return {
    ...tally,
    say,
    rate: say === 'nothing' || say === 'counts' || say === 'ceiling' ? rate[say] : range(prior),
    money: known.isMoney ? moneyOf(thing, tally, known, random) : undefined,
  };
}

/** From none of the results of unknown credit to all of them: the union of both ranges (EVIDENCE 3.4). */
function rateOf(
  { hours, tagged, unknown, dispersion }: Tally,
  prior: typeof JEFFREYS,
): RangeFigures {
  const quantile = (p: number, results: number) =>
    gammaQuantile(p, (prior.shape + results) / dispersion, (prior.hours + hours) / dispersion);
  return {
    low: quantile(0.05, tagged),
    median: quantile(0.5, tagged),
    high: quantile(0.95, tagged + unknown),
  };
}

function moneyOf(
  thing: string,
  { hours, weeks, dispersion }: Tally,
  known: Known,
  random: Random,
): MoneyFigures {
  const results = sinceBegun(thing, known);
  const credited: Sale[] = results
    .map((result) => ({ amount: result.amount, credit: shareOf(thing, result) }))
    .filter(({ credit }) => credit > 0);
  const unknown: Sale[] = results.filter(isUnknown).map(({ amount }) => ({ amount, credit: 1 }));
  const amounts = credited.map(({ amount, credit }) => amount * credit);
  const mayBeRange = credited.length >= 4 && weeks >= 4;
  const range = (sales: readonly Sale[]) => compoundPosterior(sales, hours, { random, dispersion });
  const least = mayBeRange ? range(credited) : undefined;
  const most = least && unknown.length > 0 ? range([...credited, ...unknown]) : least;
  return {
    say: mayBeRange ? 'range' : 'totals',
    worth: credited.length >= 5 && weeks >= 4 ? 'comparison' : 'nothing',
    total: total(amounts),
    withoutLargest: total(amounts) - Math.max(0, ...amounts),
    range: least &&
      most && {
        low: Math.min(least.low, most.low),
        median: least.median,
        high: Math.max(least.high, most.high),
      },
  };
}

function besidesOf(known: Known, timed: readonly string[]): PayFigures['besides'] {
  const results = inEvidence(known);
  const creditedTo = (thing: string, of: readonly Credited[]) =>
    total(of.map((result) => shareOf(thing, result) * weightOf(result, known)));
  const things = [...new Set(results.flatMap((result) => result.things))];
  const timeless = things.filter((thing) => !timed.includes(thing));
  const early = known.results.filter((result) => !results.includes(result));
  const anyway = results.filter(({ credit }) => credit === 'anyway');
  const earlyOf = timed.map((thing) => {
    const since = sinceBegun(thing, known);
    return creditedTo(
      thing,
      results.filter((result) => !since.includes(result)),
    );
  });
  return {
    timeless: Object.fromEntries(timeless.map((thing) => [thing, creditedTo(thing, results)])),
    anyway: total(anyway.map((result) => weightOf(result, known))),
    before: total(early.map((result) => weightOf(result, known))) + total(earlyOf),
  };
}
