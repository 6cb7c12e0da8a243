import { inPlainFigures, plainSigns } from '../amount/written-number';
import { addDays, type Day, parseDay } from '../time/day';
import { type Guess, guess } from './guess';
import { monthNumber } from './month-name';

/** How dates that do not tell by themselves are to be read: 03/04/2024, 24-01-12. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

const ORDERS: readonly [DateOrder, ...DateOrder[]] = ['day-first', 'month-first', 'year-first'];

/** Longer texts are no dates. */
const LONGEST_DATE = 48;

/** Spreadsheets count days from here; the numbers of 1990 to 2099 are taken for days. */
const SERIAL_ORIGIN: Day = '1899-12-30';
const EARLIEST_SERIAL = 32874;
const LATEST_SERIAL = 73050;

const TIME =
  /(?:T|,?\s+(?:(?:at|um|à|a las|às|as|alle|ore|om|o|kl\.?|saat)\s+)?|,)\d{1,2}[:.h]\d\d.*$/iu;
/** `3PM`, `午後3:04` */
const HOUR = /,?\s+(?:\d{1,2}\s?[ap]\.?m\.?|(?:上午|下午|午前|午後)\s*\d{1,2}[:時时].*)$/iu;
/** `Tuesday, `, `Sat `, `火曜日`: a word before a date that names no month. */
const WEEKDAY = /^\(?([\p{L}-]{1,14})\.?\)?,?\s+(?=[\p{L}\d])/u;
const EAST_ASIAN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?$/u;
const YEAR_FIRST = /^((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d|\d\d)$/;
const DAY_MONTH_NAME =
  /^(\d{1,2})(?:st|nd|rd|th|er)?[.\s-]{0,2}(\p{L}{3,12})[.,\s-]{0,2}((?:19|20)\d\d|\d\d)$/u;
const YEAR_MONTH_NAME = /^((?:19|20)\d\d)[.,\s-]{1,2}(\p{L}{3,12})[.\s-]{1,2}(\d{1,2})$/u;
const MONTH_NAME_DAY =
  /^(\p{L}{3,12})[.\s-]{1,2}(\d{1,2})(?:st|nd|rd|th)?[,\s-]{1,2}((?:19|20)\d\d|\d\d)$/u;

/** Which order the dates of a column are in. */
export function guessDateOrder(texts: readonly string[]): Guess<DateOrder> {
  // Rows of a day differ in their times alone.
  return guess(ORDERS, [...new Set(texts.map(dateIn))], readDate);
}

/**
 * The day that a text says, as it is written: a time of day behind it is passed over. What tells by itself (ISO,
 * 20240131, names of months, a spreadsheet's day number) is read so in any order.
 */
export function readDate(text: string, order: DateOrder): Day | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const date = plainDate(dateIn(text));
  return readNumericDate(date, order) ?? readNamedMonth(date) ?? readPlainDigits(date);
}

/** Without weekday and time of day, in plain figures; a text that is too long to be a date, as it is. */
function dateIn(text: string): string {
  if (text.length > LONGEST_DATE) return text;
  const plain = /\P{ASCII}/u.test(text) ? (inPlainFigures(plainSigns(text)) ?? text) : text.trim();
  const [before = '', word = ''] = WEEKDAY.exec(plain) ?? [];
  const date = before && monthNumber(word) === undefined ? plain.slice(before.length) : plain;
  return date.replace(TIME, '').replace(HOUR, '');
}

/** Without words between, and without blanks behind points: `5. 2. 2024.` is `5.2.2024`. */
function plainDate(date: string): string {
  return date
    .replaceAll(/\s+(?:de|del|do|of|den)\s+/gi, ' ')
    .replace(/\s+[гr]\.?$/u, '')
    .replaceAll(/(?<=\d)\.\s+(?=\d)/g, '.')
    .replace(/\.$/, '')
    .trim();
}

/** Whether a text is a date in any order. */
export function isDate(text: string): boolean {
  return ORDERS.some((order) => readDate(text, order) !== undefined);
}

function readNumericDate(date: string, order: DateOrder): Day | undefined {
  const [, ...parts] = EAST_ASIAN.exec(date) ?? [];
  if (parts[0]) return dayFrom(parts[0], parts[1], parts[2]);
  const [, year, , month, day] = YEAR_FIRST.exec(date) ?? [];
  if (year) return dayFrom(year, month, day);
  const [, a = '', separator, b, c = ''] = YEAR_LAST.exec(date) ?? [];
  if (order === 'day-first') return dayFrom(c, b, a);
  if (order === 'month-first') return dayFrom(c, a, b);
  return separator === '-' && a.length + c.length === 4 ? dayFrom(a, b, c) : undefined;
}

function readNamedMonth(date: string): Day | undefined {
  const [, day, month = '', year = ''] = DAY_MONTH_NAME.exec(date) ?? [];
  if (day) return dayFrom(year, monthNumber(month), day);
  const [, yearBefore, monthName = '', dayBehind] = YEAR_MONTH_NAME.exec(date) ?? [];
  if (yearBefore) return dayFrom(yearBefore, monthNumber(monthName), dayBehind);
  const [, name = '', dayOfMonth, ofYear = ''] = MONTH_NAME_DAY.exec(date) ?? [];
  return dayFrom(ofYear, monthNumber(name), dayOfMonth);
}

function readPlainDigits(date: string): Day | undefined {
  const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{6})?$/.exec(date) ?? [];
  if (year) return dayFrom(year, month, day);
  const [, seconds] = /^(1\d{9})(?:\d{3})?$/.exec(date) ?? [];
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  const [, serial] = /^(\d{5})(?:[.,]\d+)?$/.exec(date) ?? [];
  const count = Number(serial);
  const isSerial = count >= EARLIEST_SERIAL && count <= LATEST_SERIAL;
  return isSerial ? addDays(SERIAL_ORIGIN, count) : undefined;
}

/** A year of two digits lies between 1970 and 2069. */
function dayFrom(
  year: string,
  month: string | number | undefined,
  day: string | undefined,
): Day | undefined {
  if (!year || month === undefined || day === undefined) return undefined;
  const century = year.length === 4 ? '' : Number(year) < 70 ? '20' : '19';
  return parseDay(`${century}${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
