const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** What is isolated already. */
const ISOLATES = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam and their kin. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A word to be filled into a sentence, kept apart from what stands beside it where it is written from right to left.
 * Otherwise a figure behind it would be drawn as part of its run: `2 מכירות · 1 h 30` would show as 2 1.
 */
export function isolated(word: string): string {
  const isOpen = RIGHT_TO_LEFT.test(word.replaceAll(ISOLATES, ''));
  return isOpen ? FIRST_STRONG_ISOLATE + word + POP_ISOLATE : word;
}
