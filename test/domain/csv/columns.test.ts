import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../../src/domain/csv/columns';
import { plainHeading } from '../../../src/domain/csv/column-words';
import { guessHeader } from '../../../src/domain/csv/header';

const one = (column: number) => ({ kind: 'one column', column });
const inAndOut = (paidIn: number, paidOut: number) => ({ kind: 'in and out', paidIn, paidOut });
const ROW_IS_ONE = { kind: 'each row is one' };

describe('Guessing columns from headings', () => {
  test.each([
    ['Date|Description|Amount|Balance', '2024-01-02|Ann|1.50|9.00', 0, one(2), 1],
    ['Date|Money out|Money in|Payee', '2024-01-02||1.50|Ann', 0, inAndOut(2, 1), 3],
    [
      'Valuta|Buchungstag|Gesamtbetrag in EUR|Kunde',
      '2024-01-02|2024-01-01|1,50|Ann',
      1,
      one(2),
      3,
    ],
    ['Datum|Soll|Haben|Verwendungszweck', '2024-01-02||1,50|Ann', 0, inAndOut(2, 1), 3],
    ['Date de valeur|Date|Libellé|Montant (€)', '2024-01-02|2024-01-01|Ann|1,50', 1, one(3), 2],
    [
      "Date de l'opération|Dépenses|Recettes|Intitulé",
      '2024-01-02||1,50|Ann',
      0,
      inAndOut(2, 1),
      3,
    ],
    ['Fecha|Cargo|Abono|Concepto', '2024-01-02||1,50|Ann', 0, inAndOut(2, 1), 3],
    ['FECHA OPERACIÓN|IMPORTE EUR|SALDO', '2024-01-02|1,50|9,00', 0, one(1), undefined],
    ['Create Date|Close Date|Deal Name|Amount', '2024-01-01|2024-01-02|Ann|1.50', 1, one(3), 2],
    ['Betreff|Beginnt am|Priorität', 'Ann|2024-01-02|2', 1, ROW_IS_ONE, 0],
    ['Titel|Datum|Betrag', 'Ann|2024-01-02|free', 1, one(2), 0],
    ['Net|Gross|Fee|Time|Date', '1.00|1.50|0.50|09:30|2024-01-02', 4, one(1), undefined],
  ] as const)('%s', (headings, row, date, amount, note) => {
    const table = [headings.split('|'), row.split('|')];
    expect(guessHeader(table)).toBe(0);
    expect(guessColumns(table, 0)).toEqual({ date, amount, note });
  });

  test('prefers a column that is filled', () => {
    const table = [
      ['Close Date', 'Created', 'Amount'],
      ['', '2024-01-02', '5.00'],
    ];
    expect(guessColumns(table, 0).date).toBe(1);
  });

  test('reads headings without case, accents, punctuation and currency', () => {
    expect(plainHeading(' Übertrag_(netto), in EUR ')).toBe('ubertrag');
    expect(plainHeading('DÉBIT [€]')).toBe('debit');
  });
});

describe('Finding the header', () => {
  test('passes over lines above it, even if these hold words that headings have', () => {
    const table = [
      ['Name', 'Ann'],
      ['Date', '2024-01-31'],
      [''],
      ['Date', 'Name', 'Amount'],
      ['1', '2', '3'],
    ];
    expect(guessHeader(table)).toBe(3);
  });

  test('finds none above data', () => {
    expect(
      guessHeader([
        ['2024-01-01', 'Ann', '5'],
        ['2024-01-02', 'Bo', '6'],
      ]),
    ).toBeUndefined();
    expect(guessHeader([])).toBeUndefined();
  });
});
