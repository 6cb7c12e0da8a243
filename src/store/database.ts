import { Dexie, type Table, type Transaction } from 'dexie';
import type { Activity } from '../domain/plan/activity';
import type { CheckIn } from '../domain/ledger/check-in';
import type { ChosenSite } from '../domain/site/chosen-site';
import type { ConsideredMoment } from '../domain/prompt/decision-point';
import type { Erasure } from '../domain/merge/erasure';
import type { Entry } from '../domain/plan/entry';
import type { Goal } from '../domain/plan/goal';
import type { Instant } from '../domain/time/instant';
import type { LabelRule } from '../domain/ledger/label-rule';
import type { NextAction } from '../domain/plan/next-action';
import type { Result } from '../domain/plan/result';
import type { KeptRollup } from '../domain/ledger/rollup';
import type { Reading, Score } from '../domain/plan/score';
import type { Segment } from '../domain/attention/segment';
import type { Setting } from '../domain/setting';
import type { Verdict } from '../domain/plan/verdict';
import type { Note } from '../domain/attention/note';
import type { Right } from '../domain/attention/right';
import { type Migration, MIGRATIONS } from './migrations';
import { isAftermath, runAgainIf } from './run-again';
import type { Safekeeping } from './safekeeping';
import type { Diagnostic } from './counted';
import { invalidateRollups } from './rollup-invalidation';

/** What belongs to this browser alone and is never exported. */
export interface LocalFact {
  readonly id: 'device' | 'stamp' | 'copied' | 'caughtUp' | 'broughtBack' | 'twoSides';
  readonly value: string;
}

/** When the browser was last known to live. */
export interface SignOfLife {
  readonly id: 'alive';
  readonly at: Instant;
}

/** The one schema. Rows that the person edits are `Editable`; segments are written by the background alone. */
export class Database extends Dexie {
  readonly segments: Table<Segment, string>;
  readonly checkIns: Table<CheckIn, string>;
  readonly goals: Table<Goal, string>;
  readonly results: Table<Result, string>;
  readonly activities: Table<Activity, string>;
  readonly actions: Table<NextAction, string>;
  readonly entries: Table<Entry, string>;
  readonly rules: Table<LabelRule, string>;
  readonly scores: Table<Score, string>;
  readonly readings: Table<Reading, string>;
  readonly verdicts: Table<Verdict, string>;
  readonly decisions: Table<ConsideredMoment, string>;
  readonly erasures: Table<Erasure, string>;
  readonly sites: Table<ChosenSite, string>;
  readonly settings: Table<Setting, string>;
  readonly diagnostics: Table<Diagnostic, string>;
  readonly local: Table<LocalFact, string>;
  readonly rights: Table<Right, string>;
  readonly notes: Table<Note, string>;
  readonly signs: Table<SignOfLife, string>;
  /** Derived: dropped and made again at will, never exported. */
  readonly rollups: Table<KeptRollup, string>;

  /** Opens the database on first use, bringing it up to date first. */
  constructor(name = 'payoff', safekeeping?: Safekeeping) {
    // Dexie would keep what live queries read, and hand each a copy of it, which takes longer than to read it.
    super(name, { cache: 'disabled', ...safekeeping?.source });
    for (const { version, stores, rows } of MIGRATIONS)
      this.version(version)
        .stores(stores)
        .upgrade((transaction) => rewriteRows(transaction, rows ?? {}));
    this.segments = this.table('segments');
    this.checkIns = this.table('checkIns');
    this.goals = this.table('goals');
    this.results = this.table('results');
    this.activities = this.table('activities');
    this.actions = this.table('actions');
    this.entries = this.table('entries');
    this.rules = this.table('rules');
    this.scores = this.table('scores');
    this.readings = this.table('readings');
    this.verdicts = this.table('verdicts');
    this.decisions = this.table('decisions');
    this.erasures = this.table('erasures');
    this.sites = this.table('sites');
    this.settings = this.table('settings');
    this.diagnostics = this.table('diagnostics');
    this.local = this.table('local');
    this.rights = this.table('rights');
    this.notes = this.table('notes');
    this.signs = this.table('signs');
    this.rollups = this.table('rollups');
    invalidateRollups(this);
    safekeeping?.attach(this);
    runAgainIf(this, safekeeping?.refused ?? isAftermath);
  }
}

async function rewriteRows(
  transaction: Transaction,
  rows: NonNullable<Migration['rows']>,
): Promise<void> {
  for (const [name, next] of Object.entries(rows)) {
    const table = transaction.table<unknown, string>(name);
    const rewritten = (await table.toArray()).map(next);
    await table.clear();
    await table.bulkPut(rewritten.filter((row) => row !== undefined));
  }
}
