import type { CheckIn } from '../../../src/domain/ledger/check-in';
import type { Entry } from '../../../src/domain/plan/entry';
import type { Label } from '../../../src/domain/plan/label';
import type { Segment } from '../../../src/domain/attention/segment';
import type { Life } from '../lives/life';
import { dayLived } from './calendar';
import { doingAt } from './doing';

/** One minute of a life that was timed or entered: it is in exactly one place and has at most one answer. */
export interface LivedMinute {
  readonly at: number;
  readonly offset: number;
  readonly day: string;
  readonly site: string;
  readonly place: string;
  /** `undefined` waits for an answer. */
  readonly label: Label | undefined;
  /** What was done for the goal; only where the time is for one. */
  readonly thing: string | undefined;
  /** Timed at a site; else entered as offline time. */
  readonly timed: boolean;
  readonly fromMemory: boolean;
}

const MINUTE = 60_000;

/** The minutes that a row covers. All rows of a made-up life begin and end on the minute. */
function minutesOf({ start, end }: { readonly start: number; readonly end: number }): number[] {
  const minutes: number[] = [];
  for (let at = start; at < end; at += MINUTE) minutes.push(at);
  return minutes;
}

/** Each minute of the life, in order of time: whose it was, and what it was for. */
export function livedMinutes(life: Life): LivedMinute[] {
  const answers = byMinute(life.checkIns.filter(({ deleted }) => !deleted));
  const attention = attentionByMinute(life.reports);
  const offline = byMinute(life.entries.filter(({ deleted }) => !deleted));
  const all = [...new Set([...attention.keys(), ...offline.keys()])].toSorted((a, b) => a - b);
  const thingOf = thingsOf(life);
  return all.map((at) => {
    const rows = {
      segment: attention.get(at),
      entries: offline.get(at) ?? [],
      answers: answers.get(at) ?? [],
    };
    const minute = minuteAt(at, rows, life);
    return { ...minute, thing: thingOf(minute) };
  });
}

type Unnamed = Omit<LivedMinute, 'thing'>;

/** The same few answers at the same few spots come again and again: each is thought about once. */
function thingsOf(life: Life): (minute: Unnamed) => string | undefined {
  const known = new Map<string, string>();
  return ({ label, site, place }) => {
    if (label?.kind !== 'goal') return undefined;
    const key = [label.goal, label.activity, site, place].join(' ');
    const thing = known.get(key) ?? doingAt(label.goal, label.activity, { site, place }, life);
    known.set(key, thing);
    return thing;
  };
}

/** Attention was where the person turned to last: the report that began last has the minute. */
export function attentionByMinute(reports: readonly Segment[]): Map<number, Segment> {
  const owners = new Map<number, Segment>();
  for (const report of reports)
    for (const at of minutesOf(report)) {
      const owner = owners.get(at);
      if (!owner || isNewer(report, owner)) owners.set(at, report);
    }
  return owners;
}

function isNewer(report: Segment, owner: Segment): boolean {
  if (report.start !== owner.start) return report.start > owner.start;
  return report.id > owner.id;
}

function byMinute<Row extends { readonly start: number; readonly end: number }>(
  rows: readonly Row[],
): Map<number, Row[]> {
  const minutes = new Map<number, Row[]>();
  for (const row of rows)
    for (const at of minutesOf(row)) {
      const there = minutes.get(at);
      if (there) there.push(row);
      else minutes.set(at, [row]);
    }
  return minutes;
}

/** The rows that cover a minute. */
interface Covering {
  readonly segment: Segment | undefined;
  readonly entries: readonly Entry[];
  readonly answers: readonly CheckIn[];
}

function minuteAt(at: number, { segment, entries, answers }: Covering, life: Life): Unnamed {
  // Time that was measured is the site's, unless the person said of the entry that it is the entry's own.
  const preferred = strongest(entries.filter(({ prevails }) => prevails === true));
  const entry = preferred ?? (segment ? undefined : strongest(entries));
  if (entry) return enteredMinute(at, entry, life);
  if (!segment) throw new Error('a minute of nobody');
  const { site, place, offset } = segment;
  return {
    at,
    offset,
    day: dayLived(at, offset, life.dayStart),
    site,
    place,
    label: known(answerTo(segment, answers) ?? ruledAt(at, segment, life), life),
    timed: true,
    fromMemory: false,
  };
}

function enteredMinute(at: number, { offset, place, label, entered }: Entry, life: Life) {
  return {
    at,
    offset,
    day: dayLived(at, offset, life.dayStart),
    site: 'offline',
    place,
    label: known(label, life),
    timed: false,
    fromMemory: entered === true,
  };
}

/** Of several entries the one edited last has the minute; one that yields has it only where no other does. */
function strongest(entries: readonly Entry[]): Entry | undefined {
  const firm = entries.filter(({ prevails }) => prevails !== false);
  return newest(firm.length > 0 ? firm : entries);
}

function answerTo({ site, place }: Segment, answers: readonly CheckIn[]): Label | undefined {
  return newest(answers.filter((answer) => answer.site === site && answer.place === place))?.label;
}

function ruledAt(at: number, { site, place }: Segment, { rules }: Life): Label | undefined {
  return newest(
    rules.filter(
      (rule) =>
        !rule.deleted &&
        rule.site === site &&
        rule.place === place &&
        rule.from <= at &&
        (rule.until === undefined || at < rule.until),
    ),
  )?.label;
}

/** An answer that names a goal which is not there is none: the time waits. */
function known(label: Label | undefined, { goals }: Life): Label | undefined {
  if (label?.kind !== 'goal') return label;
  return goals.some(({ id }) => id === label.goal) ? label : undefined;
}

export function newest<Row extends { readonly stamp: string }>(
  rows: readonly Row[],
): Row | undefined {
  let found: Row | undefined;
  for (const row of rows) if (!found || row.stamp > found.stamp) found = row;
  return found;
}
