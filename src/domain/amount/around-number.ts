import { isCurrency, isNameOf } from './currency-word';
import type { Unit } from './unit';
import { entryMark, powersAt } from './number-word';
import { type Parsed, parsed, refused } from '../foundation/parsed';

/** Why the words around a number are not understood. `currency`: another one than the unit's. */
export type AroundProblem = 'unreadable' | 'currency';

/** What the words around a number make of it. */
export interface Around {
  readonly negative: boolean;
  /** The power of ten that it is multiplied by. */
  readonly power: number;
}

/** What is written around a number, and by whom. */
export interface AroundText {
  readonly before: string;
  readonly after: string;
  readonly figures: string;
}

/** Whose number it is. */
export interface NumberFrame {
  /** `undefined` where anything may be counted: then any currency, or a percent sign, may stand beside the number. */
  readonly unit?: Unit | undefined;
  /** `undefined` for a file, which tells no language. */
  readonly locale?: string | undefined;
  /** Whether a minus behind the number is one, as some banks write it. */
  readonly minusBehind?: boolean;
}

/**
 * Reads what stands around a number. Only this may: one minus, plus, pair of brackets or mark of a debit; a word that
 * multiplies; a currency. Whatever else there is may change the number, so nothing is passed over.
 */
export function readAround(text: AroundText, frame: NumberFrame): Parsed<Around, AroundProblem> {
  if (text.before === '' && text.after === '') return BARE;
  const signs = takeSigns(text, frame);
  const marks = takeMarks(signs, /[.,]\d\d$/.test(text.figures), frame);
  const all = [...signs.signs, ...marks.signs];
  const before = nounOf(marks.before, frame);
  const after = readAfter(marks.after, frame);
  if (before === 'other' || after === 'other') return refused('currency');
  if (before === undefined || after === undefined || all.length > 1) return refused('unreadable');
  return parsed({ negative: all[0] === -1, power: after });
}

/** As most cells of a file are. */
const BARE = parsed({ negative: false, power: 0 });

type Sign = 1 | -1;

interface Signed {
  readonly before: string;
  readonly after: string;
  readonly signs: readonly Sign[];
}

/** Signs stand at either end of what is written before, or in files of what is written behind. */
const SIGNED = /^([-+]?)\s*(.*?)\s*([-+]?)$/s;
const BRACKET = /\s*[()]\s*/;

function takeSigns(text: AroundText, { minusBehind }: NumberFrame): Signed {
  const { before, after, inBrackets } = withoutBrackets(text);
  const first = takeEnds(before);
  const second = minusBehind ? takeEnds(after) : { left: after, signs: [] };
  const brackets: readonly Sign[] = inBrackets ? [-1] : [];
  return {
    before: first.left,
    after: second.left,
    signs: [...brackets, ...first.signs, ...second.signs],
  };
}

function withoutBrackets({ before, after }: AroundText) {
  const inBrackets = /^[^()]*\([^()]*$/.test(before) && /^[^()]*\)[^()]*$/.test(after);
  if (!inBrackets) return { before, after, inBrackets };
  const [outer, behind] = [before, after].map((text) => text.replace(BRACKET, ' ').trim());
  return { before: outer ?? '', after: behind ?? '', inBrackets };
}

function takeEnds(text: string): { readonly left: string; readonly signs: readonly Sign[] } {
  const [, first = '', left = '', last = ''] = SIGNED.exec(text) ?? [];
  return { left, signs: Array.from(first + last, (sign) => (sign === '-' ? -1 : 1)) };
}

/** Marks of debit and credit stand at the outer ends: `DR 5.00`, `5.00 EUR DR`. */
function takeMarks({ before, after }: Signed, withCents: boolean, { locale }: NumberFrame): Signed {
  const [, first = '', left = ''] = /^(\S*)\s*(.*)$/s.exec(before) ?? [];
  const [, right = '', last = ''] = /^(.*?)\s*(\S*)$/s.exec(after) ?? [];
  const opening = entryMark(first, locale, withCents);
  const closing = entryMark(last, locale, withCents);
  return {
    before: opening ? left : before,
    after: closing ? right : after,
    signs: [opening, closing].filter((mark) => mark !== undefined),
  };
}

/** The power of ten that is written behind a number, where all of the text is understood in one way. */
function readAfter(text: string, frame: NumberFrame): number | 'other' | undefined {
  const ways = [{ power: 0, rest: text }, ...powersAt(text, frame.locale)];
  const nouns = ways.map(({ power, rest }) => ({ power, noun: nounOf(rest, frame) }));
  const [power, ...others] = new Set(
    nouns.filter(({ noun }) => noun === 'own').map((way) => way.power),
  );
  if (others.length > 0) return undefined;
  return power ?? (nouns.some(({ noun }) => noun === 'other') ? 'other' : undefined);
}

/** Whether a word is nothing or the unit's own, another currency, or not known. */
function nounOf(word: string, { unit, locale }: NumberFrame): 'own' | 'other' | undefined {
  if (word === '') return 'own';
  if (!unit) return word === '%' || isCurrency(word) ? 'own' : undefined;
  if (unit.kind === 'count') return undefined;
  if (isNameOf(unit.currency, word, locale)) return 'own';
  return isCurrency(word) ? 'other' : undefined;
}
