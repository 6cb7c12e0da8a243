import { type AmountProblem, parseAmount } from './amount';
import { instantAt } from './clock-time';
import { type Day, dayOf, parseDay } from './day';
import type { Rung } from './goal';
import type { Instant, Moment, ZoneOffset } from './instant';
import { type Parsed, parsed, refused } from './parsed';
import type { Result } from './result';

/** Why an amount is no result. Money may be negative (paid back); a count may not. */
export type ResultProblem = AmountProblem | 'zero' | 'negative';

/** Longer notes are refused, in characters as a person counts them. */
export const LONGEST_NOTE = 10_000;

/** Day of the calendar and clock time, as typed. */
export interface TypedWhen {
  readonly day: string;
  readonly time: string;
  /** The moment that the fields stand for to the millisecond, until one of them is changed. */
  readonly exact?: Moment;
}

/** What stands in the fields of a result, as typed. */
export interface TypedResult {
  readonly amount: string;
  /** `undefined` for now. */
  readonly when: TypedWhen | undefined;
  readonly firstContact: string;
  readonly note: string;
}

/** What is wrong, by field. */
export interface ResultFaults {
  readonly amount?: ResultProblem;
  readonly when?: 'missing' | 'future';
  readonly firstContact?: 'unreadable' | 'after result';
  readonly note?: 'too long';
}

/** What the fields say. */
export type ReadResult = Pick<Result, 'amount' | 'at' | 'offset' | 'firstContact' | 'note'>;

/** The person's clock. */
export interface ResultClock {
  readonly now: Moment;
  readonly offsetAt: (at: Instant) => ZoneOffset;
}

/** Reads the fields as a whole, so that every fault can be shown at once beside its field. */
export function readResult(
  typed: TypedResult,
  rung: Rung,
  locale: string,
  clock: ResultClock,
): Parsed<ReadResult, ResultFaults> {
  const amount = readResultAmount(typed.amount, rung, locale);
  const when = readWhen(typed.when, clock);
  const firstContact = readFirstContact(typed.firstContact, when.ok ? when.value : clock.now);
  const note = typed.note.trim();
  const isLong = lengthOfNote(note) > LONGEST_NOTE;
  if (!amount.ok || !when.ok || !firstContact.ok || isLong)
    return refused({
      ...(!amount.ok && { amount: amount.problem }),
      ...(!when.ok && { when: when.problem }),
      ...(!firstContact.ok && { firstContact: firstContact.problem }),
      ...(isLong && { note: 'too long' as const }),
    });
  return parsed({
    amount: amount.value,
    at: when.value.at,
    offset: when.value.offset,
    ...(firstContact.value !== undefined && { firstContact: firstContact.value }),
    ...(note !== '' && { note }),
  });
}

/** Reads the amount of a result on a rung, by the person's locale. */
export function readResultAmount(
  typed: string,
  rung: Rung,
  locale: string,
): Parsed<number, ResultProblem> {
  const amount = parseAmount(typed, locale, rung.unit);
  if (!amount.ok) return amount;
  if (amount.value === 0) return refused('zero');
  if (amount.value < 0 && rung.unit.kind === 'count') return refused('negative');
  return parsed(amount.value);
}

/** How long a note is: an emoji counts as one or a few, never as its bytes. */
export function lengthOfNote(note: string): number {
  return Array.from(note).length;
}

/** What the fields of day and time show for a moment. */
export function whenOf(moment: Moment): TypedWhen {
  const local = new Date(moment.at + moment.offset * 60_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16), exact: moment };
}

function readWhen(
  when: TypedWhen | undefined,
  { now, offsetAt }: ResultClock,
): Parsed<Moment, 'missing' | 'future'> {
  if (!when) return parsed(now);
  if (when.exact) return parsed(when.exact);
  const day = parseDay(when.day);
  const guess = day === undefined ? undefined : instantAt(day, when.time, now.offset, 0);
  if (day === undefined || guess === undefined) return refused('missing');
  // The clock may have been changed since that day: summer and winter time.
  const offset = offsetAt(guess);
  const at = instantAt(day, when.time, offset, 0) ?? guess;
  return at > now.at ? refused('future') : parsed({ at, offset });
}

function readFirstContact(
  typed: string,
  result: Moment,
): Parsed<Day | undefined, 'unreadable' | 'after result'> {
  if (typed === '') return parsed(undefined);
  const day = parseDay(typed);
  if (day === undefined) return refused('unreadable');
  return day > dayOf(result, 0) ? refused('after result') : parsed(day);
}
