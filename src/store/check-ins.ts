import type { CheckIn, Label } from '../domain/check-in';
import { DAY, type Interval } from '../domain/instant';
import type { Visit } from '../domain/visit';
import type { Database } from './database';
import type { Editor, Surroundings, Undo } from './editor';

/** The person's answers. */
export interface CheckIns {
  /** Gives all the visits one label, as one edit. */
  label(
    visits: readonly Pick<Visit, 'site' | 'place' | 'start' | 'end'>[],
    label: Label,
  ): Promise<Undo>;
  /** All answers that overlap the interval. */
  within(interval: Interval): Promise<CheckIn[]>;
}

export function checkInRepository(
  database: Database,
  editor: Editor,
  { newId }: Surroundings,
): CheckIns {
  const { checkIns } = database;
  return {
    label: (visits, label) =>
      editor.put(checkIns, (stamp) =>
        visits.map(({ site, place, start, end }) => ({
          id: newId(),
          stamp,
          site,
          place,
          start,
          end,
          label,
        })),
      ),
    // A visit is shorter than a day, and so is an answer.
    within: ({ start, end }) =>
      checkIns
        .where('end')
        .between(start, end + DAY, false, true)
        .filter((checkIn) => checkIn.start < end)
        .toArray(),
  };
}
