import type { Novelty } from './duplicates';
import { type CsvRecord, isNegative } from './reading';

/** In which light a row is shown; `taken away`: a payment out. A refund of what stands in another row is as that. */
export const GROUPS = ['new', 'repeated', 'known', 'taken away'] as const;
export type Group = (typeof GROUPS)[number];

/** Which rows are to be taken in: groups as a whole, rows apart from their group. */
export interface Selection {
  readonly groups: ReadonlySet<Group>;
  /** By row of the file, where it differs from its group. */
  readonly apart: ReadonlySet<number>;
}

/** What is there already and what takes away stays out until the person says otherwise. */
export const USUAL: Selection = { groups: new Set(['new', 'repeated']), apart: new Set() };

export function groupOf(record: CsvRecord, novelty: Novelty | undefined): Group {
  if (novelty === 'known') return 'known';
  return isNegative(record) && !record.isRefund ? 'taken away' : (novelty ?? 'new');
}

export function isTaken({ row }: CsvRecord, group: Group, { groups, apart }: Selection): boolean {
  return groups.has(group) !== apart.has(row);
}

/** Takes a row in, or leaves it out. */
export function toggledRow(selection: Selection, { row }: CsvRecord): Selection {
  return { ...selection, apart: toggled(selection.apart, row) };
}

/** Takes a whole group in, or leaves it out. @param records those of the group */
export function withGroup(
  { groups, apart }: Selection,
  group: Group,
  records: readonly CsvRecord[],
  taken: boolean,
): Selection {
  const others = [...groups].filter((each) => each !== group);
  const own = new Set(records.map(({ row }) => row));
  return {
    groups: new Set(taken ? [...others, group] : others),
    apart: new Set([...apart].filter((row) => !own.has(row))),
  };
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const rest = [...set].filter((each) => each !== item);
  return new Set(set.has(item) ? rest : [...rest, item]);
}
