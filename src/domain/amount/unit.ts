/** What a result is counted in. Amounts of money are in the currency's main unit (euro, not cent). */
export type Unit =
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'count'; readonly one: string; readonly many: string };

/** Whether amounts in the one unit still say the same in the other: the words of a count may change. */
export function sameMeasure(a: Unit, b: Unit): boolean {
  if (a.kind === 'money') return b.kind === 'money' && a.currency === b.currency;
  return b.kind === 'count';
}
