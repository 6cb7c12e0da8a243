import { durationText } from '../domain/duration';
import type { Unit } from '../domain/goal';
import { HOUR, MINUTE } from '../domain/instant';
import type { PayEvidence } from '../domain/pay-evidence';
import type { Missing } from '../domain/statistics/claims';
import { showLeastPace, showPace, showRange } from '../domain/statistics/precision';
import type { PayLine } from '../domain/what-pays';
import type { Words } from '../domain/words';
import { amountText, numberText } from '../domain/amount-text';
import { listText } from '../ui/names';

/** `4 in 3 h 10`; of money `€1,240 in 3 h 10`. */
export function recordedText({ evidence, money }: PayLine, unit: Unit, words: Words): string {
  const time = durationText(evidence.hours * HOUR, words);
  const came =
    unit.kind === 'money'
      ? amountText(money?.totals.total ?? 0, unit, words)
      : numberText(evidence.tagged, words);
  return words.text('pays_recorded', came, time);
}

/** The claim in words, as strong as it may be: 'about one call booked per 50 min'. */
export function claimText(line: PayLine, unit: Unit, words: Words): string {
  if (unit.kind === 'money') return moneyText(line, unit, words);
  const { claim, rate } = line;
  if (rate && claim.say === 'ceiling')
    return words.text('pays_ceiling', unit.one, minutesText(showLeastPace(rate.high), words));
  const pace = rate && showPace(rate);
  if (!pace) return tooLittleText(claim.missing, words);
  const [about, low, high] = [pace.about, pace.low, pace.high].map((m) => minutesText(m, words));
  return claim.say === 'range'
    ? words.text('pays_range', unit.one, about ?? '', low ?? '', high ?? '')
    : words.text('pays_rate', unit.one, about ?? '');
}

function moneyText({ claim, money }: PayLine, unit: Unit, words: Words): string {
  if (!money) return tooLittleText(claim.missing, words, 'pays_no_money');
  if (!money.range) return tooLittleText(money.claim.missing, words);
  const { about, low, high } = showRange(money.range);
  const text = (amount: number) => amountText(amount, unit, words);
  return words.text('pays_money_range', text(about), text(low), text(high));
}

/** 'Too little for a rate: 1 h 20 more, two more results.' */
function tooLittleText(
  missing: readonly Missing[],
  words: Words,
  otherwise: 'pays_counts' | 'pays_no_money' = 'pays_counts',
): string {
  if (missing.length === 0) return words.text(otherwise);
  return words.text('pays_missing', missingText(missing, words));
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

function roundedUp(time: number): number {
  return Math.ceil(time / (5 * MINUTE)) * 5 * MINUTE;
}

function minutesText(minutes: number, words: Words): string {
  return durationText(Math.round(minutes) * MINUTE, words);
}

/** What the claim rests on, in sentences: counts, hours, the rule, what is unknown, what may still come. */
export function groundsTexts(line: PayLine, unit: Unit, worth: number, words: Words): string[] {
  const { evidence } = line;
  return [
    words.count('why_counts', evidence.weeks, ...countsOf(evidence, words)),
    words.text(`why_${line.claim.say}`),
    unit.kind === 'money' ? largestText(line, unit, words) : undefined,
    worthText(line, worth, words),
    evidence.unknown > 0
      ? words.text('why_unknown', numberText(evidence.unknown, words))
      : undefined,
    evidence.dispersion > 1 ? words.text('why_clumped') : undefined,
    maturingText(evidence, words),
    line.claim.missing.length > 0
      ? words.text('why_missing', missingText(line.claim.missing, words))
      : undefined,
  ].filter((text) => text !== undefined);
}

function countsOf({ tagged, hours }: PayEvidence, words: Words): [string, string] {
  return [numberText(tagged, words), durationText(hours * HOUR, words)];
}

function largestText({ money }: PayLine, unit: Unit, words: Words): string | undefined {
  const totals = money?.totals;
  if (totals?.perHour === undefined || totals.perHourWithoutLargest === undefined) return undefined;
  return words.text(
    'why_largest',
    amountText(shortened(totals.perHour), unit, words),
    amountText(shortened(totals.perHourWithoutLargest), unit, words),
    Math.round((totals.largestShare ?? 0) * 100),
  );
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
