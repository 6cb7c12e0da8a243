import type { RungTotal } from '../../domain/ledger/ledger';
import type { Words } from '../../domain/foundation/words';
import { amountText } from '../../domain/text/amount-text';

/** `€120`, `€79 paid back`: what came on a rung, and what went. */
export function totalTexts({ rung, amount, count, paidBack }: RungTotal, words: Words): string[] {
  const text = (some: number) => amountText(some, rung.unit, words);
  return [
    ...(count > 0 ? [text(amount)] : []),
    ...(paidBack > 0 ? [words.text('amount_paid_back', text(paidBack))] : []),
  ];
}
