/** A step of the schema. Steps are never changed once released; a new need is a new step. */
export interface Migration {
  readonly version: number;
  readonly title: string;
  /** Table name to primary key and indexes, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string>>;
  /** What becomes of the rows of a table that are there already; `undefined` drops one. */
  readonly rows?: Readonly<Record<string, (row: unknown) => unknown>>;
}

/** A goal as version 1 wrote it: always by a day, its place in the list chose its colour. */
interface GoalOfVersion1 {
  readonly due: string;
  readonly order: number;
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
    rows: {
      goals: (row) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- version 1 wrote nothing else
        const { due, ...goal } = row as GoalOfVersion1;
        return { ...goal, term: { kind: 'by', due }, colour: goal.order % 8 };
      },
    },
  },
  {
    version: 3,
    title: 'rollups of days, results by goal and rung, answers by spot',
    stores: {
      rollups: 'id',
      results: 'id, at, refundOf, [goal+rung]',
      checkIns: 'id, end, [site+place+stamp]',
    },
  },
  {
    version: 4,
    title: 'rollups that know what they depend on',
    stores: {},
    rows: { rollups: () => undefined },
  },
  {
    version: 5,
    title: 'rights of open pages, how far they have come, and signs of life',
    stores: { rights: 'id, since', notes: 'id', signs: 'id' },
  },
  {
    version: 6,
    title: 'erasures, and segments that another device counted',
    stores: { erasures: 'id' },
  },
];
