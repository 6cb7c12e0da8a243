import { addDays, isWithin } from '../domain/time/day';
import { type Parsed, parsed, refused } from '../domain/foundation/parsed';
import type { Weekday } from '../domain/time/period';
import { type Reading, readingDays, readingsOf, type Score } from '../domain/plan/score';
import { sameName } from '../domain/foundation/name';
import type { Database } from './database';
import { type Editor, type StoreDeps, takenTogether, type Undo } from './editor';

/** Numbers that are not results, kept apart from them. */
export interface Scores {
  /** A name is refused where a score has it already, be it from another window. */
  add(score: Pick<Score, 'name' | 'every'>): Promise<Parsed<Undo, 'taken'>>;
  /** Its own name in other letters is no other name. @param opened the name that its form showed at first */
  rename(
    id: Score['id'],
    name: string,
    opened?: Pick<Score, 'name'>,
  ): Promise<Parsed<Undo, 'taken'>>;
  /** Takes its readings with it. */
  remove(id: Score['id']): Promise<Undo>;
  /** Writes what a score stands at on a day; the same day again, or the same week of a weekly score, changes it. */
  read(
    score: Pick<Score, 'id' | 'every'>,
    reading: Pick<Reading, 'day' | 'value'>,
    weekStart: Weekday,
  ): Promise<Undo>;
  removeReading(id: Reading['id']): Promise<Undo>;
  all(): Promise<{ readonly scores: Score[]; readonly readings: Reading[] }>;
}

export function scoreRepository(database: Database, editor: Editor, { newId }: StoreDeps): Scores {
  const { scores, readings, local } = database;
  const standing = async () => (await scores.toArray()).filter(({ deleted }) => !deleted);
  const isTaken = async (name: string, by?: Score['id']) =>
    (await standing()).some((score) => score.id !== by && sameName(score.name, name));

  return {
    add: (score) =>
      database.transaction('rw', scores, local, async () => {
        if (await isTaken(score.name)) return refused('taken');
        return parsed(await editor.put(scores, (stamp) => [{ ...score, id: newId(), stamp }]));
      }),
    rename: (id, name, opened) =>
      database.transaction('rw', scores, local, async () => {
        if (await isTaken(name, id)) return refused('taken');
        return parsed(
          await editor.save<Score, Pick<Score, 'name'>>(scores, id, {
            now: { name },
            opened,
            shown: (score) => ({ name: score.name }),
            write: (score, said) => ({ ...score, ...said }),
          }),
        );
      }),
    remove: (id) =>
      database.transaction('rw', scores, readings, local, async () => {
        const own = await readings.filter(({ score }) => score === id).primaryKeys();
        const undoReadings = await editor.remove(readings, own);
        const undoScore = await editor.remove(scores, [id]);
        return takenTogether(database, [scores, readings], [undoScore, undoReadings]);
      }),
    read: (score, { day, value }, weekStart) =>
      database.transaction('rw', readings, local, async () => {
        const days = readingDays(score, day, weekStart);
        // Old rows stand on another day of their week.
        const near = await readings
          .where('day')
          .between(addDays(days.first, -6), days.last, true, true)
          .toArray();
        const known = readingsOf(score, near).find((reading) => isWithin(days, reading.day));
        const row = { id: known?.id ?? newId(), score: score.id, day, value, dated: true } as const;
        return editor.put(readings, (stamp) => [{ ...row, stamp }]);
      }),
    removeReading: (id) => editor.remove(readings, [id]),
    all: async () => ({ scores: await standing(), readings: await readings.toArray() }),
  };
}
