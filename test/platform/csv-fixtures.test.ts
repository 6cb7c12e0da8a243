import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CsvProblem } from '../../src/domain/csv/csv-table';
import type { LeftOut } from '../../src/domain/csv/reading';
import { readCsvFile } from '../../src/platform/csv/csv-file';
import { EXPECTED, type ExpectedFile } from '../fixtures/csv-expected';
import { type Answers, understand } from '../support/arbitrary/csv-reading';

const FOLDER = new URL('../fixtures/csv/', import.meta.url);

const USUAL = {
  encoding: 'utf-8',
  delimiter: ',',
  header: 1,
  records: [],
  leftOut: [],
  faults: [],
};

test('every fixture is expected to be read or to be refused', () => {
  expect(Object.keys(EXPECTED).toSorted()).toEqual(readdirSync(FOLDER).toSorted());
});

for (const [name, { answers = {}, ...expected }] of Object.entries(EXPECTED)) {
  const asked = Object.keys(answers).filter((key) => key !== 'currency');
  test(`${name} ${sentenceFor(expected, asked)}`, async () => {
    expect(await whatBecameOf(name, answers)).toEqual(
      expected.refused === undefined ? { ...USUAL, asked, ...expected } : expected,
    );
  });
}

function sentenceFor({ refused, faults }: ExpectedFile, asked: readonly string[]): string {
  if (refused !== undefined) return 'is refused as a whole';
  if (faults) return 'says at which rows and columns it stops';
  return asked.length > 0 ? 'is read after a question' : 'is read without a question';
}

async function whatBecameOf(name: string, answers: Answers) {
  const file = await readCsvFile(new Blob([readFileSync(new URL(name, FOLDER))]));
  if (!file.ok) return { refused: textOf(file.problem) };
  const { rows, encoding, delimiter } = file.value;
  const { headerRow, asked, reading } = understand(rows, answers);
  return {
    encoding,
    delimiter,
    header: headerRow ?? 'none',
    asked,
    records: reading.records.map(({ row, day, amount, note }) => `${row} ${day} ${amount} ${note}`),
    leftOut: reading.leftOut.map(leftOutText),
    faults: reading.faults.map(({ row, column, problem }) => `${row} ${column} ${problem}`),
  };
}

function leftOutText(left: LeftOut): string {
  if (left.why === 'word') return `${left.row} ${left.word}`;
  if (left.why === 'currency') return `${left.row} ${left.amount} ${left.currency}`;
  return `${left.row} ${left.why}`;
}

function textOf(problem: CsvProblem): string {
  if (problem.kind === 'no table') return problem.is;
  return problem.kind === 'quote' ? `quote at ${problem.row} ${problem.column}` : problem.kind;
}
