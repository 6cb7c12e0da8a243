import {
  corrected,
  type EnteredEntry,
  enteredOf,
  type Entry,
  type NewEntry,
} from '../domain/plan/entry';
import type { Interval } from '../domain/time/instant';
import type { Database } from './database';
import { overlapping } from './overlapping';
import type { Editor, StoreDeps, Undo } from './editor';

/** Offline time. */
export interface Entries {
  add(entry: NewEntry): Promise<{ readonly id: Entry['id']; readonly undo: Undo }>;
  change(id: Entry['id'], part: Partial<NewEntry>): Promise<Undo>;
  /** Saves its form. @param opened the entry as the form showed it at first: only what differs is written */
  correct(id: Entry['id'], said: EnteredEntry, opened?: Entry): Promise<Undo>;
  remove(id: Entry['id']): Promise<Undo>;
  /** All that overlap the interval. */
  within(interval: Interval): Promise<Entry[]>;
}

export function entryRepository(
  { entries }: Database,
  editor: Editor,
  { newId }: StoreDeps,
): Entries {
  return {
    add: async (entry) => {
      const id = newId();
      return { id, undo: await editor.put(entries, (stamp) => [{ ...entry, id, stamp }]) };
    },
    change: (id, part) => editor.change(entries, [id], (row) => ({ ...row, ...part })),
    correct: (id, said, opened) =>
      editor.save<Entry, EnteredEntry>(entries, id, {
        now: said,
        opened: opened && enteredOf(opened),
        shown: enteredOf,
        write: corrected,
        together: [
          ['start', 'end', 'offset'],
          ['place', 'label'],
        ],
      }),
    remove: (id) => editor.remove(entries, [id]),
    within: async (interval) =>
      (await overlapping(entries, interval)).filter(({ deleted }) => !deleted),
  };
}
