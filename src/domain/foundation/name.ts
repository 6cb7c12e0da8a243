import { type Parsed, parsed, refused } from './parsed';

export type NameProblem = 'missing' | 'too long';

/** Longer names could not be told apart in a list, and belong into a note. */
export const LONGEST_NAME = 200;

/** Longer than any sentence one keeps to. */
export const LONGEST_SENTENCE = 500;

/** Reads a name, without blanks around it. */
export function readName(typed: string): Parsed<string, NameProblem> {
  const name = typed.trim();
  if (name === '') return refused('missing');
  return name.length > LONGEST_NAME ? refused('too long') : parsed(name);
}

/** Whether a reader would take two names for the same. */
export function sameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** A name without what readers pass over: case, blanks, wide letters. It is the same in each browser's language. */
export function folded(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
