import { groupBy } from './group-by';
import { type CheckIn, type LabelledPart, labelParts } from './check-in';
import { type Day, dayInterval, dayOf } from './day';
import type { Goal, Rung } from './goal';
import { intersection, lengthOf, type Milliseconds } from './instant';
import type { Result } from './result';
import type { Segment } from './segment';
import type { Spot } from './site';

/** Time at one site and place. */
export interface SpotTime extends Spot {
  readonly time: Milliseconds;
}

/** What was recorded on one rung. */
export interface RungTotal {
  readonly rung: Rung;
  readonly amount: number;
  /** How many results the amount is made of. */
  readonly count: number;
}

/** One goal's side-by-side: what came of it, what was put in. */
export interface GoalAccount {
  readonly goal: Goal;
  /** The aim first, then down the ladder; rungs without a result are left out. */
  readonly results: readonly RungTotal[];
  /** Most time first. */
  readonly activities: readonly SpotTime[];
  readonly time: Milliseconds;
}

export const ASIDES = ['none', 'break', 'unlabelled'] as const;
/** Where time goes that serves no goal. */
export type Aside = (typeof ASIDES)[number];

export interface AsideTime extends SpotTime {
  readonly aside: Aside;
}

/** The account of a stretch of time: every second of it stands in exactly one place. */
export interface Ledger {
  readonly goals: readonly GoalAccount[];
  readonly asides: readonly AsideTime[];
  readonly parts: readonly LabelledPart[];
  readonly results: readonly Result[];
  readonly total: Milliseconds;
}

/** What was stored of a day; rows of neighbouring days may be among it. */
export interface Records {
  readonly goals: readonly Goal[];
  readonly segments: readonly Segment[];
  readonly checkIns: readonly CheckIn[];
  readonly results: readonly Result[];
}

/** The ledger of one day. Each row is placed by the offset at which it was lived. */
export function dayLedger(day: Day, records: Records, dayStart: Milliseconds): Ledger {
  const goals = new Set(records.goals.map(({ id }) => id));
  const segments = records.segments.flatMap((segment) => {
    const inside = intersection(segment, dayInterval(day, segment.offset, dayStart));
    return inside ? [{ ...segment, ...inside }] : [];
  });
  const results = records.results.filter(
    (result) => !result.deleted && dayOf(result, dayStart) === day,
  );
  const parts = labelParts(segments, records.checkIns).map((part) => withKnownGoal(part, goals));
  return ledgerOf(parts, results, records.goals);
}

/** Time labelled with a goal that is not there counts as unlabelled, and waits for an answer. */
function withKnownGoal(part: LabelledPart, goals: ReadonlySet<string>): LabelledPart {
  const { label } = part;
  return label?.kind !== 'goal' || goals.has(label.goal) ? part : { ...part, label: undefined };
}

function ledgerOf(
  parts: readonly LabelledPart[],
  results: readonly Result[],
  goals: readonly Goal[],
): Ledger {
  const byTarget = groupBy(parts, ({ label }) => targetOf(label));
  const ordered = goals.toSorted((a, b) => a.order - b.order);
  return {
    goals: ordered
      .map((goal) => accountOf(goal, byTarget.get(goal.id) ?? [], results))
      .filter(({ goal, results, time }) => !goal.deleted || results.length > 0 || time > 0),
    asides: ASIDES.flatMap((aside) =>
      spotTimes(byTarget.get(aside) ?? []).map((spot) => ({ ...spot, aside })),
    ),
    parts: parts.toSorted((a, b) => a.start - b.start),
    results,
    total: totalOf(parts),
  };
}

/** The goal's id or the aside. */
function targetOf(label: LabelledPart['label']): string {
  if (!label) return 'unlabelled';
  return label.kind === 'goal' ? label.goal : label.kind;
}

function accountOf(
  goal: Goal,
  parts: readonly LabelledPart[],
  results: readonly Result[],
): GoalAccount {
  const own = results.filter((result) => result.goal === goal.id);
  const totals = goal.ladder.map((rung) => rungTotal(rung, own)).toReversed();
  return {
    goal,
    results: totals.filter(({ count }) => count > 0),
    activities: spotTimes(parts),
    time: totalOf(parts),
  };
}

function rungTotal(rung: Rung, results: readonly Result[]): RungTotal {
  const amounts = results.filter((result) => result.rung === rung.id).map(({ amount }) => amount);
  return { rung, amount: amounts.reduce((sum, amount) => sum + amount, 0), count: amounts.length };
}

function spotTimes(parts: readonly LabelledPart[]): SpotTime[] {
  const bySpot = groupBy(parts, ({ segment }) => `${segment.site}/${segment.place}`);
  return [...bySpot.values()]
    .flatMap((group) => {
      const spot = group[0]?.segment;
      return spot ? [{ site: spot.site, place: spot.place, time: totalOf(group) }] : [];
    })
    .toSorted((a, b) => b.time - a.time);
}

function totalOf(parts: readonly LabelledPart[]): Milliseconds {
  return parts.reduce((sum, part) => sum + lengthOf(part), 0);
}
