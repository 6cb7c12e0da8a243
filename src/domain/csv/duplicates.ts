import { type Day, dayOf } from '../time/day';
import type { Milliseconds } from '../time/instant';
import type { Result } from '../plan/result';
import type { CsvRecord } from './reading';

/**
 * `known`: already recorded. `repeated`: another row of the file says the same, and both may be true.
 * Each recorded result accounts for one row only, so that of three equal rows and one recorded, two are left.
 */
export type Novelty = 'new' | 'repeated' | 'known';

/** What makes two results the same on one rung of a goal. */
export interface Fact {
  readonly day: Day;
  readonly amount: number;
  readonly note: string;
}

/** Says of each record whether it is new. @param recorded what is recorded on the same rung of the same goal */
export function noveltyOf(
  records: readonly CsvRecord[],
  recorded: readonly Fact[],
): Map<CsvRecord, Novelty> {
  const left = new Map<string, number>();
  for (const key of recorded.map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  const novelty = (record: CsvRecord): Novelty => {
    const key = keyOf(record);
    const known = left.get(key) ?? 0;
    left.set(key, known - 1);
    if (known > 0) return 'known';
    const repeated = seen.has(key);
    seen.add(key);
    return repeated ? 'repeated' : 'new';
  };
  return new Map(records.map((record) => [record, novelty(record)]));
}

/** A result as a fact to compare with. */
export function factOf(result: Result & { readonly note?: string }, dayStart: Milliseconds): Fact {
  return { day: dayOf(result, dayStart), amount: result.amount, note: result.note ?? '' };
}

function keyOf({ day, amount, note }: Fact): string {
  return `${day} ${amount} ${note.trim()}`;
}
