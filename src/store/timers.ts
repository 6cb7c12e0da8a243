import type { NewEntry } from '../domain/plan/entry';
import { type Setting, settingsFrom } from '../domain/setting';
import type { Timer } from '../domain/plan/timer';
import { type Undone, undoneOf } from '../domain/row/undone';
import type { Database } from './database';
import type { Editor, StoreDeps, Undo } from './editor';

/** The one timer of offline time. Each step is one transaction, so that two windows never both take it. */
export interface Timers {
  /** `undefined` where one runs already. */
  start(timer: Omit<Timer, 'id'>): Promise<Undo | undefined>;
  /**
   * Ends a timer, and writes the entry that it becomes; without an entry it is thrown away.
   * `undefined` where it runs no more.
   */
  stop(id: Timer['id'], entry?: NewEntry): Promise<Undo | undefined>;
}

export function timerRepository(
  { settings, entries, local }: Database,
  editor: Editor,
  { newId }: StoreDeps,
): Timers {
  const running = async (): Promise<Timer | null> => {
    const row = await settings.get('timer');
    return settingsFrom(row ? [row] : []).timer;
  };
  const write = (value: Timer | null) =>
    editor.put<Setting>(settings, (stamp) => [{ id: 'timer', value, stamp }]);
  const atOnce = <Outcome>(work: () => Promise<Outcome>) =>
    settings.db.transaction('rw', settings, entries, local, work);

  return {
    start: (timer) =>
      atOnce(async () => {
        if (await running()) return undefined;
        return write({ ...timer, id: newId() });
      }),
    stop: (id, entry) =>
      atOnce(async () => {
        if ((await running())?.id !== id) return undefined;
        const undoEnd = await write(null);
        if (!entry) return undoEnd;
        const undoEntry = await editor.put(entries, (stamp) => [{ ...entry, id, stamp }]);
        return () => wholeOrNothing(atOnce, [undoEnd, undoEntry]);
      }),
  };
}

/** A timer that runs again beside its entry, or neither of them, would be wrong: both are taken back or none. */
async function wholeOrNothing(
  atOnce: (work: () => Promise<void>) => Promise<void>,
  undos: readonly Undo[],
): Promise<Undone> {
  let undone: Undone = 'all';
  const takeBack = atOnce(async () => {
    for (const undo of undos) undone = undoneOf([undone, await undo()]);
    // Thrown within the transaction, so that nothing of it stays.
    if (undone !== 'all') throw new Error('changed since');
  });
  try {
    await takeBack;
  } catch (error) {
    if (undone === 'all') throw error;
    return 'nothing';
  }
  return 'all';
}
