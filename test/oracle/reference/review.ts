import type { Verdict } from '../../../src/domain/plan/verdict';
import type { Life } from '../lives/life';
import { dateAfter, dayLived, daysFrom } from './calendar';
import { type Credited, knownOf, shareOf, thingsNow, total, weeksUpTo } from './evidence';
import { goalsInUse } from './goals';
import type { LivedMinute } from './minutes';
import { type PayFigures, paysBy } from './pays';

/** What happened in the four weeks before a verdict and in the four from its day on. */
export interface SinceFigures {
  readonly rung: string;
  readonly before: BroughtFigures;
  readonly after: BroughtFigures;
}

export interface BroughtFigures {
  readonly time: number;
  readonly results: number;
  /** Credited to it on days of before it had any time. */
  readonly before: number;
}

/** What the look back on a week shows: the evidence for verdicts, and what came since earlier ones. */
export interface ReviewFigures {
  /** By goal. */
  readonly lines: Readonly<Record<string, PayFigures['lines']>>;
  readonly since: Readonly<Record<string, SinceFigures>>;
}

export function reviewBy(
  life: Life,
  minutes: readonly LivedMinute[],
  today: string,
): ReviewFigures {
  const lines = goalsInUse(life).map(
    (goal) => [goal.id, paysBy(goal, today, minutes, life).lines] as const,
  );
  return { lines: Object.fromEntries(lines), since: sinceVerdicts(life, minutes, today) };
}

/** Of verdicts that are four weeks old and were not looked at: of each thing the newest, of those given at once the first. */
function sinceVerdicts(
  life: Life,
  minutes: readonly LivedMinute[],
  today: string,
): Record<string, SinceFigures> {
  const inUse = goalsInUse(life);
  const due = life.verdicts.filter(
    (verdict) =>
      !verdict.deleted &&
      !verdict.reviewed &&
      inUse.some(({ id }) => id === verdict.goal) &&
      daysFrom(dayOf(verdict, life), today) >= 28,
  );
  const newest = due.filter(
    (verdict, place) =>
      !due.some(
        (other, otherPlace) =>
          sameThing(other, verdict, life) &&
          (other.at > verdict.at || (other.at === verdict.at && otherPlace < place)),
      ),
  );
  return Object.fromEntries(
    newest.map((verdict) => [verdict.id, sinceVerdict(verdict, life, minutes)]),
  );
}

function dayOf({ at, offset }: Verdict, { dayStart }: Life): string {
  return dayLived(at, offset, dayStart);
}

function sameThing(a: Verdict, b: Verdict, life: Life): boolean {
  return a.goal === b.goal && thingOf(a, life) === thingOf(b, life);
}

function thingOf({ doing, goal }: Verdict, life: Life): string {
  return thingsNow(doing, goal, life)[0] ?? doing;
}

function sinceVerdict(verdict: Verdict, life: Life, minutes: readonly LivedMinute[]): SinceFigures {
  const goal = life.goals.find(({ id }) => id === verdict.goal);
  if (!goal) throw new Error('a verdict on nothing');
  const rungs = [...(goal.former ?? []), ...goal.ladder];
  const rung = rungs.find(({ id }) => id === verdict.evidence.rung) ?? rungs.at(-1);
  if (!rung) throw new Error('a goal without a rung');
  const thing = thingOf(verdict, life);
  const day = dayOf(verdict, life);
  const within = (first: string, last: string): BroughtFigures => {
    const known = knownOf(
      goal,
      rung,
      { first, last, since: weeksUpTo(last, 28).first },
      minutes,
      life,
    );
    const began = known.beganOf.get(thing);
    const isLate = (result: Credited) => began !== undefined && began <= result.day;
    const credited = (results: readonly Credited[]) =>
      total(results.map((result) => shareOf(thing, result) * result.amount));
    return {
      time: known.minutes.filter((minute) => minute.thing === thing).length,
      results: credited(known.results.filter(isLate)),
      before: credited(known.results.filter((result) => !isLate(result))),
    };
  };
  return {
    rung: rung.id,
    before: within(dateAfter(day, -28), dateAfter(day, -1)),
    after: within(day, dateAfter(day, 27)),
  };
}
