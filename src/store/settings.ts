import { type Setting, type Settings as Values, settingsFrom } from '../domain/setting';
import type { Database } from './database';
import type { Editor, Undo } from './editor';

export interface SettingsRepository {
  all(): Promise<Values>;
  set<Key extends keyof Values>(id: Key, value: Values[Key]): Promise<Undo>;
  /** Makes a new value of the one that holds, so that of two changes at once neither is lost. */
  change<Key extends keyof Values>(
    id: Key,
    edit: (value: Values[Key]) => Values[Key],
  ): Promise<Undo>;
}

export function settingsRepository(database: Database, editor: Editor): SettingsRepository {
  const { settings, local } = database;
  const all = async () => settingsFrom(await settings.toArray());
  const set = <Key extends keyof Values>(id: Key, value: Values[Key]) =>
    editor.put<Setting>(settings, (stamp) => [{ id, value, stamp }]);
  return {
    all,
    set,
    change: (id, edit) =>
      database.transaction('rw', settings, local, async () => set(id, edit((await all())[id]))),
  };
}
