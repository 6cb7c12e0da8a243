import type { Life } from '../lives/life';
import type { Credited } from './evidence';
import { inEvidence, knownOf, total, weeksUpTo } from './evidence';
import { goalsInUse } from './goals';
import type { LivedMinute } from './minutes';

/** One site or kind of offline work: minutes by what they were for, and what came of it by rung. */
export interface SourceFigures {
  readonly minutes: Readonly<Record<string, number>>;
  readonly results: Readonly<Record<string, number>>;
}

/** The page 'What pays': each minute once, each result once. */
export interface SourcesFigures {
  readonly sources: Readonly<Record<string, SourceFigures>>;
  readonly unknown: Readonly<Record<string, number>>;
  readonly anyway: Readonly<Record<string, number>>;
  readonly before: Readonly<Record<string, number>>;
}

/** How far back the page looks, and how far to know when something was first done. */
const WEEKS = 13;
const WEEKS_READ = 28;

/** What the page shows of one goal on its last day. */
export function sourcesBy(
  until: string,
  minutes: readonly LivedMinute[],
  life: Life,
): Record<string, SourcesFigures> {
  return Object.fromEntries(
    goalsInUse(life).map((goal) => [goal.id, sourcesOf(goal.id, until, minutes, life)]),
  );
}

function sourcesOf(
  goalId: string,
  until: string,
  minutes: readonly LivedMinute[],
  life: Life,
): SourcesFigures {
  const { first } = weeksUpTo(until, WEEKS);
  const since = weeksUpTo(until, WEEKS_READ).first;
  const read = minutes.filter(({ day }) => since <= day && day <= until);
  const told = read.filter(({ day }) => first <= day);
  const spent: Record<string, Sums> = {};
  for (const minute of told) raise((spent[sourceOf(minute)] ??= {}), endOf(minute), 1);

  const came: Record<string, Sums> = {};
  const rungs = life.goals
    .filter(({ id }) => id === goalId)
    .flatMap((goal) => goal.ladder.map((rung) => ({ goal, rung })));
  for (const { goal, rung } of rungs) {
    const known = knownOf(goal, rung, { first, last: until, since }, minutes, life);
    const evidence = new Set(inEvidence(known));
    for (const result of known.results)
      for (const { to, amount } of evidence.has(result)
        ? landings(result, { read, told, life })
        : [{ to: BEFORE, amount: result.amount }])
        raise((came[to] ??= {}), rung.id, amount);
  }
  const sources = Object.keys({ ...spent, ...came }).filter((name) => !BESIDE.has(name));
  return {
    sources: Object.fromEntries(
      sources.map((name) => [
        name,
        { minutes: spent[name] ?? {}, results: rounded(came[name] ?? {}) },
      ]),
    ),
    unknown: rounded(came[UNKNOWN] ?? {}),
    anyway: rounded(came[ANYWAY] ?? {}),
    before: rounded(came[BEFORE] ?? {}),
  };
}

/** Where results go that no site has the credit for. */
const [UNKNOWN, ANYWAY, BEFORE] = ['cause not known', 'anyway', 'before'] as const;
const BESIDE: ReadonlySet<string> = new Set([UNKNOWN, ANYWAY, BEFORE]);

interface Timed {
  readonly read: readonly LivedMinute[];
  readonly told: readonly LivedMinute[];
  readonly life: Life;
}

/** Which sites have the credit for a result, in equal parts among its things, and among the sites of each. */
function landings(result: Credited, timed: Timed): { to: string; amount: number }[] {
  const { amount, credit, things } = result;
  if (credit === 'anyway') return [{ to: ANYWAY, amount }];
  if (things.length === 0) return [{ to: UNKNOWN, amount }];
  return things.flatMap((thing) => {
    const names = sitesOf(thing, result.day, timed);
    return names.map((to) => ({ to, amount: amount / things.length / names.length }));
  });
}

function sitesOf(thing: string, day: string, { read, told, life }: Timed): string[] {
  const where = [...new Set(told.filter(isOf(thing)).map(sourceOf))];
  if (where.length === 0) return [homeOf(thing, life)];
  const began = read.filter(isOf(thing)).map((minute) => minute.day)[0];
  return began === undefined || began > day ? [BEFORE] : where;
}

type Sums = Record<string, number>;

function raise(sums: Sums, key: string, amount: number): void {
  sums[key] = total([sums[key] ?? 0, amount]);
}

/** Finer than the smallest coin of any currency. */
function rounded(sums: Sums): Sums {
  const entries = Object.entries(sums);
  return Object.fromEntries(entries.map(([key, sum]) => [key, Math.round(sum * 1e4) / 1e4]));
}

function sourceOf({ site, place }: Pick<LivedMinute, 'site' | 'place'>): string {
  return site === 'offline' ? `${site}/${place}` : site;
}

function endOf({ label }: LivedMinute): string {
  if (!label) return 'unlabelled';
  return label.kind === 'goal' ? label.goal : label.kind;
}

function isOf(thing: string) {
  return (minute: LivedMinute) => (minute.thing ?? `${minute.site}/${minute.place}`) === thing;
}

/** Where something is done that had no time: at the first spot of the activity, or at the spot itself. */
function homeOf(thing: string, { activities }: Life): string {
  const spot = activities.find(({ id }) => id === thing)?.spots[0];
  const [site = '', place = ''] = thing.split('/');
  return sourceOf(spot ?? { site, place });
}
