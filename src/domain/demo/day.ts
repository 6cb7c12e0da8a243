import type { CheckIn } from '../ledger/check-in';
import { type Day, DEFAULT_DAY_START, dayInterval } from '../time/day';
import type { Entry } from '../plan/entry';
import {
  HOUR,
  type Instant,
  type Interval,
  lengthOf,
  type Milliseconds,
  MINUTE,
  SECOND,
  type ZoneOffset,
} from '../time/instant';
import type { Label } from '../plan/label';
import { weekdayOf } from '../time/period';
import type { Credit, Result } from '../plan/result';
import type { Segment } from '../attention/segment';
import { OFFLINE, OFFLINE_PLACES, PLACES, spotKey } from '../site/site';
import { type Random, seededRandom } from '../statistics/random';
import { exponentialVariate } from '../statistics/variates';
import { UUID_BYTES, uuidFrom } from '../row/uuid';
import { DEMO_HABITS, type Habit } from './person';

/** What somebody who is made up did on one day, and what came of it. */
export interface DemoDay {
  readonly segments: readonly Segment[];
  readonly checkIns: readonly CheckIn[];
  readonly entries: readonly Entry[];
  readonly results: readonly Result[];
}

interface Doing extends Interval {
  readonly habit: Habit;
}

/** Half past eight, counted from the start of the day. */
const BEGINS: Milliseconds = 8.5 * HOUR - DEFAULT_DAY_START;
const BREAK_BETWEEN: Milliseconds = 16 * MINUTE;
const SEGMENT: Milliseconds = 2.5 * MINUTE;
/** On Saturday and Sunday so much of the usual is done. */
const WEEKEND = 0.2;

/** The same day is always the same, whichever others are made. @param offset of that day's clock */
export function demoDay(day: Day, offset: ZoneOffset): DemoDay {
  const random = seededRandom(Date.parse(day) / HOUR);
  const { start } = dayInterval(day, offset, DEFAULT_DAY_START);
  const doings = lived(start + BEGINS, weekdayOf(day) > 5 ? WEEKEND : 1, random);
  const online = doings.filter(({ habit }) => habit.spot.site !== OFFLINE);
  const offline = doings.filter(({ habit }) => habit.spot.site === OFFLINE);
  return {
    segments: online.flatMap((doing) => segmentsOf(doing, offset, random)),
    checkIns: online.flatMap((doing) => answerTo(doing, random)),
    entries: offline.flatMap((doing) => entryOf(doing, offset, random)),
    results: doings.flatMap((doing) => resultsOf(doing, offset, random)),
  };
}

/** One thing after the other, in an order of chance. */
function lived(from: Instant, share: number, random: Random): Doing[] {
  const habits = DEMO_HABITS.flatMap((habit) => times(habit.often * share, random, () => habit));
  let at = from;
  return shuffled(habits, random).map((habit) => {
    const start = at + Math.round(exponentialVariate(random) * BREAK_BETWEEN) + 3 * MINUTE;
    at = start + MINUTE + Math.round(exponentialVariate(random) * habit.length);
    return { habit, start, end: at };
  });
}

/** As often as chance has it, so many times on the average. */
function times<T>(mean: number, random: Random, make: () => T): T[] {
  const made: T[] = [];
  for (let at = exponentialVariate(random); at < mean; at += exponentialVariate(random))
    made.push(make());
  return made;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function segmentsOf({ habit, start, end }: Doing, offset: ZoneOffset, random: Random): Segment[] {
  const { site } = habit.spot;
  const place = PLACES.find((each) => each === habit.spot.place) ?? 'other';
  const segments: Segment[] = [];
  for (let at = start; at < end; ) {
    const until = Math.min(
      end,
      at + 20 * SECOND + Math.round(exponentialVariate(random) * SEGMENT),
    );
    const screens = place === 'feed' ? Math.round((until - at) / SECOND) : 3;
    const facts = { site, place, offset, screens, input: 2, began: 'came', ended: 'idle' } as const;
    segments.push({ id: idFrom(random, at), start: at, end: until, ...facts });
    at = until + 15 * SECOND;
  }
  return segments;
}

/** Seven in eight visits were answered for. */
function answerTo({ habit, start, end }: Doing, random: Random): CheckIn[] {
  if (random() < 1 / 8) return [];
  const label: Label = random() < 0.9 ? habit.label : { kind: 'none' };
  return [{ id: idFrom(random, end), stamp: '1', ...habit.spot, start, end, label }];
}

function entryOf({ habit, start, end }: Doing, offset: ZoneOffset, random: Random): Entry[] {
  const place = OFFLINE_PLACES.find((each) => each === habit.spot.place);
  if (!place) return [];
  const row = {
    id: idFrom(random, start),
    stamp: '1',
    start,
    end,
    offset,
    place,
    label: habit.label,
  };
  return [random() < 0.3 ? { ...row, entered: true } : row];
}

function resultsOf(doing: Doing, offset: ZoneOffset, random: Random): Result[] {
  const { habit, end } = doing;
  const { label } = habit;
  if (label.kind !== 'goal') return [];
  return Object.entries(habit.brings).flatMap(([rung, perHour]) =>
    times((perHour * lengthOf(doing)) / HOUR, random, () => ({
      id: idFrom(random, end),
      stamp: '1',
      at: end,
      offset,
      goal: label.goal,
      rung,
      amount: amountOf(habit, random),
      credit: creditOf(habit, random),
    })),
  );
}

function amountOf({ worth }: Habit, random: Random): number {
  if (worth === undefined) return 1;
  return random() < 0.05 ? worth * 5 : worth;
}

function creditOf({ spot }: Habit, random: Random): Credit {
  const chance = random();
  if (chance < 0.1) return { kind: 'unknown' };
  if (chance < 0.15) return { kind: 'anyway' };
  return { kind: 'activities', activities: [spotKey(spot)] };
}

function idFrom(random: Random, at: Instant): string {
  return uuidFrom(
    Uint8Array.from({ length: UUID_BYTES }, () => random() * 256),
    at,
  );
}
