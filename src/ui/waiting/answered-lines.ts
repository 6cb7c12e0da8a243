import { useState } from 'preact/hooks';
import type { Visit } from '../../domain/ledger/visit';
import { visitKey } from './taken-visits';
import type { Done } from '../parts/undo';
import type { WaitingRow } from './waiting-rows';

/** What stands where a row was answered. */
export interface AnsweredLine {
  readonly done: Done;
  /** What was answered. */
  readonly visits: readonly Visit[];
  /** The ids of the rows that stood below it, in their order. */
  readonly below: readonly string[];
  /** Its time to be taken back is over. */
  readonly ended?: true;
}

/**
 * The lines that are still shown. They go together, once the time of the last is over, so that nothing moves while one
 * answers row after row; a line whose visits wait again goes at once.
 */
export function standingLines(
  lines: readonly AnsweredLine[],
  rows: readonly WaitingRow[],
): AnsweredLine[] {
  if (lines.every(({ ended }) => ended)) return [];
  const open = new Set(rows.flatMap(({ visits }) => visits.map(visitKey)));
  return lines.filter(({ visits }) => !visits.some((visit) => open.has(visitKey(visit))));
}

/** The lines that stand right above a row; without a row, those at the end. */
export function linesAbove(
  row: WaitingRow | undefined,
  lines: readonly AnsweredLine[],
  rows: readonly WaitingRow[],
): AnsweredLine[] {
  const there = new Set(rows.map(({ id }) => id));
  return lines.filter(({ below }) => below.find((id) => there.has(id)) === row?.id);
}

/** The answers given in a list, to be taken back where they were given. */
export function useAnsweredLines() {
  const [lines, setLines] = useState<readonly AnsweredLine[]>([]);
  return {
    lines,
    add: (line: AnsweredLine) =>
      setLines((all) => [...(all.every(({ ended }) => ended) ? [] : all), line]),
    end: (done: Done) =>
      setLines((all) => all.map((line) => (line.done === done ? { ...line, ended: true } : line))),
  };
}
