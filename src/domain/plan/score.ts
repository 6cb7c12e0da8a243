import { addDays, type Day, type Days, readDay } from '../time/day';
import { type AmountProblem, parseAmount } from '../amount/amount';
import type { Editable } from '../row/editable';
import { periodOf, type Weekday } from '../time/period';
import { type Parsed, parsed, refused } from '../foundation/parsed';

/** A number that is not a result (followers, likes, Klout). Never added to results. */
export interface Score extends Editable {
  readonly name: string;
  readonly every: 'day' | 'week';
}

/** What a score stood at. There is one for each score and day, of weekly scores one for each week. */
export interface Reading extends Editable {
  readonly score: string;
  /** The day on which it was taken, whatever week that is in. */
  readonly day: Day;
  readonly value: number;
  /** Left out of old rows: those of weekly scores stand on the first day of their week, as weeks began then. */
  readonly dated?: true;
}

/** The days that have one reading between them: the week of a weekly score. */
export function readingDays({ every }: Pick<Score, 'every'>, day: Day, weekStart: Weekday): Days {
  return every === 'week' ? periodOf('week', day, weekStart) : { first: day, last: day };
}

/** The readings of a score that stand, each with a day of its own week; the newest first. */
export function readingsOf(
  { id, every }: Pick<Score, 'id' | 'every'>,
  readings: readonly Reading[],
): Reading[] {
  return readings
    .filter(({ score, deleted }) => score === id && !deleted)
    .map((reading) => (every === 'week' && !reading.dated ? midweek(reading) : reading))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

/** In the middle of its week a reading is in the same week still, or in most of it, where weeks now begin on another day. */
function midweek(reading: Reading): Reading {
  return { ...reading, day: addDays(reading.day, 3) };
}

/** What stands in the fields of a reading, as typed. */
export interface TypedReading {
  readonly value: string;
  readonly day: string;
}

/** What is wrong with what was typed for a reading. */
export interface ReadingFaults {
  readonly value?: AmountProblem;
  readonly day?: 'missing' | 'out of bounds' | 'future';
}

/** Reads day and value as a whole; zero and less are scores like any other. */
export function readReading(
  typed: TypedReading,
  today: Day,
  locale: string,
): Parsed<{ readonly value: number; readonly day: Day }, ReadingFaults> {
  const value = parseAmount(typed.value, locale);
  const read = readDay(typed.day);
  const day = read.ok && read.value > today ? refused('future' as const) : read;
  if (!value.ok || !day.ok)
    return refused({
      ...(!value.ok && { value: value.problem }),
      ...(!day.ok && { day: day.problem }),
    });
  return parsed({ value: value.value, day: day.value });
}
