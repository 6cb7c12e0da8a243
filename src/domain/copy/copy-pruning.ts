import { type Cell, type CopiedRow, newestOf } from './copy-entry';
import { DAY, type Instant } from '../time/instant';
import { dependsOn, type KeptRollup, type TimeRow } from '../ledger/rollup';

/** Segments stay in the copy for so long; later their days' totals stand for them. */
export const SEGMENTS_KEPT = 35 * DAY;

/** A deletion is remembered for so long after the change: no entry of before it comes later. */
const DELETIONS_KEPT = DAY;

/** What of the whole second copy is needed further. */
export function pruned(cells: readonly Cell[], now: Instant): Cell[] {
  const rollups = cells.flatMap(({ table, row }) =>
    table === 'rollups' && isRollup(row) ? [row] : [],
  );
  const added = new Map(rollups.map((rollup) => [rollup.id, rollup]));
  return cells.filter(({ table, seq, row }) => {
    if (row === null) return seq > now - DELETIONS_KEPT;
    if (table !== 'segments' || !isTimeRow(row) || row.end > now - SEGMENTS_KEPT) return true;
    return !daysAround(row).some((day) => {
      const rollup = added.get(day);
      return rollup && dependsOn(rollup, row);
    });
  });
}

/**
 * The cells as they go into a database that lost all. What days of long ago add up to is all that is left of their
 * time, so it is kept as it is.
 */
export function rescued(cells: readonly Cell[]): Cell[] {
  const last = new Date(newestOf(cells) - SEGMENTS_KEPT).toISOString().slice(0, 10);
  return cells.map((cell) => {
    const { table, row } = cell;
    const isAlone = table === 'rollups' && isRollup(row) && row.id < last;
    return isAlone ? { ...cell, row: { ...row, rescued: true } } : cell;
  });
}

/** The days in which a stretch may count, in every zone. */
function daysAround({ start, end }: TimeRow): string[] {
  const days: string[] = [];
  for (let at = start - DAY; at <= end + DAY; at += DAY)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

function isRollup(row: CopiedRow | null): row is KeptRollup {
  return row !== null && 'cells' in row && 'offsets' in row && 'dayStart' in row;
}

function isTimeRow(row: CopiedRow): row is CopiedRow & TimeRow {
  return 'start' in row && 'end' in row && typeof row.end === 'number';
}
