/** A step of the schema. Steps are never changed once released; a new need is a new step. */
interface Migration {
  readonly version: number;
  readonly title: string;
  /** Table name to primary key and indexes, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string>>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    title: 'time, answers, goals and results',
    stores: {
      segments: 'id, end',
      checkIns: 'id, end',
      goals: 'id',
      results: 'id, at',
      sites: 'id',
      settings: 'id',
      diagnostics: 'id',
      local: 'id',
    },
  },
  {
    version: 2,
    title: 'plans, offline time, rules, scores, verdicts and decision points',
    stores: {
      activities: 'id',
      actions: 'id',
      entries: 'id, end',
      rules: 'id',
      scores: 'id',
      readings: 'id, day',
      verdicts: 'id, at',
      decisions: 'id, at',
    },
  },
];
