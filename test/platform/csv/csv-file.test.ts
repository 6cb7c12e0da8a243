import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Delimiter } from '../../../src/domain/csv/delimiter';
import { readCsvFile, readCsvText } from '../../../src/platform/csv/csv-file';
import { decode } from '../../../src/platform/csv/text-encoding';
import { understand } from '../../support/arbitrary/csv-reading';
import { salesFile } from '../../support/arbitrary/csv-sales';

const delimiters = fc.constantFrom<Delimiter>(',', ';', '\t', '|');
const cell = fc.stringMatching(/^[a-z0-9 .,;|\t"'\n-]{0,12}$/);

describe('Reading a table', () => {
  test('gives back the cells of any table that was written as CSV', async () => {
    const table = fc
      .array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
      .filter((rows) => rows.flat().some((text) => text.trim() !== ''));
    await fc.assert(
      fc.asyncProperty(table, delimiters, async (rows, delimiter) => {
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
        const read = await readCsvText(text, { delimiter });
        expect(read).toEqual({ ok: true, value: { rows, delimiter } });
      }),
    );
  });

  test('throws for no text', async () => {
    const pieces = fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      'a',
      '1',
      '2024-01-01',
      ' ',
      '€',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const read = await readCsvText(text);
        if (read.ok) understand(read.value.rows, TAKE_ANY);
      }),
    );
  });

  test('throws for no bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        expect(typeof (await readCsvFile(new Blob([bytes]))).ok).toBe('boolean');
      }),
    );
  });

  test('keeps to a delimiter that the person chose', async () => {
    const read = await readCsvText('a,b;c\n1,2;3', { delimiter: ';' });
    expect(read.ok && read.value.rows).toEqual([
      ['a,b', 'c'],
      ['1,2', '3'],
    ]);
  });

  test('is not misled by commas in numbers and sentences', async () => {
    const read = await readCsvText(
      'Datum;Text;Betrag\n1.2.24;Ja, gern;1,50\n2.2.24;Nein, danke;2,50',
    );
    expect(read.ok && read.value.delimiter).toBe(';');
  });
});

describe('Reading a long table', () => {
  const ROWS = 50_000;
  const text = salesFile(ROWS);

  test('reads every row of 50,000, with quotes and line ends across the slices', async () => {
    const read = await readCsvText(text);
    if (!read.ok) throw new Error(read.problem.kind);
    const { records, faults } = understand(read.value.rows, {}).reading;
    expect(faults).toEqual([]);
    expect(records.length).toBe(ROWS);
    expect(records[20]).toEqual({
      row: 22,
      day: '2024-01-21',
      amount: 1020.5,
      note: 'Order "20", second line',
    });
  });

  test('tells its progress, which only grows and ends at 1', async () => {
    const shares: number[] = [];
    await readCsvText(text, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('lets other work go on between slices', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    await readCsvText(text);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  test('gives nothing when it is cancelled half-way', async () => {
    const abort = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      abort.abort();
    };
    const read = await readCsvText(text, { signal: abort.signal, onProgress });
    expect(read).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    expect(shares.length).toBe(1);
  });

  test('finds the cell whose quote does not end, also in a late slice', async () => {
    const read = await readCsvText(`${text}ch,01/02/2024,"5.00`);
    expect(read).toEqual({
      ok: false,
      problem: { kind: 'quote', row: ROWS + 2, column: 3 },
    });
  });
});

describe('Decoding', () => {
  test('gives back any text that was written as UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, little) => {
        const written = utf16(`\ufeff${text}`, little);
        expect(decode(written)).toEqual({ text, encoding: little ? 'utf-16le' : 'utf-16be' });
      }),
    );
  });

  test('takes bytes that are no UTF-8 for Windows-1252', () => {
    expect(decode(Uint8Array.of(0x4d, 0xfc, 0x6c))).toEqual({
      text: 'Mül',
      encoding: 'windows-1252',
    });
  });
});

const TAKE_ANY = { dateOrder: 'day-first', decimalMark: 'point' } as const;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++)
    bytes.setUint16(index * 2, text.charCodeAt(index), little);
  return new Uint8Array(bytes.buffer);
}
