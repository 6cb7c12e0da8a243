import type { Editable } from '../row/editable';
import type { Stamp } from '../row/stamp';
import type { Instant, Interval } from '../time/instant';
import type { SiteId } from '../site/site';

/** What the person had deleted in one go. */
export type Erased =
  | { readonly kind: 'site'; readonly site: SiteId }
  /** All that began in it. */
  | ({ readonly kind: 'time' } & Interval)
  /** Results that one import added: all have its stamp. */
  | { readonly kind: 'import'; readonly added: Stamp }
  /** A goal with its plan, its results and the answers given for it. */
  | { readonly kind: 'goal'; readonly goal: string }
  | { readonly kind: 'everything' };

/**
 * One row in place of the thousands that were deleted: every store that reads it deletes the same, and rows that come
 * back by an older file are left out. It reaches what was there when it was made, not what came after.
 */
export interface Erasure extends Editable {
  readonly what: Erased;
  readonly at: Instant;
}

/** A row of any table, as far as an erasure looks at it. */
export interface ErasableRow {
  readonly id: string;
  readonly stamp?: Stamp;
  readonly site?: SiteId;
  readonly goal?: string;
  readonly label?: { readonly kind: string; readonly goal?: string } | undefined;
  readonly start?: Instant;
  readonly at?: Instant;
}

/** What can be in more than one store and is a person's record; settings and sites are wishes, and stay. */
export const ERASABLE_TABLES = [
  'segments',
  'checkIns',
  'entries',
  'results',
  'decisions',
  'rules',
  'goals',
  'activities',
  'actions',
  'scores',
  'readings',
  'verdicts',
] as const;
export type ErasableTable = (typeof ERASABLE_TABLES)[number];

/** What happened at a time; the others are plans, which a stretch of days does not take with it. */
const HAPPENED: ReadonlySet<ErasableTable> = new Set([
  'segments',
  'checkIns',
  'entries',
  'results',
  'decisions',
  'verdicts',
]);

const OF_SITE: ReadonlySet<ErasableTable> = new Set(['segments', 'checkIns', 'decisions', 'rules']);

const OF_GOAL: ReadonlySet<ErasableTable> = new Set([
  'activities',
  'actions',
  'results',
  'verdicts',
]);

/** An entry is a person's own time: it stays, whatever goal it served. */
const ANSWERS: ReadonlySet<ErasableTable> = new Set(['checkIns', 'rules']);

/** Whether an erasure takes a row away. */
export function isErased(erasure: Erasure, table: ErasableTable, row: ErasableRow): boolean {
  return wasThere(row, erasure) && reaches(erasure.what, table, row);
}

/** Segments have no stamp: they were there if they had begun. */
function wasThere({ stamp, start = 0 }: ErasableRow, erasure: Erasure): boolean {
  return stamp === undefined ? start <= erasure.at : stamp < erasure.stamp;
}

function reaches(what: Erased, table: ErasableTable, row: ErasableRow): boolean {
  switch (what.kind) {
    case 'everything':
      return true;
    case 'site':
      return OF_SITE.has(table) && row.site === what.site;
    case 'import':
      return table === 'results' && row.stamp === what.added;
    case 'goal':
      return isOfGoal(what.goal, table, row);
    case 'time':
      return HAPPENED.has(table) && beganIn(what, row.start ?? row.at);
  }
}

function isOfGoal(goal: string, table: ErasableTable, row: ErasableRow): boolean {
  if (table === 'goals') return row.id === goal;
  if (OF_GOAL.has(table)) return row.goal === goal;
  return ANSWERS.has(table) && row.label?.goal === goal;
}

function beganIn({ start, end }: Interval, at: Instant | undefined): boolean {
  return at !== undefined && start <= at && at < end;
}
