import type { Day, Days } from '../domain/time/day';
import type { Erased } from '../domain/merge/erasure';
import type { Milliseconds } from '../domain/time/instant';
import type { Records } from '../domain/ledger/ledger';
import type { Began } from '../domain/ledger/span-ledger';
import { type Actions, actionRepository } from './actions';
import { type Activities, activityRepository } from './activities';
import { type CheckIns, checkInRepository } from './check-ins';
import { Database } from './database';
import { type Decisions, decisionRepository } from './decisions';
import { type Diagnostics, diagnosticsRepository } from './diagnostics';
import { createEditor, type StoreDeps } from './editor';
import { type Entries, entryRepository } from './entries';
import { type Erase, type ErasureEffect, eraser, wouldErase } from './erase';
import type { StoreFiles } from './file/files';
import { type Goals, goalRepository } from './goals';
import { recordsOf } from './records';
import { type OpenPages, openPageRepository } from './open-pages';
import { type Results, resultRepository } from './results';
import { type Rollups, rollupRepository } from './rollups';
import { type Rules, ruleRepository } from './rules';
import { onSaved } from './saved';
import { keepSafe, type Safekeeping } from './safekeeping';
import { type Scores, scoreRepository } from './scores';
import type { SecondPlace } from './second-place';
import { type Segments, segmentRepository } from './segments';
import { type SettingsRepository, settingsRepository } from './settings';
import { type Sites, siteRepository } from './sites';
import { type Timers, timerRepository } from './timers';
import { type Timing, timingRepository } from './timing';
import { beganOn, type KnownSpanRecords, spanRecordsOf } from './span-records';
import { verdictRepository, type Verdicts } from './verdicts';
import { type TableName, watch, type Watched } from './watch';

/** All that Payoff remembers, one repository a table. */
export interface Store {
  readonly segments: Segments;
  readonly openPages: OpenPages;
  readonly checkIns: CheckIns;
  readonly entries: Entries;
  readonly timers: Timers;
  readonly goals: Goals;
  readonly activities: Activities;
  readonly scores: Scores;
  readonly actions: Actions;
  readonly results: Results;
  readonly rollups: Rollups;
  readonly rules: Rules;
  readonly sites: Sites;
  readonly timing: Timing;
  readonly settings: SettingsRepository;
  readonly decisions: Decisions;
  readonly verdicts: Verdicts;
  readonly diagnostics: Diagnostics;
  /** Deletes for good, all or nothing, here and wherever this store is merged. */
  readonly erase: Erase;
  /** What that would take away. */
  wouldErase(what: Erased): Promise<ErasureEffect>;
  /**
   * Runs reads and writes as one transaction over all tables: all of it happens or none, and nobody writes in
   * between. `work` may await nothing but the store.
   */
  atomically<T>(work: () => Promise<T>): Promise<T>;
  /** What a day's ledger is made of. */
  recordsOf(day: Day, dayStart: Milliseconds): Promise<Records>;
  /** What the ledgers of a few days are made of. */
  recordsOfDays(days: Days, dayStart: Milliseconds): Promise<Records>;
  /** The first days of which anything is known. */
  began(dayStart: Milliseconds): Promise<Began>;
  /** What the ledger of many days is made of, as far as their time is added up. */
  recordsOfSpan(days: Days, today: Day, dayStart: Milliseconds): Promise<KnownSpanRecords>;
  /** The answer to a query that reads much, now and after each write to one of its tables (`watch.ts`). */
  watch<T>(tables: readonly TableName[], query: () => Promise<T>, delay?: Milliseconds): Watched<T>;
  /** What takes it out as a file, and in again; loaded when it is asked for, since few pages do. */
  readonly files: () => Promise<StoreFiles>;
  /** Calls back whenever something that the person typed was saved (`saved.ts`). */
  readonly saved: (told: () => void) => () => void;
  /** What keeps it whole; `undefined` where there is no second place. */
  readonly safekeeping: Safekeeping | undefined;
  close(): void;
}

/** @param place where the second copy goes; without it there is none */
export function openStore(surroundings: StoreDeps, name?: string, place?: SecondPlace): Store {
  const safekeeping = place && keepSafe(place, surroundings);
  return storeOn(new Database(name, safekeeping), surroundings, safekeeping);
}

export function storeOn(
  database: Database,
  surroundings: StoreDeps,
  safekeeping?: Safekeeping,
): Store {
  const editor = createEditor(database, surroundings);
  const rollups = rollupRepository(database);
  const checkIns = checkInRepository(database, editor, surroundings);
  const sites = siteRepository(database, editor, surroundings);
  const settings = settingsRepository(database, editor);
  const decisions = decisionRepository(database, editor, surroundings);
  return {
    segments: segmentRepository(database),
    openPages: openPageRepository(database),
    checkIns,
    entries: entryRepository(database, editor, surroundings),
    timers: timerRepository(database, editor, surroundings),
    goals: goalRepository(database, editor, surroundings),
    activities: activityRepository(database, editor, surroundings),
    scores: scoreRepository(database, editor, surroundings),
    actions: actionRepository(database, editor, surroundings),
    results: resultRepository(database, editor, surroundings),
    rollups,
    rules: ruleRepository(database, editor, surroundings, checkIns),
    sites,
    settings,
    decisions,
    timing: timingRepository(database, { settings, sites, decisions }, surroundings),
    verdicts: verdictRepository(database, editor, surroundings),
    diagnostics: diagnosticsRepository(database),
    atomically: (work) => database.transaction('rw', database.tables, work),
    erase: eraser(database, editor, surroundings),
    wouldErase: (what) => wouldErase(database, what, surroundings.now()),
    recordsOf: (day, dayStart) => recordsOf(database, { first: day, last: day }, dayStart),
    recordsOfDays: (days, dayStart) => recordsOf(database, days, dayStart),
    began: (dayStart) => beganOn(database, dayStart),
    recordsOfSpan: (days, today, dayStart) =>
      spanRecordsOf(database, rollups, days, today, dayStart),
    watch: (tables, query, delay) => watch(database, tables, query, delay),
    files: async () => {
      const { filesOf } = await import('./file/files');
      return filesOf(database, surroundings, safekeeping);
    },
    saved: (told) => onSaved(database, told),
    safekeeping,
    close: () => database.close(),
  };
}
