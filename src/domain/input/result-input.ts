import { type AmountProblem, parseAmount } from '../amount/amount';
import { clockOf, instantAt } from '../time/clock-time';
import { type Day, dayOf, readDay } from '../time/day';
import type { Rung } from '../plan/goal';
import type { Instant, Moment, ZoneOffset } from '../time/instant';
import { type Parsed, parsed, refused } from '../foundation/parsed';
import type { Result } from '../plan/result';
import { isMissingOr, isNumber, isShape, isText } from '../foundation/shape';

/** Why an amount is no result. Money may be negative (paid back); a count may not. */
export type ResultProblem = AmountProblem | 'zero' | 'negative';

/** Longer notes are refused, in characters as a person counts them. */
export const LONGEST_NOTE = 10_000;

/** Day of the calendar and clock time, as typed. */
export interface TypedWhen {
  readonly day: string;
  readonly time: string;
  /** The moment that the fields stand for to the millisecond while they show it; else they are read by its clock. */
  readonly exact?: Moment;
}

export const isMoment = isShape<Moment>({ at: isNumber, offset: isNumber });

export const isTypedWhen = isShape<TypedWhen>({
  day: isText,
  time: isText,
  exact: isMissingOr(isMoment),
});

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
  readonly when?: 'missing' | 'out of bounds' | 'future';
  readonly firstContact?: 'unreadable' | 'out of bounds' | 'after result';
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
): Parsed<Moment, NonNullable<ResultFaults['when']>> {
  if (!when) return parsed(now);
  const { exact } = when;
  if (exact && isShown(exact, when)) return parsed(exact);
  const day = readDay(when.day);
  if (!day.ok) return day;
  const clock = exact ? clockOf(exact, offsetAt) : offsetAt;
  const guess = instantAt(day.value, when.time, clock(now.at), 0);
  if (guess === undefined) return refused('missing');
  // The clock may have been changed since that day: summer and winter time.
  const offset = clock(guess);
  const at = instantAt(day.value, when.time, offset, 0) ?? guess;
  return at > now.at ? refused('future') : parsed({ at, offset });
}

function isShown(moment: Moment, { day, time }: TypedWhen): boolean {
  const shown = whenOf(moment);
  return shown.day === day && shown.time === time;
}

function readFirstContact(
  typed: string,
  result: Moment,
): Parsed<Day | undefined, NonNullable<ResultFaults['firstContact']>> {
  if (typed === '') return parsed(undefined);
  const day = readDay(typed);
  if (!day.ok) return refused(day.problem === 'missing' ? 'unreadable' : day.problem);
  return day.value > dayOf(result, 0) ? refused('after result') : day;
}
