import {
  type ConsideredMoment,
  type DecisionPoint,
  isDecision,
  isIntention,
  type RefusedMoment,
} from '../domain/prompt/decision-point';
import { DAY, type Instant, type Interval } from '../domain/time/instant';
import type { Intention } from '../domain/plan/intention';
import { MEASURED } from '../domain/prompt/trials';
import type { Database } from './database';
import type { Editor, StoreDeps, Undo } from './editor';

type New<Row> = Omit<Row, 'id' | 'stamp'>;

/** What is made of a moment: a row to log, or nothing. */
export type Judged = New<DecisionPoint> | New<RefusedMoment> | New<Intention> | undefined;

/** The moments at which a prompt was considered, and what came of each. */
export interface Decisions {
  /**
   * Lets `judge` look at what was considered in the last weeks and logs what it says, in one transaction: of two
   * windows that ask at once, the second sees what the first was told. A page whose reply was lost asks again and
   * gets what was logged for it.
   * @param ask the page's question; left out where no page waits for a reply
   */
  log(
    judge: (history: readonly ConsideredMoment[]) => Judged,
    ask?: number,
  ): Promise<ConsideredMoment | undefined>;
  /** What the rules look back at, in any order. */
  recent(): Promise<ConsideredMoment[]>;
  /** What was considered after that, in any order. */
  since(at: Instant): Promise<ConsideredMoment[]>;
  one(id: string): Promise<ConsideredMoment | undefined>;
  /** Notes what became of a prompt, or of a question. */
  change(id: string, part: Partial<New<DecisionPoint>> | Pick<Intention, 'plan'>): Promise<Undo>;
  /** Nothing was seen from then on: what came after decisions of the half-hour before it, nobody knows. */
  interrupt(from: Instant): Promise<void>;
  /** Newest first. */
  latest(count: number): Promise<ConsideredMoment[]>;
  /** The plans asked for in the interval, in order of time. */
  intentions(interval: Interval): Promise<Intention[]>;
  /** All that were allowed, ever. */
  all(): Promise<DecisionPoint[]>;
}

/** How far back the rules look: three doublings fade within days, answers at a site within weeks. */
const HISTORY = 60 * DAY;

export function decisionRepository(
  database: Database,
  editor: Editor,
  { now, newId }: StoreDeps,
): Decisions {
  const { decisions, local } = database;
  const since = (at: Instant) => decisions.where('at').above(at).toArray();
  const recent = () => since(now() - HISTORY);
  const change: Decisions['change'] = (id, part) =>
    editor.change(decisions, [id], (row) => ({ ...row, ...part }));
  return {
    recent,
    since,
    change,
    log: (judge, ask) =>
      database.transaction('rw', decisions, local, async () => {
        const history = await recent();
        const before = history.find((row) => ask !== undefined && 'ask' in row && row.ask === ask);
        if (before) return before;
        const judged = judge(history);
        if (!judged) return undefined;
        const id = newId();
        const known = ask === undefined || 'refused' in judged ? judged : { ...judged, ask };
        await editor.put(decisions, (stamp) => [{ ...known, id, stamp }]);
        return decisions.get(id);
      }),
    one: (id) => decisions.get(id),
    interrupt: async (from) => {
      const open = (await since(from - MEASURED)).filter(isDecision);
      for (const { id } of open) await change(id, { unmeasured: true });
    },
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query, not an array
    latest: (count) => decisions.orderBy('at').reverse().limit(count).toArray(),
    intentions: async ({ start, end }) =>
      (await decisions.where('at').between(start, end).toArray()).filter(isIntention),
    all: async () => (await decisions.orderBy('at').toArray()).filter(isDecision),
  };
}
