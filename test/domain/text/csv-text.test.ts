import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/domain/text/csv-text';
import { readCsvText } from '../../../src/platform/csv/csv-file';

const anyCell = fc
  .string({ unit: fc.constantFrom('a', 'Z', '7', '"', ',', ';', '\n', ' ', 'é', '=') })
  .map((text) => `x${text}`);

describe('a table as CSV', () => {
  test('is read back as it was', async () => {
    const table = fc.array(fc.array(anyCell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const read = await readCsvText(csvOf(rows).slice(1), { delimiter: ',' });
        expect(read.ok && read.value.rows.slice(0, rows.length)).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });

  test.each(['=1+1', '+49 30', '-cmd', '@SUM(A1)', ' =1', '\t=1', '\uFF1D1'])(
    'no spreadsheet runs %j',
    (text) => {
      expect(csvOf([[text]])).toContain(`'${text}`);
    },
  );

  test('numbers are plain, below zero too', () => {
    expect(csvOf([[-1234.5, 0.1]])).toBe('\uFEFF-1234.5,0.1\r\n');
  });
});
