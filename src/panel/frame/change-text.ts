import { durationText } from '../../domain/text/duration-text';
import type { Milliseconds } from '../../domain/time/instant';
import type { Span } from '../../domain/time/span';
import type { Change } from '../../domain/ledger/span-ledger';
import type { Words } from '../../domain/foundation/words';
import { amountText } from '../../domain/text/amount-text';
import { listText } from '../../ui/text/names';

/** `1 h 10 more, 2 replies less`; empty where nothing differs. */
export function changesText({ time, amounts }: Change, words: Words): string {
  const texts = amounts.map(({ rung, amount }) =>
    moreText(amountText(Math.abs(amount), rung.unit, words), amount, words),
  );
  const all = time === 0 ? texts : [moreTimeText(time, words), ...texts];
  return all.length > 0 ? listText(all, words) : '';
}

/** `1 h 10 more`. */
export function moreTimeText(difference: Milliseconds, words: Words): string {
  return moreText(durationText(Math.abs(difference), words), difference, words);
}

/** `the week before`, `in the same days of the week before`. */
export function beforeText(kind: Span['kind'], whole: boolean, words: Words): string {
  return words.text(whole || kind === 'range' ? `than_${kind}` : `than_part_${kind}`);
}

function moreText(size: string, difference: number, words: Words): string {
  return words.text(difference > 0 ? 'change_more' : 'change_less', size);
}
