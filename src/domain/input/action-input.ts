import type { NextAction } from '../plan/next-action';
import { type Parsed, parsed, refused } from '../foundation/parsed';
import { type DurationProblem, LENGTH_WITH_UNIT, readDuration } from './duration-input';
import { LONGEST_NAME, readName } from '../foundation/name';

/** Why a line is no next action. `no length`: it does not say how long it takes. */
export type TypedActionProblem = 'missing' | 'too long' | 'no length' | DurationProblem;

/** The longest that a length with what parts it from the name can be. */
const LONGEST_ENDING = 40;

/** The length at the end of a line, behind a comma, a dash or a blank, or in brackets; its sign goes with it. */
const ENDING = new RegExp(String.raw`(?:^|[\s,;:·–—(])([-−]?${LENGTH_WITH_UNIT})\)?[.\s]*$`, 'iu');

/** Reads one line: `call Ann Lee, 10 min`. */
export function readAction(
  typed: string,
): Parsed<Pick<NextAction, 'name' | 'length'>, TypedActionProblem> {
  const line = typed.trim();
  if (line === '') return refused('missing');
  if (line.length > LONGEST_NAME + LONGEST_ENDING) return refused('too long');
  const ending = ENDING.exec(line);
  const name = readName(line.slice(0, ending?.index).replace(/[\s,;:·–—-]+$/u, ''));
  if (!name.ok) return name;
  const length = readDuration(ending?.[1] ?? '');
  if (length.ok) return parsed({ name: name.value, length: length.value });
  return refused(length.problem === 'empty' ? 'no length' : length.problem);
}
