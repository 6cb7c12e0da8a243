import {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Dexie,
} from 'dexie';
import { type Cell, type CopiedRow, isCopiedRow, numbered } from '../domain/copy/copy-entry';
import type { Instant } from '../domain/time/instant';
import { COPIED_TABLES } from './copied-tables';
import type { Changes } from './second-copy';

const LOCAL = 'local';

/** The number of the last change that a database holds; in `local`. */
export const MARK = 'copied';

/** What one transaction changes. */
interface Gathered {
  device: string;
  seq: Promise<number> | undefined;
  readonly cells: Map<string, Cell>;
}

/**
 * Hands on what each transaction changed, once it is written and before the one who waits for it hears so. It stands
 * below all repositories: no write, whoever makes it, can be forgotten.
 * @param begin called as a transaction begins. What it gives is called with what was changed; the transaction is done
 * when that settles, and fails if it fails
 */
export function gatherChanges(
  database: Dexie,
  now: () => Instant,
  begin: () => ((changes: Changes) => Promise<void>) | undefined,
): void {
  const gathering = new WeakMap<DBCoreTransaction, Gathered>();

  const create = (core: DBCore): Partial<DBCore> => ({
    transaction: (stores, mode, options) => {
      if (mode === 'readonly' || !stores.some((store) => COPIED_TABLES.includes(store)))
        return core.transaction(stores, mode, options);
      const wider = [...new Set([...stores, LOCAL])];
      const changed = begin();
      if (!changed) return core.transaction(stores, mode, options);
      const trans = core.transaction(wider, mode, options);
      const gathered: Gathered = { device: '', seq: undefined, cells: new Map() };
      gathering.set(trans, gathered);
      holdCompletion(trans, () => handOn(gathered, changed));
      return trans;
    },
    table: (name) => {
      const table = core.table(name);
      if (!COPIED_TABLES.includes(name)) return table;
      return {
        ...table,
        // No async functions: a transaction lasts only as long as one request follows the other.
        mutate: (request) => {
          const gathered = gathering.get(request.trans);
          return gathered ? gather(core, table, request, gathered) : table.mutate(request);
        },
      };
    },
  });

  const gather = (
    core: DBCore,
    table: DBCoreTable,
    request: DBCoreMutateRequest,
    gathered: Gathered,
  ) => {
    gathered.seq ??= nextNumber(core, request.trans, gathered);
    return gathered.seq.then((seq) =>
      changesOf(table, request).then((changes) =>
        table.mutate(request).then((response) => {
          changes.forEach(([id, row], index) => {
            const cell = { table: table.name, id, seq, row };
            if (!response.failures[index]) gathered.cells.set(`${table.name} ${id}`, cell);
          });
          return response;
        }),
      ),
    );
  };

  /** Higher than that of every change that the database holds: all writers go by the same mark, one at a time. */
  const nextNumber = (core: DBCore, trans: DBCoreTransaction, gathered: Gathered) => {
    const local = core.table(LOCAL);
    const keys = ['device', MARK];
    return local
      .getMany({ trans, keys, cache: 'immutable' })
      .then(([device, mark]: ({ value: string } | undefined)[]) => {
        gathered.device = device?.value ?? '';
        const last = Number.parseInt(mark?.value ?? '0', 36);
        const seq = Math.max(now(), last + 1);
        const values = [{ id: MARK, value: numbered(seq) }];
        return local.mutate({ trans, type: 'put', values }).then(() => seq);
      });
  };

  // Right above the database, below what tells live queries.
  database.use({ stack: 'dbcore', name: 'second copy', level: -10, create });
}

async function handOn(
  { seq, cells, device }: Gathered,
  changed: (changes: Changes) => Promise<void>,
): Promise<void> {
  if (seq && cells.size > 0) await changed({ device, cells: [...cells.values()] });
}

function changesOf(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
): Promise<[string, CopiedRow | null][]> {
  if (request.type === 'delete') return Promise.resolve(gone(request.keys));
  if (request.type === 'deleteRange') {
    const query = { index: table.schema.primaryKey, range: request.range };
    return table
      .query({ trans: request.trans, values: false, query })
      .then(({ result }) => gone(result));
  }
  const rows: readonly unknown[] = request.values;
  return Promise.resolve(rows.filter(isCopiedRow).map((row) => [row.id, row]));
}

/**
 * Dexie waits for a transaction by its `oncomplete`: that is called only after `then`. If `then` fails, `onabort` is
 * called in its place.
 */
function holdCompletion(trans: DBCoreTransaction, then: () => Promise<void>): void {
  if (!isTransaction(trans)) return;
  let held: ((event: Event) => void) | undefined;
  Object.defineProperty(trans, 'oncomplete', {
    get: () => null,
    set: (handler: (event: Event) => void) => {
      held = handler;
    },
  });
  trans.addEventListener('complete', (event) => {
    then().then(
      () => held?.(event),
      () => trans.onabort?.(event),
    );
  });
}

function isTransaction(trans: DBCoreTransaction): trans is IDBTransaction {
  return 'addEventListener' in trans;
}

function gone(ids: readonly string[]): [string, null][] {
  return ids.map((id) => [id, null]);
}
