import { DAY, HOUR, type Milliseconds, MINUTE } from '../time/instant';
import { type Parsed, parsed, refused } from '../foundation/parsed';
import { inPlainFigures, plainSigns } from '../amount/written-number';

/** Why a length of time was not read. */
export type DurationProblem = 'empty' | 'unreadable' | 'negative' | 'zero' | 'too long';

/** No length of time that a person types is longer. */
export const GREATEST_DURATION: Milliseconds = 7 * DAY;

const HOURS = 'h|hr|hrs|hours?';
const MINUTES = 'm|min|mins|minutes?';
const NUMBER = String.raw`\d+(?:[.,]\d+)?`;

/** `2 h`, `2 h 30`, `2h30m`, `1,5 h`: its groups are hours, then minutes. */
const WITH_HOURS = String.raw`(${NUMBER})\s*(?:${HOURS})(?!\p{L})\.?(?:\s*(\d{1,2})(?:\s*(?:${MINUTES})(?!\p{L})\.?)?)?`;
/** `90 min`. */
const WITH_MINUTES = String.raw`(${NUMBER})\s*(?:${MINUTES})(?!\p{L})\.?`;

/** A length with its unit, as a regular expression's source; it has three groups. */
export const LENGTH_WITH_UNIT = `(?:${WITH_HOURS}|${WITH_MINUTES})`;

const CLOCK = /^(\d+):(\d\d)$/;
const BARE_MINUTES = /^\d+$/;
const WHOLE = new RegExp(`^${LENGTH_WITH_UNIT}$`, 'iu');

/** Reads `2 h`, `1 h 30`, `1,5 h`, `45 min`, `1:30`, or minutes without a unit (`90`); to the whole minute. */
export function readDuration(typed: string): Parsed<Milliseconds, DurationProblem> {
  const text = inPlainFigures(plainSigns(typed));
  if (text === '') return refused('empty');
  if (text === undefined) return refused('unreadable');
  const [, sign, bare = ''] = /^([-−]?)\s*(.*)$/su.exec(text) ?? [];
  const length = lengthOf(bare);
  if (length === undefined) return refused('unreadable');
  if (sign) return refused('negative');
  const rounded = Math.round(length / MINUTE) * MINUTE;
  if (rounded === 0) return refused('zero');
  return rounded > GREATEST_DURATION ? refused('too long') : parsed(rounded);
}

function lengthOf(text: string): Milliseconds | undefined {
  if (BARE_MINUTES.test(text)) return Number(text) * MINUTE;
  const [, clockHours, clockMinutes] = CLOCK.exec(text) ?? [];
  if (clockHours) return together(clockHours, clockMinutes);
  const [, hours, rest, minutes] = WHOLE.exec(text) ?? [];
  return hours ? together(hours, rest) : minutes ? numberOf(minutes) * MINUTE : undefined;
}

/** `undefined` for `1:75`, and for minutes beside a part of an hour (`1.5 h 10`). */
function together(hours: string, minutes: string | undefined): Milliseconds | undefined {
  if (minutes === undefined) return numberOf(hours) * HOUR;
  if (Number(minutes) >= 60 || !/^\d+$/.test(hours)) return undefined;
  return Number(hours) * HOUR + Number(minutes) * MINUTE;
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
