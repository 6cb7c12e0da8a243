import { type Setting, type Settings as Values, settingsFrom } from '../domain/setting';
import type { Database } from './database';
import type { Editor, Undo } from './editor';

export interface Settings {
  all(): Promise<Values>;
  set<Key extends keyof Values>(id: Key, value: Values[Key]): Promise<Undo>;
}

export function settingsRepository(database: Database, editor: Editor): Settings {
  const { settings } = database;
  return {
    all: async () => settingsFrom(await settings.toArray()),
    set: (id, value) => editor.put<Setting>(settings, (stamp) => [{ id, value, stamp }]),
  };
}
