import { Dexie } from 'dexie';
import type { CheckIn } from '../domain/ledger/check-in';
import type { Label } from '../domain/plan/label';
import type { Interval } from '../domain/time/instant';
import type { SiteId, Spot } from '../domain/site/site';
import type { Visit } from '../domain/ledger/visit';
import type { Database } from './database';
import { overlapping } from './overlapping';
import type { Editor, StoreDeps, Undo } from './editor';

/** One answer for the time of some visits. */
export interface GivenAnswer {
  readonly visits: readonly Pick<Visit, 'site' | 'place' | 'start' | 'end'>[];
  readonly label: Label;
}

/** The person's answers. */
export interface CheckIns {
  /** Gives all the visits one label, as one edit. */
  label(visits: GivenAnswer['visits'], label: Label): Promise<Undo>;
  /** Gives several answers as one edit. */
  answer(answers: readonly GivenAnswer[]): Promise<Undo>;
  /** All answers that overlap the interval. */
  within(interval: Interval): Promise<CheckIn[]>;
  /** All answers for time at a site. */
  ofSite(site: SiteId): Promise<CheckIn[]>;
  /** The newest answers for a spot, newest first, up to `count`. */
  lastAt(spot: Spot, count?: number): Promise<CheckIn[]>;
}

/** Enough to see three answers in a row, also where each was given for several visits. */
const LAST_ANSWERS = 50;

export function checkInRepository(
  database: Database,
  editor: Editor,
  { newId }: StoreDeps,
): CheckIns {
  const { checkIns } = database;
  const answer = (answers: readonly GivenAnswer[]) =>
    editor.put(checkIns, (stamp) =>
      answers.flatMap(({ visits, label }) =>
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
    );
  return {
    answer,
    label: (visits, label) => answer([{ visits, label }]),
    within: (interval) => overlapping(checkIns, interval),
    ofSite: async (site) => {
      const rows = await checkIns
        .where('[site+place+stamp]')
        .between([site, Dexie.minKey], [site, Dexie.maxKey])
        .toArray();
      return rows.filter(({ deleted }) => !deleted);
    },
    lastAt: ({ site, place }, count = LAST_ANSWERS) =>
      checkIns
        .where('[site+place+stamp]')
        .between([site, place, Dexie.minKey], [site, place, Dexie.maxKey])
        // oxlint-disable-next-line unicorn/no-array-reverse -- a query, not an array
        .reverse()
        .limit(count)
        .toArray(),
  };
}
