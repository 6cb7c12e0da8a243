/** What the values of a column say about how they are written. `ambiguous`: the person has to choose. */
export type Guess<Way> =
  | { readonly kind: 'certain'; readonly value: Way }
  | {
      readonly kind: 'ambiguous';
      readonly choices: readonly Way[];
      /** A value that reads differently, to ask about. */
      readonly example: string;
    };

/**
 * Narrows the ways of reading down to those that can read the texts: one text that reads in one way only
 * decides for all. Texts that cannot be read in any way still open say nothing; they are found on reading.
 */
export function guess<Way>(
  ways: readonly [Way, ...Way[]],
  texts: readonly string[],
  read: (text: string, way: Way) => unknown,
): Guess<Way> {
  let open: readonly Way[] = ways;
  for (const text of texts) {
    const able = open.filter((way) => read(text, way) !== undefined);
    if (able.length > 0) open = able;
    if (open.length === 1) break;
  }
  const [first = ways[0], ...others] = open;
  const example = texts.find((text) => others.some((way) => read(text, way) !== read(text, first)));
  if (example === undefined) return { kind: 'certain', value: first };
  return { kind: 'ambiguous', choices: open, example };
}
