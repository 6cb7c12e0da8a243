import type { Unit } from '../../domain/amount/unit';
import type { Climb, ContactLag } from '../../domain/evidence/ladder';
import { roundToFigures, significantFigures } from '../../domain/statistics/precision';
import type { MedianRange, Range } from '../../domain/statistics/interval';
import type { Words } from '../../domain/foundation/words';
import { amountText, thingsText } from '../../domain/text/amount-text';

/**
 * How a rung was come to from the one below, as far as the data carry: `4 sales after 12 calls booked: about 30%
 * (20% to 60%)`. Empty before anything came.
 */
export function climbLines(climb: Climb, below: Unit, here: Unit, words: Words): string[] {
  const { come, others, lag, recent } = climb;
  if (come + others === 0 || climb.below === 0) return [];
  return [
    come > 0 && comeText(climb, below, here, words),
    others > 0 && words.text('climb_others', thingsText(others, here, words)),
    lag && lagText(lag, words),
    recent > 0 && words.text('climb_recent', thingsText(recent, below, words)),
  ].filter((line) => typeof line === 'string');
}

function comeText({ come, below, share }: Climb, lower: Unit, here: Unit, words: Words): string {
  const counts = words.text(
    'climb_counts',
    thingsText(come, here, words),
    amountText(below, lower, words),
  );
  return share ? words.text('climb_share', counts, ...shareTexts(share, words)) : counts;
}

function shareTexts(share: MedianRange, { locale }: Words): string[] {
  const figures = significantFigures(share);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return [share.median, share.low, share.high].map((value) =>
    percent.format(roundToFigures(value, figures)),
  );
}

function lagText({ low, high }: Range, words: Words): string {
  const [least, most] = [Math.round(low), Math.round(high)];
  return least === most
    ? words.count('climb_lag', most)
    : words.count('climb_lag_range', most, least);
}

/** `9 days from first contact (median of 4)`. */
export function contactText({ median, known }: ContactLag, words: Words): string {
  return words.count('climb_contact', Math.round(median), known);
}
