import type { CopiedRow } from '../domain/copy/copy-entry';
import { isCopiedRow } from '../domain/copy/copy-entry';
import { MIGRATIONS } from './migrations';

/** What a person typed or answered: all of it is in the second copy. */
export const TYPED_TABLES: readonly string[] = [
  'goals',
  'activities',
  'actions',
  'results',
  'entries',
  'checkIns',
  'rules',
  'scores',
  'readings',
  'verdicts',
  'decisions',
  'erasures',
  'sites',
  'settings',
];

/** And time: segments for some weeks, then what their days add up to. Rollups last: they depend on the others. */
export const COPIED_TABLES: readonly string[] = [...TYPED_TABLES, 'segments', 'rollups'];

export const SCHEMA = Math.max(...MIGRATIONS.map(({ version }) => version));

/** A row of an older schema as it would be now; `null` if it would be gone. */
export function upToDate(table: string, row: CopiedRow, schema: number): CopiedRow | null {
  const steps = MIGRATIONS.filter(({ version }) => version > schema);
  const next = steps.reduce<unknown>((before, { rows }) => {
    const step = rows?.[table];
    return step && before !== undefined ? step(before) : before;
  }, row);
  return isCopiedRow(next) ? next : null;
}
