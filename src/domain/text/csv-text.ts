/** A table as CSV (RFC 4180) for a spreadsheet: of numbers the plain figures, and no text that it would run as a formula. */
export function csvOf(table: readonly (readonly (string | number)[])[]): string {
  // The mark tells a spreadsheet that this is UTF-8.
  return `\uFEFF${csvRows(table)}`;
}

/** More rows of such a table. */
export function csvRows(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet takes for the beginning of a formula, also behind space (OWASP, 'CSV injection'). */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
