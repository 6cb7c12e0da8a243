import type { Goal, Rung } from '../plan/goal';
import type { Amounts, SourcePart, Source, TimeAndResults } from './time-and-results';
import { sum } from '../statistics/sum';

/** So much of one kind of result. */
export interface RungAmount {
  readonly rung: Rung;
  readonly amount: number;
}

/** What brought most of the results whose cause is known. */
export interface Leader extends RungAmount {
  readonly part: SourcePart;
  /** Of so many whose cause is known. */
  readonly ofKnown: number;
}

/** What took most time. */
export interface Largest {
  readonly source: Source;
  /** What came of it, from the lowest rung up. */
  readonly amounts: readonly RungAmount[];
  /** The next rung above what came of it, of which nothing did. */
  readonly none: Rung | undefined;
  /** What in it took much time, served no goal and brought no result. */
  readonly idle: SourcePart | undefined;
}

/** What is so, before anything is claimed: sums of what was recorded, no rates. */
export interface PaysAnswer {
  readonly leader: Leader | undefined;
  readonly largest: Largest | undefined;
}

/** A part of this share of a source's time is worth a word. */
const MUCH = 0.2;

/** What a goal's weeks come to in two sentences; in one where the leader is all that took most time. */
export function answerOf(account: TimeAndResults, goal: Goal): PaysAnswer {
  const leader = leaderOf(account, goal);
  const [first] = account.sources;
  const isTold = first?.parts.every(({ key }) => key === leader?.part.key);
  const largest = first && first.time > 0 && !isTold ? largestOf(first, goal) : undefined;
  return { leader, largest };
}

/** On the highest rung with a known cause; none where two brought as much. */
function leaderOf({ sources }: TimeAndResults, { ladder }: Goal): Leader | undefined {
  for (const rung of ladder.toReversed()) {
    const parts = joined(sources.flatMap((source) => source.parts)).filter(
      ({ amounts }) => of(amounts, rung) > 0,
    );
    const [part, second] = parts.toSorted((a, b) => of(b.amounts, rung) - of(a.amounts, rung));
    if (!part) continue;
    const amount = of(part.amounts, rung);
    if (second && of(second.amounts, rung) === amount) return undefined;
    return { part, rung, amount, ofKnown: sum(parts.map(({ amounts }) => of(amounts, rung))) };
  }
  return undefined;
}

/** An activity that is done at several sites is one thing. */
function joined(parts: readonly SourcePart[]): SourcePart[] {
  const byKey = new Map<string, SourcePart>();
  for (const part of parts) {
    const known = byKey.get(part.key);
    byKey.set(part.key, known ? together(known, part) : part);
  }
  return [...byKey.values()];
}

function together(a: SourcePart, b: SourcePart): SourcePart {
  const rungs = new Set([...a.amounts.keys(), ...b.amounts.keys()]);
  const amounts = [...rungs].map(
    (rung) => [rung, (a.amounts.get(rung) ?? 0) + (b.amounts.get(rung) ?? 0)] as const,
  );
  return {
    ...a,
    time: a.time + b.time,
    shares: [...a.shares, ...b.shares],
    amounts: new Map(amounts),
  };
}

function largestOf(source: Source, goal: Goal): Largest {
  const { ladder } = goal;
  const amounts = ladder
    .map((rung) => ({ rung, amount: of(source.amounts, rung) }))
    .filter(({ amount }) => amount > 0);
  const highest = ladder.findLastIndex((rung) => of(source.amounts, rung) > 0);
  return {
    source,
    amounts,
    none: amounts.length > 0 ? ladder[highest + 1] : undefined,
    idle: source.parts.find(
      (part) => part.time >= MUCH * source.time && part.time < source.time && isIdle(part),
    ),
  };
}

/** No result, and most of its time for no goal. */
function isIdle({ amounts, shares, time }: SourcePart): boolean {
  const aside = shares.filter(({ target }) => target === 'none' || target === 'break');
  return amounts.size === 0 && 2 * sum(aside.map((share) => share.time)) > time;
}

function of(amounts: Amounts, { id }: Rung): number {
  return amounts.get(id) ?? 0;
}
