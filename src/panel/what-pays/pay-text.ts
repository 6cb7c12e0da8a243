import { durationText } from '../../domain/text/duration-text';
import type { Unit } from '../../domain/amount/unit';
import { HOUR, MINUTE } from '../../domain/time/instant';
import type { PayEvidence } from '../../domain/evidence/pay-evidence';
import type { Missing } from '../../domain/statistics/claims';
import { showLeastPace, showPace, showRange } from '../../domain/statistics/precision';
import type { MedianRange } from '../../domain/statistics/interval';
import type { PayLine, PayMoney } from '../../domain/evidence/what-pays';
import type { Words } from '../../domain/foundation/words';
import { amountText, numberText, thingsText } from '../../domain/text/amount-text';
import { listText } from '../../ui/text/names';

/** `4 in 3 h 10`; of money `€1,240 in 3 h 10 (€240 without the largest)`: one sale may be most of it. */
export function recordedText({ evidence, money }: PayLine, unit: Unit, words: Words): string {
  const time = durationText(evidence.hours * HOUR, words);
  if (!money) return words.text('pays_recorded', numberText(evidence.tagged, words), time);
  const { total, withoutLargest } = money.totals;
  const came = words.text('pays_recorded', amountText(total, unit, words), time);
  if (!hasSeveral(evidence)) return came;
  return words.text('pays_without_largest', came, amountText(withoutLargest, unit, words));
}

function hasSeveral({ sales }: PayEvidence): boolean {
  return sales !== undefined && sales.credited.length > 1;
}

/** The claim in words, as strong as it may be: 'about one call booked per 50 min'. */
export function claimText(line: PayLine, unit: Unit, words: Words): string {
  const { money, evidence } = line;
  if (evidence.tagged <= 0)
    return words.text('pays_none', durationText(evidence.hours * HOUR, words));
  const rate =
    unit.kind === 'count'
      ? paceText(line, unit.one, words)
      : money?.range && moneyText(money.range, unit, words);
  return rate ?? tooLittleText(line, unit, words);
}

/** 'About one call booked per 50 min', with its range where that may be said. */
function paceText({ claim, rate }: PayLine, one: string, words: Words): string | undefined {
  const pace = rate && claim.say !== 'ceiling' ? showPace(rate) : undefined;
  if (!pace) return undefined;
  const about = minutesText(pace.about, words);
  if (claim.say !== 'range') return words.text('pays_rate', one, about);
  const [low, high] = [minutesText(pace.low, words), minutesText(pace.high, words)];
  return words.text('pays_range', one, about, low, high);
}

function moneyText(range: MedianRange, unit: Unit, words: Words): string {
  const { about, low, high } = showRange(range);
  const text = (amount: number) => amountText(amount, unit, words);
  return words.text('pays_money_range', text(about), text(low), text(high));
}

/** How many results there are of those that a rate takes. */
export function resultsYet({ claim, money, evidence }: PayLine, unit: Unit) {
  const { missing } = unit.kind === 'money' && money ? money.claim : claim;
  const results = missing.find(({ ground }) => ground === 'results' || ground === 'amounts');
  const have = results?.have ?? evidence.tagged;
  return { have: Math.floor(have), need: results?.need ?? 0 };
}

/** '1 so far · a rate from 3 on', or what else is missing for a rate. */
function tooLittleText(line: PayLine, unit: Unit, words: Words): string {
  const { have, need } = resultsYet(line, unit);
  if (have < need) return words.text('pays_so_far', have, need);
  const { missing } = line.money?.claim ?? line.claim;
  return words.text('pays_rate_after', missingText(missing, words));
}

/** What is missing until more may be said: `1 h 20, 2 more results`. */
export function missingText(missing: readonly Missing[], words: Words): string {
  return listText(
    missing.map((one) => lackText(one, words)),
    words,
  );
}

function lackText({ ground, have, need }: Missing, words: Words): string {
  if (ground === 'hours')
    return words.text('pays_missing_hours', durationText(roundedUp((need - have) * HOUR), words));
  const count = Math.ceil(need - have);
  switch (ground) {
    case 'weeks':
      return words.count('pays_missing_weeks', count);
    case 'activities':
      return words.count('pays_missing_activities', count);
    case 'leader':
      return words.count('pays_missing_leader', count);
    case 'amounts':
    case 'results':
      return words.count('pays_missing_results', count);
  }
}

