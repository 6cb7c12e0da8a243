import type { Role } from './column-words';
import {
  yesOrNo,
  isStage,
  type Meaning,
  plainWord,
  stateOf,
  type WordKind,
  wordKind,
} from './meaning-words';
import { bodyOf, cellText, type Table, type TableRow } from './table';

/** What the words of one column say of their rows, by `plainWord`. */
export type ColumnMeanings = ReadonlyMap<string, Meaning>;

/** Columns whose words say which rows count, by index. */
export type Meanings = ReadonlyMap<number, ColumnMeanings>;

/** More different words than this, and they name people or things. */
const MOST_WORDS = 12;

const MEANING_OF: Readonly<Record<WordKind, Meaning>> = {
  won: 'counts',
  lost: 'left out',
  done: 'counts',
  'not done': 'left out',
  'paid back': 'paid back',
  in: 'counts',
  out: 'paid out',
  moved: 'left out',
};

/**
 * Guesses which columns say whether their rows count: those of few different words, of which some are known to say
 * that a row does not, was paid out or paid back; and those whose heading is a state, of which each row says yes or no.
 * @param roles columns that say something else; a note only where any of its words does
 */
export function guessMeanings(
  table: Table,
  header: number | undefined,
  roles: ReadonlyMap<number, Role>,
): Meanings {
  const rows = bodyOf(table, header);
  const headings = header === undefined ? [] : (table[header] ?? []);
  const width = Math.max(0, ...rows.slice(0, MOST_WORDS).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column)
    .filter((column) => (roles.get(column) ?? 'note') === 'note')
    .map((column) => ({
      column,
      heading: cellText(headings, column),
      words: wordsOf(rows, column),
    }))
    .filter(({ words }) => words.length > 0 && words.length <= MOST_WORDS)
    .filter(({ column, words }) => !roles.has(column) || words.every(isKnown));
  const ends = columns.some(({ words }) => words.some(isEnd));
  return new Map(
    columns.flatMap(({ column, heading, words }): [number, ColumnMeanings][] => {
      const meanings = answersOf(heading, words) ?? meaningsOf(words, !ends && isStage(heading));
      const says = meanings.some((meaning) => meaning !== 'counts');
      return says
        ? [[column, new Map(words.map((word, index) => [word, meanings[index] ?? 'counts']))]]
        : [];
    }),
  );
}

/** The different words of a column; more than would be few where there are many. */
function wordsOf(rows: Table, column: number): string[] {
  const written = new Set<string>();
  const words = new Set<string>();
  for (const row of rows) {
    const cell = cellText(row, column);
    if (cell === '' || written.has(cell)) continue;
    written.add(cell);
    words.add(plainWord(cell));
    if (words.size > MOST_WORDS) break;
  }
  words.delete('');
  return [...words];
}

function isKnown(word: string): boolean {
  return wordKind(word) !== undefined;
}

/** Whether a word says how a deal ended. */
function isEnd(word: string): boolean {
  const kind = wordKind(word);
  return kind === 'won' || kind === 'lost';
}

/** `undefined` where the heading is no state, or the words are not yes and no. */
function answersOf(heading: string, words: readonly string[]): Meaning[] | undefined {
  const state = stateOf(heading);
  const answers = words.map(yesOrNo);
  if (state === undefined || answers.includes(undefined)) return undefined;
  return answers.map((isSo) => (isSo ? MEANING_OF[state] : 'counts'));
}

/**
 * A direction is believed only where all words of the column are directions. Of a deal all that is not known is on its
 * way: no result yet.
 * @param areSteps whether the heading says that these are steps of deals, and no column says how they ended
 */
function meaningsOf(words: readonly string[], areSteps: boolean): Meaning[] {
  const kinds = words.map(wordKind);
  const isDirection = kinds.every((kind) => kind === 'in' || kind === 'out');
  const isDeal = areSteps || words.some(isEnd);
  return kinds.map((kind) => {
    if (kind === undefined) return isDeal ? 'left out' : 'counts';
    return kind === 'out' && !isDirection ? 'counts' : MEANING_OF[kind];
  });
}

/** The first that any word of a row says is what the row comes to. */
const DECIDING = ['left out', 'paid back', 'paid out'] as const;

/** What a row's words come to, and which of them says it. */
export interface Said {
  readonly meaning: Meaning;
  readonly column?: number;
  readonly word?: string;
}

/** Tells what the words of rows come to; the words of a file are few, so that each is looked up once. */
export function meaningReader(meanings: Meanings): (row: TableRow) => Said {
  const columns = [...meanings].map(([column, words]) => {
    const known = new Map<string, Meaning>();
    return (row: TableRow): Required<Said> => {
      const word = cellText(row, column);
      const meaning = known.get(word) ?? words.get(plainWord(word)) ?? 'counts';
      known.set(word, meaning);
      return { column, word, meaning };
    };
  });
  return (row) => decisiveOf(columns.map((said) => said(row)));
}

function decisiveOf(said: readonly Said[]): Said {
  const decisive = DECIDING.find((each) => said.some(({ meaning }) => meaning === each));
  return said.find(({ meaning }) => meaning === decisive) ?? { meaning: 'counts' };
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
