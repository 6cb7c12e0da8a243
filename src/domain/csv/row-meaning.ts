import { type Meaning, plainWord, type WordKind, wordKind } from './meaning-words';
import { bodyOf, cellText, type Table, type TableRow } from './table';

/** What the words of one column say of their rows, by `plainWord`. */
export type ColumnMeanings = ReadonlyMap<string, Meaning>;

/** Columns whose words say which rows count, by index. */
export type Meanings = ReadonlyMap<number, ColumnMeanings>;

/** More different words than this, and they name people or things. */
const MOST_WORDS = 12;

const DIRECTIONS: ReadonlySet<WordKind> = new Set(['in', 'out']);

/**
 * Guesses which columns say whether their rows count: those of few different words, of which some are known to say
 * that a row does not, or was paid out. A direction is believed only where all words of the column are directions.
 * @param taken columns that say something else
 * @param isNetted whether another column says how much was paid back: then such rows count with what is left
 */
export function guessMeanings(
  table: Table,
  header: number | undefined,
  taken: ReadonlySet<number>,
  isNetted: boolean,
): Meanings {
  const rows = bodyOf(table, header);
  const width = Math.max(0, ...rows.slice(0, MOST_WORDS).map((row) => row.length));
  const found = Array.from({ length: width }, (_, column) => column)
    .filter((column) => !taken.has(column))
    .map((column) => [column, meaningsOf(wordsOf(rows, column), isNetted)] as const);
  return new Map(found.flatMap(([column, words]) => (words ? [[column, words]] : [])));
}

/** The different words of a column; more than would be few where there are many. */
function wordsOf(rows: Table, column: number): string[] {
  const words = new Set<string>();
  for (const row of rows) {
    const word = plainWord(cellText(row, column));
    if (word) words.add(word);
    if (words.size > MOST_WORDS) break;
  }
  return [...words];
}

function meaningsOf(words: readonly string[], isNetted: boolean): ColumnMeanings | undefined {
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const kinds = words.map(wordKind);
  const isDirection = kinds.every((kind) => kind !== undefined && DIRECTIONS.has(kind));
  const meanings = kinds.map((kind): Meaning => {
    if (kind === 'out') return isDirection ? 'paid out' : 'counts';
    if (kind === 'paid back') return isNetted ? 'counts' : 'left out';
    return kind === 'not done' || kind === 'moved' ? 'left out' : 'counts';
  });
  const says = meanings.some((meaning) => meaning !== 'counts');
  const isState = kinds.some((kind) => kind === 'paid back' && isNetted);
  if (!says && !isState) return undefined;
  return new Map(words.map((word, index) => [word, meanings[index] ?? 'counts']));
}

/** What a row's words come to: one that leaves it out decides, then one that says paid out. */
export function meaningOf(
  row: TableRow,
  meanings: Meanings,
): { readonly meaning: Meaning; readonly column?: number; readonly word?: string } {
  const said = [...meanings].map(([column, words]) => {
    const word = cellText(row, column);
    return { column, word, meaning: words.get(plainWord(word)) ?? ('counts' as const) };
  });
  return (
    said.find(({ meaning }) => meaning === 'left out') ??
    said.find(({ meaning }) => meaning === 'paid out') ?? { meaning: 'counts' }
  );
}

/** Says of a word of a column what it means. */
export function withMeaning(
  meanings: Meanings,
  column: number,
  word: string,
  meaning: Meaning,
): Meanings {
  return new Map([
    ...meanings,
    [column, new Map([...(meanings.get(column) ?? []), [word, meaning]])],
  ]);
}
