import type { Rung } from '../../domain/plan/goal';
import type { Score } from '../../domain/plan/score';
import type { ScoreBesideResults } from '../../domain/evidence/score-beside-results';
import type { LaggedCorrelation } from '../../domain/statistics/lagged-correlation';
import { lastScoreLook, nextScoreLook } from '../../domain/statistics/score-looks';
import type { Words } from '../../domain/foundation/words';
import { amountText, numberText, unitText } from '../../domain/text/amount-text';

/** From here on a correlation is called clear, then strong. */
const CLEAR = 0.5;
const STRONG = 0.7;

/** `Followers: 40 more in 12 weeks. Recorded beside it: 3 calls booked.` */
export function soFarText(
  { change, weeks, results }: ScoreBesideResults,
  { name }: Pick<Score, 'name'>,
  { unit }: Rung,
  words: Words,
): string {
  if (change === undefined) return words.text('beside_few_readings', name);
  const recorded = amountText(results, unit, words);
  return words.count('beside_so_far', weeks, name, movedText(change, words), recorded);
}

function movedText(change: number, words: Words): string {
  if (change === 0) return words.text('beside_unchanged');
  const size = numberText(Math.abs(change), words);
  return words.text(change < 0 ? 'change_less' : 'change_more', size);
}

/** The weeks that are missing, no link, or that both move together; and when it is looked next. */
export function linkText(beside: ScoreBesideResults, { unit }: Rung, words: Words): string {
  const [missing] = beside.claim.missing;
  if (missing) return words.text('link_weeks', missing.have, missing.need);
  const { correlation, isLinked } = beside;
  if (!correlation) return words.text('link_still');
  const said = isLinked
    ? togetherText(correlation, unit, words)
    : words.text('link_none', percentOf(correlation));
  return `${said} ${looksText(beside, words)}`;
}

function togetherText(correlation: LaggedCorrelation, unit: Rung['unit'], words: Words): string {
  const { lag, rho } = correlation;
  const what = words.text(rho < 0 ? 'link_against' : 'link_together', unitText(unit, words));
  const when = lag === 0 ? words.text('link_same_week') : words.count('link_later', lag);
  const strength = words.text(`link_${strengthOf(correlation)}`);
  return words.text('link', what, when, strength, percentOf(correlation));
}

/** 'Looked at after 26 weeks; next after 52.' */
function looksText({ weeks }: ScoreBesideResults, words: Words): string {
  const last = lastScoreLook(weeks)?.weeks ?? 0;
  const next = nextScoreLook(weeks);
  return next ? words.text('link_next', last, next.weeks) : words.text('link_last', last);
}

/** What the claim rests on, in sentences. */
export function whyTexts({ claim, correlation }: ScoreBesideResults, words: Words): string[] {
  const rule = [words.text('link_why_rule'), words.text('link_why_score')];
  if (claim.say !== 'correlation' || !correlation) return rule;
  const rho = numberText(correlation.rho, words);
  return [words.text('link_why_chance', rho, percentOf(correlation)), ...rule];
}

function percentOf({ p }: LaggedCorrelation): number {
  return Math.max(1, Math.round(p * 100));
}

function strengthOf({ rho }: LaggedCorrelation): 'weak' | 'clear' | 'strong' {
  const size = Math.abs(rho);
  if (size >= STRONG) return 'strong';
  return size >= CLEAR ? 'clear' : 'weak';
}
