import type { Instant } from '../domain/time/instant';
import type { Note } from '../domain/attention/note';
import type { Right } from '../domain/attention/right';
import type { Database } from './database';

/** What is known of the pages that are timed: it outlives a kill of the browser, and no page can read or write it. */
export interface OpenPages {
  grant(right: Right): Promise<void>;
  right(id: Right['id']): Promise<Right | undefined>;
  /** Drops the rights given before, once nothing more can come from their pages. */
  pruneRights(before: Instant): Promise<void>;
  note(note: Note): Promise<void>;
  notes(): Promise<Note[]>;
  /** Drops a note that was counted; one that was written since stays. */
  drop(note: Note): Promise<void>;
  /** The segment of that id is stored to its end. */
  close(id: Note['id']): Promise<void>;
  /** Notes that the browser is alive. */
  beat(at: Instant): Promise<void>;
  /** When it was last known to be. */
  lastBeat(): Promise<Instant | undefined>;
}

/** Far more pages than anybody has open. */
const MOST_RIGHTS = 5000;

export function openPageRepository(database: Database): OpenPages {
  const { rights, notes, signs } = database;
  return {
    grant: async (right) => {
      await rights.put(right);
    },
    right: (id) => rights.get(id),
    pruneRights: (before) =>
      database.transaction('rw', rights, async () => {
        const all = await rights.orderBy('since').toArray();
        const old = all.filter(
          ({ since }, index) => since < before || index < all.length - MOST_RIGHTS,
        );
        await rights.bulkDelete(old.map(({ id }) => id));
      }),
    note: async (note) => {
      await notes.put(note);
    },
    notes: () => notes.toArray(),
    drop: ({ id, segment }) =>
      database.transaction('rw', notes, async () => {
        const known = await notes.get(id);
        if (known?.segment.end === segment.end) await notes.delete(id);
      }),
    close: (id) => notes.delete(id),
    beat: async (at) => {
      await signs.put({ id: 'alive', at });
    },
    lastBeat: async () => (await signs.get('alive'))?.at,
  };
}
