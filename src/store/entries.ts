import type { Entry } from '../domain/entry';
import type { Database } from './database';
import type { Editor, Surroundings, Undo } from './editor';

/** Offline time. */
export interface Entries {
  add(entry: Omit<Entry, 'id' | 'stamp'>): Promise<Undo>;
  change(id: Entry['id'], part: Partial<Omit<Entry, 'id' | 'stamp'>>): Promise<Undo>;
  remove(id: Entry['id']): Promise<Undo>;
}

export function entryRepository(
  { entries }: Database,
  editor: Editor,
  { newId }: Surroundings,
): Entries {
  return {
    add: (entry) => editor.put(entries, (stamp) => [{ ...entry, id: newId(), stamp }]),
    change: (id, part) => editor.change(entries, [id], (row) => ({ ...row, ...part })),
    remove: (id) => editor.remove(entries, [id]),
  };
}
