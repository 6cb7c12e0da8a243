import type { Summary } from './summary';

const HEADINGS = ['', 'median', 'from', 'to', '', 'target', ''];
const ALIGNMENTS = [
  'padEnd',
  'padStart',
  'padStart',
  'padStart',
  'padEnd',
  'padStart',
  'padEnd',
] as const;

/** One line a figure. */
export function tableOf(summaries: readonly Summary[]): string {
  const rows = [HEADINGS, ...summaries.map(rowOf)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const aligned = (cell: string, column: number) =>
    cell[ALIGNMENTS[column] ?? 'padEnd'](widths[column] ?? 0);
  return rows.map((row) => row.map(aligned).join('  ').trimEnd()).join('\n');
}

function rowOf({ title, unit, median, values, atMost, atLeast, met }: Summary): string[] {
  const limits = [
    atMost === undefined ? [] : `≤ ${atMost}`,
    atLeast === undefined ? [] : `≥ ${atLeast}`,
  ];
  const range = [median, Math.min(...values), Math.max(...values)];
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  return [title, ...range.map(shown), unit, limits.flat().join(' '), verdict];
}

/** Three digits that count. */
function shown(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return 'never';
  const text = value.toPrecision(3);
  return Math.abs(value) >= 100 ? value.toFixed(0) : text.replace(/0+$/, '').replace(/\.$/, '');
}
