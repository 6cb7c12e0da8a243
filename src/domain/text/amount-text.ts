import { nameFormat, numberFormat } from '../foundation/formats';
import type { Unit } from '../amount/unit';
import type { Words } from '../foundation/words';

/** `2 sales`, `€79`. */
export function amountText(amount: number, unit: Unit, words: Words): string {
  if (unit.kind === 'money') return moneyText(amount, unit.currency, words);
  const { one, many } = unit;
  return words.text('amount', numberText(amount, words), amount === 1 ? one : many);
}

/** The amount without the word of a count, as it stands beside that word: `2`, `€79`. */
export function figureText(amount: number, unit: Unit, words: Words): string {
  return unit.kind === 'money'
    ? moneyText(amount, unit.currency, words)
    : numberText(amount, words);
}

/** So many results: `2 sales`; of money so many payments, whatever their size. */
export function thingsText(count: number, unit: Unit, words: Words): string {
  return unit.kind === 'count' ? amountText(count, unit, words) : words.count('things', count);
}

/** What a unit is called: `sales`, `Euro`. */
export function unitText(unit: Unit, words: Words): string {
  if (unit.kind === 'count') return unit.many;
  return currencyText(unit.currency, words);
}

export function currencyText(currency: string, { language }: Words): string {
  return nameFormat(language, { type: 'currency' }).of(currency) ?? currency;
}

export function numberText(amount: number, { locale }: Words): string {
  return shown(amount, locale, { maximumFractionDigits: 2 });
}

function moneyText(amount: number, currency: string, { locale }: Words): string {
  return shown(amount, locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
}

/** As usual, but for what is too small for that: it is not nothing, and so is not shown as 0. */
function shown(amount: number, locale: string, usual: Intl.NumberFormatOptions): string {
  const format = numberFormat(locale, usual);
  if (Math.abs(amount) >= 1) return format.format(amount);
  const { maximumFractionDigits: digits = 0 } = format.resolvedOptions();
  if (amount === 0 || Math.abs(amount) >= 0.5 * 10 ** -digits) return format.format(amount);
  return numberFormat(locale, { ...usual, maximumSignificantDigits: 1 }).format(amount);
}
