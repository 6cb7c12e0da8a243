import { clockOf, momentAt, type OffsetAt } from '../time/clock-time';
import type { Day } from '../time/day';
import type { Entry } from '../plan/entry';
import {
  DAY,
  type Instant,
  type Interval,
  lengthOf,
  type Milliseconds,
  MINUTE,
  type Moment,
  type ZoneOffset,
} from '../time/instant';
import { type Parsed, parsed, refused } from '../foundation/parsed';
import { LONGEST_NOTE, lengthOfNote } from './result-input';
import { type DurationProblem, readDuration } from './duration-input';

/** Lengths told from memory are no finer than this (EVIDENCE.md 2: recall). */
export const STEP: Milliseconds = 5 * MINUTE;

/** An entry as typed: `14:30`, `50` or `1 h 30`. */
export interface TypedEntry {
  readonly start: string;
  readonly length: string;
  readonly note: string;
}

/** What is wrong, by field. `skipped`: the clock was set forward over this time; `changed`: it was set in between. */
export interface EntryFaults {
  readonly start?: 'missing' | 'future' | 'skipped' | 'changed';
  readonly length?: DurationProblem | 'steps' | 'future';
  readonly note?: 'too long';
}

export type EnteredTime = Pick<Entry, 'start' | 'end' | 'offset'> & { readonly note: string };

/** What is corrected, and the offset that it was lived in. */
export type HeldTime = Interval & { readonly offset?: ZoneOffset };

export interface EntryFrame {
  readonly day: Day;
  readonly dayStart: Milliseconds;
  readonly now: Instant;
  readonly offsetAt: OffsetAt;
}

/**
 * Reads an entry of a day, with every fault at once.
 * @param held what is corrected; a field that still shows it stands for it, to the millisecond
 */
export function parseEntry(
  typed: TypedEntry,
  frame: EntryFrame,
  held?: HeldTime,
): Parsed<EnteredTime, EntryFaults> {
  const own = { ...frame, offsetAt: clockOfHeld(held, frame.offsetAt) };
  const start = readStart(typed.start, own, held);
  const length = readLength(typed.length, held);
  const isTouched = start?.at !== held?.start || typed.length !== (held && minutesText(held));
  const faults: EntryFaults = {
    ...(isTouched && faultsOfTime(typed.start, start, length, own)),
    ...(lengthOfNote(typed.note.trim()) > LONGEST_NOTE && { note: 'too long' }),
  };
  if (!start || !length.ok || Object.keys(faults).length > 0) return refused(faults);
  const { at, offset } = start;
  return parsed({ start: at, end: at + length.value, offset, note: typed.note.trim() });
}

function clockOfHeld(held: HeldTime | undefined, offsetAt: OffsetAt): OffsetAt {
  if (held?.offset === undefined) return offsetAt;
  return clockOf({ at: held.start, offset: held.offset }, offsetAt);
}

type ReadLength = Parsed<Milliseconds, NonNullable<EntryFaults['length']>>;

function readStart(
  typed: string,
  { day, dayStart, offsetAt }: EntryFrame,
  held: HeldTime | undefined,
): Moment | undefined {
  const shown = held && { at: held.start, offset: held.offset ?? offsetAt(held.start) };
  return shown && typed === clockTime(shown) ? shown : momentAt(day, typed, dayStart, offsetAt);
}

/** An entry is a day at most: whoever looks for entries relies on it. */
function readLength(typed: string, held: Interval | undefined): ReadLength {
  if (held && typed === minutesText(held)) return parsed(lengthOf(held));
  const length = readDuration(typed);
  if (!length.ok) return length;
  if (length.value > DAY) return refused('too long');
  return length.value % STEP === 0 ? length : refused('steps');
}

function faultsOfTime(
  typed: string,
  start: Moment | undefined,
  length: ReadLength,
  frame: EntryFrame,
): EntryFaults {
  const time = length.ok ? length.value : 0;
  const startFault = start ? faultOfStart(typed, start, time, frame) : 'missing';
  const late = start && !startFault && start.at + time > frame.now ? 'future' : undefined;
  const lengthFault = length.ok ? late : length.problem;
  return { ...(startFault && { start: startFault }), ...(lengthFault && { length: lengthFault }) };
}

function faultOfStart(
  typed: string,
  start: Moment,
  length: Milliseconds,
  { now, offsetAt }: EntryFrame,
): EntryFaults['start'] {
  if (start.at >= now) return 'future';
  if (clockTime(start) !== typed) return 'skipped';
  // The end is no part of it: at that moment the clock may be another.
  const last = start.at + Math.max(length, 1) - 1;
  return offsetAt(last) === start.offset ? undefined : 'changed';
}

/** How an entry of this stretch would be typed. */
export function typedEntry(held: HeldTime, offsetAt: OffsetAt, note = ''): TypedEntry {
  const start = clockTime({ at: held.start, offset: held.offset ?? offsetAt(held.start) });
  return { start, length: minutesText(held), note };
}

function minutesText(held: Interval): string {
  return String(Math.round(lengthOf(held) / MINUTE));
}

/** A stretch in steps, within the one given: from 10:02 to 10:53 becomes 10:05 to 10:50. */
export function inSteps({ start, end }: Interval): Interval {
  return { start: Math.ceil(start / STEP) * STEP, end: Math.floor(end / STEP) * STEP };
}

/** The time of day as a field for times takes it: `09:05`. */
export function clockTime({ at, offset }: Moment): string {
  return new Date(at + offset * MINUTE).toISOString().slice(11, 16);
}
