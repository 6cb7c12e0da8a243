import { addDays, type Day, dayInterval, type Days } from '../domain/time/day';
import { type DemoDay, demoDay } from '../domain/demo/day';
import { DEMO_ACTIVITIES, DEMO_GOALS, DEMO_SITES } from '../domain/demo/person';
import { DEMO_SCORE, demoReadings } from '../domain/demo/scores';
import { demoVerdicts } from '../domain/demo/verdicts';
import type { Instant, Interval, ZoneOffset } from '../domain/time/instant';
import { daysOf } from '../domain/time/period';
import { DEFAULT_SETTINGS } from '../domain/setting';
import { Database } from './database';
import type { StoreDeps } from './editor';
import { type Store, storeOn } from './store';

/** A store of its own with made-up data, to try everything on. Nothing of it ever meets what is real. */
export interface Demo {
  readonly store: Store;
  isEmpty(): Promise<boolean>;
  /**
   * Fills it with the days of somebody who is made up, each slice whole or not at all.
   * @param onProgress told now and then how much is written: 0 to 1
   */
  fill(
    span: Days,
    offsetAt: (at: Instant) => ZoneOffset,
    onProgress: (share: number) => void,
  ): Promise<void>;
  /** Deletes it with all that is in it. */
  discard(): Promise<void>;
}

/** Days that are written before the page may draw again. */
const SLICE = 28;

const STAMP = '0';

export function openDemo(surroundings: StoreDeps): Demo {
  const database = new Database('payoff-demo');
  return {
    store: storeOn(database, surroundings),
    isEmpty: async () => (await database.goals.count()) === 0,
    fill: async ({ first, last }, offsetAt, onProgress) => {
      await putPerson(database, dayInterval(first, 0, 0).start);
      await database.scores.put(DEMO_SCORE);
      await database.readings.bulkPut(demoReadings({ first, last }));
      await database.verdicts.bulkPut(demoVerdicts(last, offsetAt(dayInterval(last, 0, 0).start)));
      for (let from = first; from <= last; from = addDays(from, SLICE)) {
        const until = addDays(from, SLICE - 1);
        const days = daysOf({ first: from, last: until < last ? until : last });
        await putDays(database, livedBy(surroundings.now(), days, offsetAt));
        onProgress(shareOf({ first, last }, until));
      }
    },
    discard: () => database.delete(),
  };
}

async function putPerson(database: Database, consentedAt: Instant): Promise<void> {
  const { goals, activities, sites, settings } = database;
  await database.transaction('rw', goals, activities, sites, settings, async () => {
    await goals.bulkPut([...DEMO_GOALS]);
    await activities.bulkPut([...DEMO_ACTIVITIES]);
    await sites.bulkPut(DEMO_SITES.map((id) => ({ id, stamp: STAMP })));
    const { dayStart } = DEFAULT_SETTINGS;
    await settings.bulkPut([
      { id: 'consentedAt', stamp: STAMP, value: consentedAt },
      { id: 'dayStart', stamp: STAMP, value: dayStart },
    ]);
  });
}

async function putDays(database: Database, days: readonly DemoDay[]): Promise<void> {
  const { segments, checkIns, entries, results } = database;
  await database.transaction('rw', segments, checkIns, entries, results, async () => {
    await segments.bulkPut(days.flatMap((day) => day.segments));
    await checkIns.bulkPut(days.flatMap((day) => day.checkIns));
    await entries.bulkPut(days.flatMap((day) => day.entries));
    await results.bulkPut(days.flatMap((day) => day.results));
  });
}

/** What is over by now: also made-up days have no future. */
function livedBy(
  now: Instant,
  days: readonly Day[],
  offsetAt: (at: Instant) => ZoneOffset,
): DemoDay[] {
  const isOver = ({ end }: Interval) => end <= now;
  return days.map((day) => {
    const whole = demoDay(day, offsetAt(dayInterval(day, 0, 0).start));
    return {
      segments: whole.segments.filter(isOver),
      checkIns: whole.checkIns.filter(isOver),
      entries: whole.entries.filter(isOver),
      results: whole.results.filter(({ at }) => at <= now),
    };
  });
}

function shareOf({ first, last }: Days, day: Day): number {
  const [begin, end, at] = [first, last, day].map((each) => Date.parse(each));
  return Math.min(1, ((at ?? 0) - (begin ?? 0)) / Math.max(1, (end ?? 0) - (begin ?? 0)));
}
