import type { PayEvidence, Sales } from './pay-evidence';
import { rateBounds } from './attribution';
import {
  type MoneyClaim,
  moneyClaim,
  type RateClaim,
  rateClaim,
  type WorthClaim,
  worthClaim,
} from '../statistics/claims';
import { compoundPosterior } from '../statistics/compound-posterior';
import { type Gamma, JEFFREYS, pooledPrior } from '../statistics/gamma-posterior';
import { type MedianRange, union } from '../statistics/interval';
import { type MoneyPerHour, moneyPerHour } from '../statistics/money-per-hour';
import type { Random } from '../statistics/random';

/** What may be said of one thing that was done for a goal, and on what grounds. */
export interface PayLine {
  readonly evidence: PayEvidence;
  readonly claim: RateClaim;
  /**
   * Results per hour where the claim allows a figure: for `rate` and `range` the median and the range, for `ceiling`
   * its upper end alone. Where the credit of some results is unknown the range takes in none and all of them.
   */
  readonly rate: MedianRange | undefined;
  /** Whether the rate is pulled towards the person's own overall rate. */
  readonly pulled: boolean;
  /** `undefined` where results are no money. */
  readonly money: PayMoney | undefined;
}

/** Money beside hours, with what may be said of it. */
export interface PayMoney {
  readonly claim: MoneyClaim;
  /** Whether it may be held against the worth of the person's own hour. */
  readonly worth: WorthClaim;
  readonly totals: MoneyPerHour;
  /**
   * Money per hour, only where the claim allows a range. Where the credit of some amounts is unknown it takes in none
   * and all of them.
   */
  readonly range: MedianRange | undefined;
}

/**
 * What each thing that was done for a goal brought per hour: as strong as EVIDENCE 3.5 allows, no stronger. Rates are
 * pulled towards the person's own overall rate (3.1), widened where results clump, and bounded where credit is unknown (3.4).
 * It is association, not cause.
 */
export function whatPays(evidence: readonly PayEvidence[], random: Random): PayLine[] {
  const tallies = evidence.map(({ tagged, hours }) => ({ results: tagged, hours }));
  // What stands alone has no others to be pulled towards.
  const prior = (tallies.length > 1 ? pooledPrior(tallies) : undefined) ?? JEFFREYS;
  return evidence.map((each) => lineOf(each, prior, random));
}

function lineOf(evidence: PayEvidence, prior: Gamma, random: Random): PayLine {
  const { hours, tagged, weeks } = evidence;
  const claim = rateClaim({ hours, results: tagged, weeks });
  return {
    evidence,
    claim,
    rate: rateOf(evidence, claim, prior),
    pulled: prior !== JEFFREYS,
    money: moneyOf(evidence, random),
  };
}

function rateOf(
  { hours, tagged, unknown, dispersion }: PayEvidence,
  { say }: RateClaim,
  prior: Gamma,
): MedianRange | undefined {
  if (say === 'nothing' || say === 'counts') return undefined;
  // Nothing came of it yet: its own ceiling, not one that the others' results pull up (EVIDENCE 3.1).
  const own = say === 'ceiling' ? JEFFREYS : prior;
  const bounds = rateBounds({ tagged, unknown }, hours, own, dispersion);
  return bounds && { ...bounds.shown, median: bounds.low.median };
}

function moneyOf(evidence: PayEvidence, random: Random): PayMoney | undefined {
  const { sales, hours, weeks } = evidence;
  if (!sales) return undefined;
  const grounds = { amounts: sales.credited.length, weeks };
  const claim = moneyClaim(grounds);
  const totals = moneyPerHour(
    sales.credited.map(({ amount, credit }) => amount * credit),
    hours,
  );
  const range = claim.say === 'range' ? moneyRange(sales, evidence, random) : undefined;
  return { claim, worth: worthClaim(grounds), totals, range };
}

/** As `rateBounds`: from none of what is unknown to all of it, and the union of both ranges (EVIDENCE 3.4). */
function moneyRange(
  { credited, unknown }: Sales,
  { hours, dispersion }: PayEvidence,
  random: Random,
): MedianRange | undefined {
  const least = compoundPosterior(credited, hours, { random, dispersion });
  if (!least || unknown.length === 0) return least;
  const most = compoundPosterior([...credited, ...unknown], hours, { random, dispersion });
  return most && { ...union(least, most), median: least.median };
}
