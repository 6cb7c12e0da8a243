import type { Activity } from '../../domain/plan/activity';
import type { SiteNames } from '../../domain/site/chosen-site';
import { clockTime } from '../../domain/input/entry-input';
import { dayOf } from '../../domain/time/day';
import type { Milliseconds } from '../../domain/time/instant';
import type { Words } from '../../domain/foundation/words';
import { causeNames } from './result-line';
import type { RecordedResult } from './recorded-result';

interface TableRecords {
  readonly activities: readonly Activity[];
  readonly dayStart: Milliseconds;
  readonly sites: SiteNames;
  readonly words: Words;
}

const COLUMNS = ['date', 'clock', 'amount', 'kind', 'goal', 'cause', 'contact', 'note'] as const;

/** Results as a table for a spreadsheet: days as ISO writes them, amounts as plain numbers, what was paid back below zero. */
export function resultsTable(
  all: readonly RecordedResult[],
  { activities, dayStart, sites, words }: TableRecords,
): (string | number)[][] {
  const head = COLUMNS.map((column) => words.text(`column_${column}`));
  const rows = all.map(({ result, goal, rung }) => [
    dayOf(result, dayStart),
    result.dayOnly ? '' : clockTime(result),
    result.amount,
    kindOf(rung),
    goal?.name ?? '',
    causeNames(result, activities, sites, words).join('; '),
    result.firstContact ?? '',
    result.note ?? '',
  ]);
  return [head, ...rows];
}

/** The currency's code, or the word for several. */
function kindOf(rung: RecordedResult['rung']): string {
  if (!rung) return '';
  return rung.unit.kind === 'money' ? rung.unit.currency : rung.unit.many;
}
