import { describe, expect, test } from 'vitest';
import { fileMoney, placeFor } from '../../../src/domain/csv/file-money';
import { columnsFrom, guessMapping, understand } from '../../../src/domain/csv/mapping';
import { plainWord, wordKind } from '../../../src/domain/csv/meaning-words';
import { withMeaning } from '../../../src/domain/csv/row-meaning';
import { groupOf } from '../../../src/domain/csv/selection';
import type { Table } from '../../../src/domain/csv/table';
import { CUSTOMERS } from '../../support/dom/some-goals';
import { SALES } from '../../support/store/seeded-store';

const TODAY = '2024-12-31';

/** A row a line, cells parted by a bar. */
function table(...lines: readonly string[]): Table {
  return lines.map((line) => line.split('|'));
}

function amounts(rows: Table, currency?: string): number[] {
  const { reading } = understand(rows, guessMapping(rows), TODAY, currency);
  return reading?.records.map(({ amount }) => amount) ?? [];
}

/** What is read where results are counted. */
function counted(rows: Table) {
  return understand(rows, guessMapping(rows), TODAY, undefined, true).reading;
}

function moneyOf(rows: Table) {
  const { header, roles } = guessMapping(rows);
  return fileMoney(rows, header, columnsFrom(roles));
}

describe('a word of a state or direction', () => {
  test.each([
    ['Paid', 'done'],
    ['Échoué', 'not done'],
    ['ZAPŁACONO', 'done'],
    ['iptal edildi', 'not done'],
    ['キャンセル', 'not done'],
    ['已付款', 'done'],
    ['Rückerstattet', 'paid back'],
    ['Closed Won', 'won'],
    ['失注', 'lost'],
    ['NON CONTABILIZZATO', 'not done'],
    ['Umsatz vorgemerkt', 'not done'],
    ['Payment Refund', 'paid back'],
    ['US Open', undefined],
    ['Haben', 'in'],
    ['af', 'out'],
    ['General Currency Conversion', 'moved'],
    ['Ann Lee', undefined],
  ])('%s is %s', (word, kind) => {
    expect(wordKind(word)).toBe(kind);
  });
});

describe('a column of few words', () => {
  test('leaves rows out that failed, in whatever language', () => {
    const rows = table(
      'Datum|Betrag|Status',
      '2024-01-02|10|Bezahlt',
      '2024-01-03|20|Fehlgeschlagen',
    );
    expect(amounts(rows)).toEqual([10]);
  });

  test('turns amounts round that were paid out', () => {
    const rows = table('Date|Amount|Type', '2024-01-02|10|Credit', '2024-01-03|20|Debit');
    expect(amounts(rows)).toEqual([10, -20]);
  });

  test('says nothing where its words are names', () => {
    const rows = table('Date|Amount|Name', '2024-01-02|10|Ann Lee', '2024-01-03|20|Debit Ltd');
    expect(amounts(rows)).toEqual([10, 20]);
  });

  test('of the steps of a deal takes only those that were won', () => {
    const rows = table(
      'Close date|Amount|Deal stage',
      '2024-01-02|10|Closed Won',
      '2024-01-03|20|Closed Lost',
      '2024-01-04|30|Appointment scheduled',
    );
    expect(amounts(rows)).toEqual([10]);
  });

  test('of steps alone takes none, unless another column tells how deals ended', () => {
    const steps = ['2024-01-02|10|Demo', '2024-01-03|20|Offer'];
    expect(amounts(table('Date|Amount|Stage', ...steps))).toEqual([]);
    const [won, lost] = [`${steps[0]}|Won`, `${steps[1]}|Lost`];
    expect(amounts(table('Date|Amount|Deal - Stage|Deal - Status', won, lost))).toEqual([10]);
  });

  test('under a heading that is a state, says yes or no', () => {
    const rows = table(
      'Date|Amount|Canceled|Test mode',
      '2024-01-02|10|false|0',
      '2024-01-03|20|true|0',
      '2024-01-04|30|false|1',
    );
    expect(amounts(rows)).toEqual([10]);
  });

  test('means what the person says it means', () => {
    const rows = table('Date|Amount|Status', '2024-01-02|10|Paid', '2024-01-03|20|Pending');
    const mapping = guessMapping(rows);
    const meanings = withMeaning(mapping.meanings, 2, plainWord('Pending'), 'counts');
    const { reading } = understand(rows, { ...mapping, meanings }, TODAY);
    expect(reading?.records).toHaveLength(2);
  });

  test('with more than a few words is passed over', () => {
    const lines = Array.from({ length: 13 }, (_, n) => `2024-01-02|10|word ${n}`);
    const rows = table('Date|Amount|Status', ...lines, '2024-01-02|10|Failed');
    expect(amounts(rows)).toHaveLength(14);
  });
});

describe('an amount that was paid back', () => {
  test('is taken from its row', () => {
    const rows = table('Date|Amount|Refunded', '2024-01-02|10|2.5', '2024-01-03|20|');
    expect(amounts(rows)).toEqual([7.5, 20]);
  });

  test('that cannot be read is a fault', () => {
    const rows = table(
      'Date|Amount|Refunded|Note',
      '2024-01-02|10|1|a',
      '2024-01-03|20|2|b',
      '2024-01-04|20|?|c',
    );
    const { reading } = understand(rows, guessMapping(rows), TODAY);
    expect(reading?.faults).toMatchObject([{ row: 4, column: 3, problem: 'amount unreadable' }]);
  });
});

