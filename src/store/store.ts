import { liveQuery, type Observable } from 'dexie';
import { type Day, daySearchInterval } from '../domain/day';
import type { Milliseconds } from '../domain/instant';
import type { Records } from '../domain/ledger';
import type { SiteId } from '../domain/site';
import { type CheckIns, checkInRepository } from './check-ins';
import { Database } from './database';
import { type Diagnostics, diagnosticsRepository } from './diagnostics';
import { createEditor, type Surroundings } from './editor';
import { forgetTimeOf } from './forget';
import { type Goals, goalRepository } from './goals';
import { type Results, resultRepository } from './results';
import { type Segments, segmentRepository } from './segments';
import { type Settings, settingsRepository } from './settings';
import { type Sites, siteRepository } from './sites';

/** All that Payoff remembers, one repository a table. */
export interface Store {
  readonly segments: Segments;
  readonly checkIns: CheckIns;
  readonly goals: Goals;
  readonly results: Results;
  readonly sites: Sites;
  readonly settings: Settings;
  readonly diagnostics: Diagnostics;
  /** Deletes the time of a site for good, and the answers given for it, all or nothing. */
  forgetTimeOf(site: SiteId): Promise<void>;
  /** What a day's ledger is made of. */
  recordsOf(day: Day, dayStart: Milliseconds): Promise<Records>;
  close(): void;
}

export function openStore(surroundings: Surroundings, name?: string): Store {
  const database = new Database(name);
  const editor = createEditor(database, surroundings);
  const segments = segmentRepository(database);
  const checkIns = checkInRepository(database, editor, surroundings);
  const goals = goalRepository(database, editor, surroundings);
  const results = resultRepository(database, editor, surroundings);
  return {
    segments,
    checkIns,
    goals,
    results,
    sites: siteRepository(database, editor, surroundings),
    settings: settingsRepository(database, editor),
    diagnostics: diagnosticsRepository(database),
    forgetTimeOf: (site) => forgetTimeOf(database, site),
    recordsOf: async (day, dayStart) => {
      const around = daySearchInterval(day, dayStart);
      const [goalRows, segmentRows, checkInRows, resultRows] = await Promise.all([
        goals.all(),
        segments.within(around),
        checkIns.within(around),
        results.around(day, dayStart),
      ]);
      return { goals: goalRows, segments: segmentRows, checkIns: checkInRows, results: resultRows };
    },
    close: () => database.close(),
  };
}

/** The answer to a query now, and again whenever any window or the background changes what it read. */
export function live<T>(query: () => Promise<T>): Observable<T> {
  return liveQuery(query);
}
