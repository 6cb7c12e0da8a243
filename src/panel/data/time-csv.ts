import { csvOf, csvRows } from '../../domain/text/csv-text';
import type { Words } from '../../domain/foundation/words';
import { dayLedger } from '../../domain/ledger/ledger';
import { TIME_COLUMNS, timeRow } from '../../domain/ledger/time-table';
import { siteNames } from '../../domain/site/chosen-site';
import { addDays, type Days } from '../../domain/time/day';
import { daysOf } from '../../domain/time/period';
import type { ViewProps } from '../frame/view';

/** So many days are read at once, so that the page can draw between. */
const DAYS = 14;

/** Every stretch of time ever, with its answer, as pieces of a table for a spreadsheet. */
export async function timeCsv(
  { store, settings: { dayStart }, today, sites }: ViewProps,
  words: Words,
): Promise<string[]> {
  const { any } = await store.began(dayStart);
  const pieces = [csvOf([TIME_COLUMNS.map((column) => words.text(`column_time_${column}`))])];
  for (let first = any ?? today; first <= today; first = addDays(first, DAYS)) {
    const days: Days = { first, last: addDays(first, DAYS - 1) };
    const records = await store.recordsOfDays(days, dayStart);
    const names = { ...records, sites: siteNames(sites) };
    const rows = daysOf(days).flatMap((day) =>
      dayLedger(day, records, dayStart).parts.map((part) => timeRow(day, part, names)),
    );
    pieces.push(csvRows(rows));
  }
  return pieces;
}