describe('a payment that a word calls paid back', () => {
  test('is left out where nothing says how much', () => {
    const rows = table('Date|Amount|Status', '2024-01-02|10|Paid', '2024-01-03|20|Refunded');
    const { reading } = understand(rows, guessMapping(rows), TODAY);
    expect(reading?.records.map(({ amount }) => amount)).toEqual([10]);
    expect(reading?.leftOut).toEqual([{ row: 3, why: 'paid back' }]);
  });

  test('counts with what is left of it, whether the file says how much or only that', () => {
    const rows = table(
      'Date|Amount|Refunded?|Partial refund',
      '2024-01-02|10.00|0|0.00',
      '2024-01-03|20.00|1|0.00',
      '2024-01-04|30.00|1|5.00',
    );
    expect(amounts(rows)).toEqual([10, 25]);
  });

  test('is taken back by a row of its own, which belongs to the results', () => {
    const rows = table(
      'Date|Amount|Type|Status',
      '2024-01-02|100|Payment|Refunded',
      '2024-01-03|-100|Payment refund|Completed',
      '2024-01-04|-30|Purchase|Completed',
    );
    const { reading } = understand(rows, guessMapping(rows), TODAY);
    expect(reading?.records.map((record) => [record.amount, groupOf(record, undefined)])).toEqual([
      [100, 'new'],
      [-100, 'new'],
      [-30, 'taken away'],
    ]);
  });
});

describe('a row without an amount', () => {
  test('is left out where a dash stands for it', () => {
    const rows = table('Date|Amount', '2024-01-02|10.00', '2024-01-03|20.00', '2024-01-03|--');
    const { reading } = understand(rows, guessMapping(rows), TODAY);
    expect(reading?.leftOut).toEqual([{ row: 4, why: 'no amount' }]);
  });

  test('has none on the side where a dash stands', () => {
    const rows = table('Date|Paid in|Paid out', '2024-01-02|10.00|-', '2024-01-03|-|20.00');
    expect(amounts(rows)).toEqual([10, -20]);
  });
});

describe('where results are counted', () => {
  test('money that went out, or was paid back, is none', () => {
    const rows = table(
      'Date|Amount|Name|Status',
      '2024-01-02|10.00|Ann|Paid',
      '2024-01-03|-20.00|Rent|Paid',
      '2024-01-04|30.00|Bo|Refunded',
      '2024-01-05|-30.00|Bo|Refund',
    );
    expect(counted(rows)?.records.map(({ amount, note }) => [amount, note])).toEqual([
      [1, 'Ann \u00B7 10.00'],
    ]);
    expect(counted(rows)?.leftOut.map(({ row, why }) => [row, why])).toEqual([
      [3, 'paid out'],
      [4, 'paid back'],
      [5, 'paid out'],
    ]);
  });

  test('nobody is asked how amounts are written that are only noted', () => {
    const rows = table('Date|Amount|Currency', '2024-01-02|1.200|EUR', '2024-01-03|2.500|EUR');
    expect(counted(rows)?.records).toMatchObject([{ amount: 1 }, { amount: 1 }]);
  });

  test('what went the other way is none', () => {
    const rows = table('Sent at|Direction', '2024-01-02|Incoming', '2024-01-03|Outgoing');
    expect(counted(rows)?.records).toMatchObject([{ row: 2, amount: 1 }]);
    expect(counted(rows)?.leftOut).toMatchObject([{ row: 3, why: 'word', word: 'Outgoing' }]);
  });
});

describe('another currency', () => {
  const rows = table('Date|Amount|Currency', '2024-01-02|10|EUR', '2024-01-03|20|usd');

  test('is set aside with its amount', () => {
    const { reading } = understand(rows, guessMapping(rows), TODAY, 'EUR');
    expect(reading?.records.map(({ amount }) => amount)).toEqual([10]);
    expect(reading?.leftOut).toEqual([{ row: 3, why: 'currency', currency: 'USD', amount: 20 }]);
  });
});

test('sums and notes below the table are no rows', () => {
  const rows = table('Date|Amount|Name|Text', '2024-01-02|10|Ann|a', '|10||', 'Made by my bank|||');
  const { reading } = understand(rows, guessMapping(rows), TODAY);
  expect(reading?.leftOut.map(({ row, why }) => [row, why])).toEqual([
    [3, 'no row'],
    [4, 'no row'],
  ]);
});

describe('the goal that is proposed', () => {
  const income = {
    ...SALES,
    id: 'income',
    ladder: [{ id: 'euros', unit: { kind: 'money', currency: 'EUR' } }],
  } as const;
  test('for money is one in its currency', () => {
    const rows = table('Date|Amount|Currency', '2024-01-02|10|EUR', '2024-01-03|20|EUR');
    expect(placeFor([SALES, income], moneyOf(rows))?.goal.id).toBe('income');
  });

  test('for money in a currency that no goal has, is the first, and amounts stand in the notes', () => {
    const rows = table('Date|Amount (USD)|Name', '2024-01-02|10.00|Ann', '2024-01-03|20.00|Bo');
    expect(moneyOf(rows)).toEqual({ isMoney: true, currency: 'USD' });
    expect(placeFor([CUSTOMERS, income], moneyOf(rows))?.goal.id).toBe(CUSTOMERS.id);
    const { reading, isNoted } = understand(rows, guessMapping(rows), TODAY, undefined, true);
    expect(isNoted).toBe(true);
    expect(reading?.records.map(({ amount, note }) => `${amount} ${note}`)).toEqual([
      '1 Ann · 10.00',
      '1 Bo · 20.00',
    ]);
  });

  test('for counts is the first', () => {
    const rows = table('Date|Amount|Name', '2024-01-02|3|Ann', '2024-01-03|2|Bo');
    expect(placeFor([SALES, income], moneyOf(rows))?.goal.id).toBe(SALES.id);
    expect(placeFor([], moneyOf(rows))).toBeUndefined();
  });
});
