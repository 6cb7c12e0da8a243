import type { Activity } from '../../../src/domain/plan/activity';
import type { CheckIn } from '../../../src/domain/ledger/check-in';
import { addDays, type Day, dayInterval, DEFAULT_DAY_START } from '../../../src/domain/time/day';
import type { Goal } from '../../../src/domain/plan/goal';
import {
  HOUR,
  type Instant,
  MINUTE,
  SECOND,
  type ZoneOffset,
} from '../../../src/domain/time/instant';
import type { Label } from '../../../src/domain/plan/label';
import { daysOf } from '../../../src/domain/time/period';
import type { Result } from '../../../src/domain/plan/result';
import type { Segment } from '../../../src/domain/attention/segment';
import { spotKey } from '../../../src/domain/site/site';
import { type Random, seededRandom } from '../../../src/domain/statistics/random';

/** Rows of a person who works much at sites, by table. */
export interface LivedRows {
  readonly segments: readonly Segment[];
  readonly checkIns: readonly CheckIn[];
  readonly results: readonly Result[];
}

export const TEN_YEARS = 3650;

const SEGMENTS_A_DAY = 192;
const CHECK_INS_A_DAY = 6;
const RESULTS_A_DAY = 1.4;

const SPOTS: readonly Pick<Segment, 'site' | 'place'>[] = [
  { site: 'linkedin', place: 'feed' },
  { site: 'linkedin', place: 'messages' },
  { site: 'gmail', place: 'inbox' },
  { site: 'gmail', place: 'compose' },
  { site: 'x', place: 'feed' },
  { site: 'x', place: 'reading' },
  { site: 'youtube', place: 'watch' },
  { site: 'reddit', place: 'feed' },
];

/** Five goals, counted in sales and in money. */
export const LIVED_GOALS: readonly Goal[] = ['Customers', 'Course', 'Book', 'Talks', 'Clients'].map(
  (name, order) => ({
    id: name.toLowerCase(),
    stamp: '1',
    name,
    ladder: [
      { id: 'reply', unit: { kind: 'count', one: 'reply', many: 'replies' } },
      { id: 'call', unit: { kind: 'count', one: 'call booked', many: 'calls booked' } },
      {
        id: 'aim',
        unit:
          order % 2 === 0
            ? { kind: 'count', one: 'sale', many: 'sales' }
            : { kind: 'money', currency: 'EUR' },
      },
    ],
    target: 100,
    term: { kind: 'each', period: 'month' },
    order,
    colour: order,
  }),
);

/** Two activities a goal, bound to a spot each. */
export const LIVED_ACTIVITIES: readonly Activity[] = LIVED_GOALS.flatMap((goal, n) =>
  [0, 1].map((order) => ({
    id: `${goal.id}-${order}`,
    stamp: '1',
    goal: goal.id,
    name: `${goal.name} ${order === 0 ? 'writing' : 'answering'}`,
    spots: SPOTS.slice((2 * n + order) % SPOTS.length).slice(0, 1),
    weekly: 3 * HOUR,
    order,
  })),
);

/**
 * What is lived until `last`, day after day; the same seed gives the same day whatever comes before it.
 * @param newId of a row that is made at an instant
 */
export function* livedDays(
  count: number,
  last: Day,
  newId: (at: Instant, random: Random) => string,
): Generator<LivedRows> {
  for (const day of daysOf({ first: addDays(last, 1 - count), last })) {
    const random = seededRandom(Date.parse(day) / HOUR);
    const offset = offsetOn(day);
    const segments = segmentsOf(day, offset, random, newId);
    yield {
      segments,
      checkIns: checkInsOf(segments, random, newId),
      results: resultsOf(segments, random, newId),
    };
  }
}

/** Berlin, to the month: clocks change twice a year. */
function offsetOn(day: Day): ZoneOffset {
  const month = Number(day.slice(5, 7));
  return month >= 4 && month <= 10 ? 120 : 60;
}

function segmentsOf(
  day: Day,
  offset: ZoneOffset,
  random: Random,
  newId: (at: Instant, random: Random) => string,
): Segment[] {
  let at = dayInterval(day, offset, DEFAULT_DAY_START).start + 4 * HOUR;
  let spot = pick(SPOTS, random);
  return Array.from({ length: SEGMENTS_A_DAY }, () => {
    // One stays at a spot for some segments.
    if (random() < 0.2) spot = pick(SPOTS, random);
    const start = at + Math.round(random() * 4 * MINUTE);
    const end = start + 5 * SECOND + Math.round(random() * 2 * MINUTE);
    at = end;
    return {
      id: newId(start, random),
      ...spot,
      start,
      end,
      offset,
      screens: Math.floor(random() * 200),
      input: Math.floor(random() * 4),
      began: pick(['came', 'moved', 'input'], random),
      ended: pick(['hidden', 'moved', 'idle', 'left'], random),
    };
  });
}

/** Answers for runs of segments at one spot. */
function checkInsOf(
  segments: readonly Segment[],
  random: Random,
  newId: (at: Instant, random: Random) => string,
): CheckIn[] {
  return Array.from({ length: Math.floor(CHECK_INS_A_DAY - random()) }, () => {
    const from = Math.floor(random() * segments.length);
    const covered = segments.slice(from, from + 30);
    const [first] = covered;
    const end = covered.at(-1)?.end ?? 0;
    if (!first) throw new Error('A day without segments');
    const { site, place, start } = first;
    return {
      id: newId(end, random),
      stamp: stampAt(end),
      site,
      place,
      start,
      end,
      label: labelFor(random),
    };
  });
}

function resultsOf(
  segments: readonly Segment[],
  random: Random,
  newId: (at: Instant, random: Random) => string,
): Result[] {
  return segments
    .filter(() => random() < RESULTS_A_DAY / SEGMENTS_A_DAY)
    .map((segment): Result => {
      const rung = random() < 0.7 ? 'reply' : random() < 0.7 ? 'call' : 'aim';
      return {
        id: newId(segment.end, random),
        stamp: stampAt(segment.end),
        goal: pick(LIVED_GOALS, random).id,
        rung,
        amount: rung === 'aim' ? 1 + Math.floor(random() * 90) : 1,
        credit: { kind: 'activities', activities: [spotKey(segment)] },
        at: segment.end,
        offset: segment.offset,
      };
    });
}

function labelFor(random: Random): Label {
  const chance = random();
  if (chance < 0.15) return { kind: 'none' };
  if (chance < 0.25) return { kind: 'break' };
  return { kind: 'goal', goal: pick(LIVED_GOALS, random).id };
}

function stampAt(at: Instant): string {
  return `${at.toString(36).padStart(12, '0')}-0000-0b0b0b0b-0b0b-4b0b-8b0b-0b0b0b0b0b0b`;
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}
