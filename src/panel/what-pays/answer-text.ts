import { amountText, figureText, unitText } from '../../domain/text/amount-text';
import type { SiteNames } from '../../domain/site/chosen-site';
import { durationText } from '../../domain/text/duration-text';
import type { PaysAnswer, Largest, Leader, RungAmount } from '../../domain/evidence/answer';
import type { Rung } from '../../domain/plan/goal';
import { HOUR, type Milliseconds } from '../../domain/time/instant';
import type { Words } from '../../domain/foundation/words';
import { doingName, listText } from '../../ui/text/names';
import { sourceName } from './source-name';

/** What is so, in at most three sentences; `**` stresses what they speak of (`Emphasis`). */
export function answerTexts(
  { leader, largest }: PaysAnswer,
  names: SiteNames,
  words: Words,
): string[] {
  return [
    leader && leaderText(leader, names, words),
    largest && largestText(largest, names, words),
    largest?.idle &&
      words.text(
        'answer_idle',
        hoursText(largest.idle.time, words),
        doingName(largest.idle.doing, names, words),
      ),
  ].filter((text) => typeof text === 'string');
}

/** 'Calls brought 5 of the 6 proposals whose cause you know, in 21 h.' */
function leaderText({ part, rung, amount, ofKnown }: Leader, names: SiteNames, words: Words) {
  const name = doingName(part.doing, names, words);
  const known = amountText(ofKnown, rung.unit, words);
  const all =
    amount < ofKnown
      ? words.text('answer_leader', name, figureText(amount, rung.unit, words), known)
      : words.text('answer_leader_all', name, known);
  return part.time > 0
    ? words.text('answer_in', all, hoursText(part.time, words))
    : words.text('answer_untimed', all);
}

/** 'LinkedIn took 118 h: 39 replies, 3 calls booked, no proposal yet.' */
function largestText({ source, amounts, none }: Largest, names: SiteNames, words: Words): string {
  const name = sourceName(source.spot, names, words);
  const time = hoursText(source.time, words);
  if (amounts.length === 0) return words.text('answer_took', name, time);
  const came = amounts.map((one) => rungText(one, words));
  if (none) came.push(noneText(none, words));
  return words.text('answer_took_brought', name, time, listText(came, words));
}

function rungText({ rung, amount }: RungAmount, words: Words): string {
  return amountText(amount, rung.unit, words);
}

function noneText({ unit }: Rung, words: Words): string {
  return unit.kind === 'count'
    ? words.text('answer_none_yet', unit.one)
    : words.text('answer_no_money_yet', unitText(unit, words));
}

/** Whole hours where there are many: a sentence pretends nothing finer. */
function hoursText(time: Milliseconds, words: Words): string {
  return durationText(time >= 10 * HOUR ? Math.round(time / HOUR) * HOUR : time, words);
}
