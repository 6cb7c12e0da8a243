/**
 * A guess at the English plural of a word that the person typed, shown for correction while they type.
 * Empty for a phrase: `call booked` and `phone call` change in different places.
 */
export function guessPlural(one: string): string {
  const word = one.trim();
  if (word === '' || /\s/.test(word)) return '';
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}
