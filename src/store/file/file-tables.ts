import type { Interval } from '../../domain/time/instant';
import { SETTINGS_OF_THIS_BROWSER } from '../../domain/setting';
import type { FileTable } from './row-schemas';

/** The tables of a file, in their order: erasures come before what they reach. */
export const FILE_TABLES = [
  'erasures',
  'goals',
  'activities',
  'actions',
  'rules',
  'scores',
  'sites',
  'settings',
  'results',
  'entries',
  'checkIns',
  'readings',
  'verdicts',
  'decisions',
  'segments',
  'rollups',
] as const satisfies readonly FileTable[];

/** A row of any table, as far as a file asks what it is. */
export interface FileRow {
  readonly id: string;
  readonly end?: number;
  readonly at?: number;
  readonly day?: string;
  readonly rescued?: true;
}

export function isFileTable(name: string): name is FileTable {
  return FILE_TABLES.some((table) => table === name);
}

/** Whether a row goes into files: what is of this browser alone does not, nor what can be made again. */
export function isCarried(table: FileTable, row: FileRow): boolean {
  if (table === 'settings') return !SETTINGS_OF_THIS_BROWSER.some((id) => id === row.id);
  return table !== 'rollups' || row.rescued === true;
}

/** Whether a row is of a stretch of time; plans and settings are of all times. */
export function isOfTime(row: FileRow, { start, end }: Interval): boolean {
  const at = row.end ?? row.at;
  return at === undefined || (start < at && at <= end);
}
