import { type Day, parseDay } from './day';
import { type AmountProblem, parseAmount } from './amount';
import type { Editable } from './editable';
import { periodOf, type Weekday } from './period';
import { type Parsed, parsed, refused } from './parsed';

/** A number that is not a result (followers, likes, Klout). Never added to results. */
export interface Score extends Editable {
  readonly name: string;
  readonly every: 'day' | 'week';
}

/** What a score stood at. There is one for each score and day. */
export interface Reading extends Editable {
  readonly score: string;
  /** For a weekly score the first day of the week. */
  readonly day: Day;
  readonly value: number;
}

/** The day on which a reading stands: weekly ones on the first of their week. */
export function readingDay({ every }: Score, day: Day, weekStart: Weekday): Day {
  return every === 'week' ? periodOf('week', day, weekStart).first : day;
}

/** The readings of a score that stand, the newest first. */
export function readingsOf({ id }: Score, readings: readonly Reading[]): Reading[] {
  return readings
    .filter(({ score, deleted }) => score === id && !deleted)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

/** What is wrong with what was typed for a reading. */
export interface ReadingFaults {
  readonly value?: AmountProblem;
  readonly day?: 'missing' | 'future';
}

/** Reads day and value as a whole; zero and less are scores like any other. */
export function readReading(
  typed: { readonly value: string; readonly day: string },
  today: Day,
  locale: string,
): Parsed<{ readonly value: number; readonly day: Day }, ReadingFaults> {
  const value = parseAmount(typed.value, locale);
  const day = parseDay(typed.day);
  const dayFault = day === undefined ? 'missing' : day > today ? 'future' : undefined;
  if (!value.ok || day === undefined || dayFault)
    return refused({
      ...(!value.ok && { value: value.problem }),
      ...(dayFault && { day: dayFault }),
    });
  return parsed({ value: value.value, day });
}