/** How many results are no evidence, since nothing was timed by then; nothing where there are none. */
export function leftOutText(count: number, unit: Unit, words: Words): string {
  return count > 0 ? words.text('pays_before', thingsText(count, unit, words)) : '';
}

function roundedUp(time: number): number {
  return Math.ceil(time / (5 * MINUTE)) * 5 * MINUTE;
}

function minutesText(minutes: number, words: Words): string {
  return durationText(Math.round(minutes) * MINUTE, words);
}

/** What the claim rests on, in sentences: counts, hours, the rule, what is unknown, what may still come. */
export function groundsTexts(line: PayLine, unit: Unit, worth: number, words: Words): string[] {
  const { evidence, money } = line;
  const { missing } = money?.claim ?? line.claim;
  return [
    words.count('why_counts', evidence.weeks, ...countsOf(evidence, words)),
    ruleText(line, words),
    boundText(line, unit, words),
    money && largestText(line, money, unit, words),
    worthText(line, worth, words),
    unknownText(line, words),
    evidence.dispersion > 1 && hasRange(line) && words.text('why_clumped'),
    maturingText(evidence, words),
    missing.length > 0 && words.text('why_missing', missingText(missing, words)),
  ].filter((text) => typeof text === 'string');
}

function ruleText({ claim, pulled, money }: PayLine, words: Words): string {
  if (money) return words.text(`why_money_${money.claim.say}`);
  const isPulled = pulled && (claim.say === 'rate' || claim.say === 'range');
  const rule = words.text(`why_${claim.say}`);
  return isPulled ? words.text('why_pulled', rule) : rule;
}

/** What so many hours without a result rule out. */
function boundText({ claim, rate }: PayLine, unit: Unit, words: Words): string | undefined {
  if (!rate || claim.say !== 'ceiling' || unit.kind !== 'count') return undefined;
  return words.text('pays_ceiling', unit.one, minutesText(showLeastPace(rate.high), words));
}

function hasRange({ claim, money }: PayLine): boolean {
  return money ? money.range !== undefined : claim.say === 'range' || claim.say === 'ceiling';
}

function unknownText(line: PayLine, words: Words): string | undefined {
  const { unknown } = line.evidence;
  if (unknown <= 0) return undefined;
  const cause = words.count('why_unknown', unknown);
  return hasRange(line) ? words.text('why_unknown_range', cause) : cause;
}

function countsOf({ tagged, hours }: PayEvidence, words: Words): [string, string] {
  return [numberText(tagged, words), durationText(hours * HOUR, words)];
}

/** The share of the largest amount; the money per hour only where there are enough for one (EVIDENCE 3.5). */
function largestText(
  { evidence }: PayLine,
  { range, totals }: PayMoney,
  unit: Unit,
  words: Words,
): string | undefined {
  const { perHour, perHourWithoutLargest, largestShare = 0 } = totals;
  if (!hasSeveral(evidence)) return undefined;
  const share = words.text('why_largest', Math.round(largestShare * 100));
  if (!range || perHour === undefined || perHourWithoutLargest === undefined) return share;
  const [all, others] = [perHour, perHourWithoutLargest].map((amount) =>
    amountText(shortened(amount), unit, words),
  );
  return words.text('why_per_hour', all ?? '', others ?? '', share);
}

/** Where the range of money per hour lies beside the worth of the person's hour. */
function worthText({ money }: PayLine, worth: number, words: Words): string | undefined {
  if (worth <= 0 || !money) return undefined;
  if (money.worth.say !== 'comparison' || !money.range)
    return words.text('worth_missing', missingText(money.worth.missing, words));
  if (money.range.low > worth) return words.text('worth_above');
  return words.text(money.range.high < worth ? 'worth_below' : 'worth_unclear');
}

/** Two figures: a rate pretends nothing finer. */
function shortened(amount: number): number {
  return Number(amount.toPrecision(2));
}

/** Said where more than a tenth of the hours are too young to have paid off. */
const YOUNG = 0.9;

function maturingText({ maturity }: PayEvidence, words: Words): string | undefined {
  const { hours, mature } = maturity;
  if (hours === 0 || mature / hours > YOUNG) return undefined;
  return words.text('why_maturing', durationText((hours - mature) * HOUR, words));
}
