import 'fake-indexeddb/auto';
import { Database } from '../../../src/store/database';
import { openStore, type Store } from '../../../src/store/store';

export interface FreshStore {
  readonly store: Store;
  /** The same tables, seen from another window. */
  readonly tables: Database;
  /** Sets the wall clock. */
  readonly setNow: (now: number) => void;
  readonly close: () => Promise<void>;
}

let opened = 0;

/** An empty store of its own, with a clock that stands still and ids that count up. */
export function openFreshStore(name = `fresh-${(opened += 1)}`): FreshStore {
  let time = Date.UTC(2026, 10, 22, 12);
  let ids = 0;
  const store = openStore({ now: () => time, newId: () => `id-${(ids += 1)}` }, name);
  const tables = new Database(name);
  return {
    store,
    tables,
    setNow: (now) => {
      time = now;
    },
    close: async () => {
      store.close();
      await tables.delete();
    },
  };
}

/** The ids of the chosen sites, in the order of the alphabet. */
export async function chosenIds({ store }: FreshStore): Promise<string[]> {
  return (await store.sites.chosen()).map(({ id }) => id).toSorted();
}
