import { bench, describe } from 'vitest';
import { type Fact, noveltyOf } from '../../src/domain/csv/duplicates';
import { readCsvFile } from '../../src/platform/csv/csv-file';
import { understand } from '../support/arbitrary/csv-reading';
import { salesFile } from '../support/arbitrary/csv-sales';

/** The target: 50,000 rows in under 3 s. Writing them is left to the browser. */
const file = new Blob([salesFile(50_000)]);

const rows = await rowsOf(file);
const { records } = understand(rows, {}).reading;
const recorded: readonly Fact[] = records.map(({ day, amount, note }) => ({ day, amount, note }));

const once = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };

describe('50,000 rows', () => {
  bench('decode and split', async () => void (await rowsOf(file)), once);
  bench('guess and read', () => void understand(rows, {}), once);
  bench('compare with 50,000 results', () => void noveltyOf(records, recorded), once);
  bench('all of it', async () => void fresh(await rowsOf(file)), once);
});

async function rowsOf(blob: Blob) {
  const table = await readCsvFile(blob);
  if (!table.ok) throw new Error(table.problem.kind);
  return table.value.rows;
}

function fresh(rows: Awaited<ReturnType<typeof rowsOf>>) {
  return noveltyOf(understand(rows, {}).reading.records, recorded);
}
