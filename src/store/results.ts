import { Dexie } from 'dexie';
import { leftOf } from '../domain/plan/refund';
import { type Parsed, parsed, refused } from '../domain/foundation/parsed';
import type { Interval } from '../domain/time/instant';
import type { Result } from '../domain/plan/result';
import type { ReadResult } from '../domain/input/result-input';
import type { Database } from './database';
import {
  type Editor,
  type FormEdit,
  formOnto,
  type StoreDeps,
  takenTogether,
  type Undo,
} from './editor';
import { unfitResults } from './refunded';
import { type ImportResults, resultImport, resultsOfRung, type RungOfGoal } from './result-import';

/** What the person says of a result. */
type Said = Omit<Result, 'id' | 'stamp' | 'deleted' | 'refundOf'>;

export interface Results {
  add(result: Said): Promise<Undo>;
  readonly import: ImportResults;
  /**
   * Saves its form. Refunds of it go with it to another goal or rung. Nothing is written where it would not fit what
   * is paid back of it by now: less than that, later than that, or a refund without its sale.
   * @param opened the result as the form showed it at first: only what differs is written
   */
  change(id: Result['id'], said: Said, opened?: Result): Promise<Parsed<Undo, 'changed'>>;
  /**
   * Records what was paid back of a sale: a negative amount, credited as the sale is. Nothing is written where less
   * than that is left of it, as by another window or a second click.
   */
  payBack(sale: Result['id'], refund: ReadResult): Promise<Parsed<Undo, 'changed'>>;
  /** Takes its refunds with it. */
  remove(id: Result['id']): Promise<Undo>;
  /** Everything recorded within the interval. */
  recordedIn(interval: Interval): Promise<Result[]>;
  /** Everything recorded, in no order. */
  all(): Promise<Result[]>;
  /** Everything recorded for a goal. */
  ofGoal(goal: string): Promise<Result[]>;
  /** What a file for this rung is compared with. */
  ofRung(rung: RungOfGoal): Promise<Result[]>;
}

export function resultRepository(
  database: Database,
  editor: Editor,
  surroundings: StoreDeps,
): Results {
  const { results, local } = database;
  const { newId } = surroundings;
  const unfit = unfitResults(database);
  const put = (row: Omit<Result, 'id' | 'stamp'>) =>
    editor.put(results, (stamp) => [{ ...row, id: newId(), stamp }], unfit);
  const refundsOf = (sale: Result['id']) => results.where({ refundOf: sale }).toArray();
  const withRefunds = async (id: Result['id']) => [
    id,
    ...(await refundsOf(id)).map((refund) => refund.id),
  ];
  /** So that no refund is recorded between looking for refunds and writing. */
  const edit = <T>(act: () => Promise<T>) => database.transaction('rw', results, local, act);

  return {
    add: put,
    import: resultImport(database, editor, surroundings),
    change: (id, said, opened) =>
      edit(async () => {
        const form: FormEdit<Result, Said> = {
          now: saidOf(said),
          opened: opened && saidOf(opened),
          shown: saidOf,
          write: restated,
          together: TOGETHER,
        };
        const held = await results.get(id);
        const next = held && restated(held, formOnto(held, form).fields);
        if (next && (await unfit([next])).has(id)) return refused('changed');
        const undo = await editor.save(results, id, form, unfit);
        const refunds = (await refundsOf(id)).filter(({ deleted }) => !deleted);
        const { goal, rung } = next ?? said;
        const undoRefunds = await editor.change<Result>(
          results,
          refunds.filter((row) => row.goal !== goal || row.rung !== rung).map((row) => row.id),
          (row) => ({ ...row, goal, rung }),
          unfit,
        );
        return parsed(takenTogether(database, [results], [undo, undoRefunds]));
      }),
    payBack: (id, refund) =>
      edit(async () => {
        const sale = await results.get(id);
        if (!sale || sale.deleted) return refused('changed');
        if (leftOf(sale, await refundsOf(id)) + refund.amount < 0) return refused('changed');
        const { goal, rung, credit } = sale;
        return parsed(await put({ ...refund, goal, rung, credit, refundOf: id }));
      }),
    remove: (id) => edit(async () => editor.remove(results, await withRefunds(id), unfit)),
    recordedIn: ({ start, end }) =>
      results
        .where('at')
        .between(start, end)
        .filter(({ deleted }) => !deleted)
        .toArray(),
    all: () => results.filter(({ deleted }) => !deleted).toArray(),
    ofRung: (rung) => resultsOfRung(database, rung),
    ofGoal: async (goal) => {
      const rows = await results
        .where('[goal+rung]')
        .between([goal, Dexie.minKey], [goal, Dexie.maxKey])
        .toArray();
      return rows.filter(({ deleted }) => !deleted);
    },
  };
}

/** An activity is one of the goal's; a moment has its zone. */
const TOGETHER = [
  ['goal', 'rung', 'credit'],
  ['at', 'offset'],
] as const;

function saidOf({ goal, rung, amount, at, offset, credit, firstContact, note }: Said): Said {
  return {
    goal,
    rung,
    amount,
    at,
    offset,
    credit,
    ...(firstContact !== undefined && { firstContact }),
    ...(note !== undefined && { note }),
  };
}

/** What is left out of the new words is no longer said; that it is a refund stays, and that its hour is not known. */
function restated({ id, stamp, refundOf, at, dayOnly }: Result, said: Said): Result {
  const kept = {
    ...(refundOf !== undefined && { refundOf }),
    ...(at === said.at && dayOnly && { dayOnly }),
  };
  return { ...said, id, stamp, ...kept };
}
