import { labelParts } from './check-in';
import {
  type Day,
  dayInterval,
  dayNumberOf,
  dayOf,
  type Days,
  EASTERNMOST,
  endOfNumbered,
  numberOfDay,
  WESTERNMOST,
} from '../time/day';
import type { Entry } from '../plan/entry';
import { type NonEmpty, groupBy } from '../foundation/group-by';
import {
  DAY,
  type Instant,
  type Interval,
  lengthOf,
  type Milliseconds,
  type ZoneOffset,
} from '../time/instant';
import { type Label, targetOf } from '../plan/label';
import { type LabelRule, ruleAt } from './label-rule';
import type { LabelledTime, Records } from './ledger';
import { shareTime } from './overlap';
import { OFFLINE, type Spot, spotKey } from '../site/site';

/**
 * Time of one day at one spot under one answer. Rules, activities and goals are looked at on reading only, so that
 * to change one of them leaves nearly every rollup as it is.
 */
export interface RollupCell extends Spot {
  readonly time: Milliseconds;
  /** How much of it was entered from memory; left out where nothing was. */
  readonly entered?: Milliseconds;
  /** The person's answer. */
  readonly label?: Label;
  /** Only without an answer: an instant of this time. No rule of the spot begins or ends within one cell. */
  readonly at?: Instant;
}

/** What a day's time adds up to. It is derived: it can be dropped and made again, and is never exported. */
export interface Rollup {
  readonly id: Day;
  readonly cells: readonly RollupCell[];
}

/** A rollup that knows which rows it would have to be made again for. */
export interface KeptRollup extends Rollup {
  readonly dayStart: Milliseconds;
  /** Those at which the day was lived, also where none of that time counts. */
  readonly offsets: readonly ZoneOffset[];
  /** It came back from the second copy without the segments that it was added up from: nothing can make it again. */
  readonly rescued?: true;
}

/** A row with a part in time. */
export interface TimeRow extends Interval {
  /** Left out by what is said of the time of other rows, wherever that was lived. */
  readonly offset?: ZoneOffset;
}

/** What rollups are made from; rows of neighbouring days may be among it. */
export type TimeRecords = Pick<Records, 'segments' | 'entries' | 'checkIns' | 'rules'>;

/** A stretch of one day at one spot, with the answer that it has of its own. */
interface Piece extends Spot, Interval {
  /** By number. */
  readonly day: number;
  readonly label: Label | undefined;
  readonly entered: boolean;
}

/** The rollup of each day of the span, also of those without any time. */
export function rollupsOf(
  days: readonly Day[],
  records: TimeRecords,
  dayStart: Milliseconds,
): KeptRollup[] {
  const offsets = offsetsByDay([...records.segments, ...records.entries], dayStart);
  const byDay = groupBy(piecesOf(records, dayStart), ({ day }) => day);
  const edges = edgesBySpot(records.rules);
  return days.map((id) => {
    const day = numberOfDay(id);
    const cells = cellsOf(byDay.get(day) ?? [], edges);
    return {
      id,
      cells,
      dayStart,
      offsets: [...(offsets.get(day) ?? [])].toSorted((a, b) => a - b),
    };
  });
}

/** Whether a rollup may change with what is stored of a row. */
export function dependsOn({ id, dayStart, offsets }: KeptRollup, row: TimeRow): boolean {
  const lived = row.offset === undefined ? offsets : [...offsets, row.offset];
  return lived.some((offset) => {
    const { start, end } = dayInterval(id, offset, dayStart);
    return row.start < end && row.end >= start;
  });
}

/** The offsets at which days were lived. */
function offsetsByDay(
  rows: readonly Required<TimeRow>[],
  dayStart: Milliseconds,
): ReadonlyMap<number, ReadonlySet<ZoneOffset>> {
  const byDay = new Map<number, Set<ZoneOffset>>();
  for (const { start, end, offset } of rows) {
    const last = dayNumberOf({ at: end, offset }, dayStart);
    for (let day = dayNumberOf({ at: start, offset }, dayStart); day <= last; day++) {
      const offsets = byDay.get(day) ?? new Set();
      byDay.set(day, offsets.add(offset));
    }
  }
  return byDay;
}

/** Time of one day at one spot, with the label that it has by an answer or a rule. */
export interface LabelledCell extends Spot {
  readonly day: Day;
  readonly label: Label | undefined;
  readonly time: Milliseconds;
  readonly entered: Milliseconds;
}

/** The cells with their answers; where none was given, with what the rules of today say. */
export function labelledCells(
  rollups: readonly Rollup[],
  rules: readonly LabelRule[],
): LabelledCell[] {
  const rulesOf = groupBy(heldRules(rules), spotKey);
  return rollups.flatMap(({ id, cells }) =>
    cells.map(({ site, place, time, entered = 0, label: answer, at }) => {
      const label = answer ?? ruledAt(at, rulesOf.get(spotKey({ site, place })) ?? []);
      return { day: id, site, place, label, time, entered };
    }),
  );
}

/** The time of rollups, the same of several days as one. */
export function timesOf(rollups: readonly Rollup[], rules: readonly LabelRule[]): LabelledTime[] {
  const same = groupBy(
    labelledCells(rollups, rules),
    (cell) => `${spotKey(cell)} ${answerKey(cell.label)}`,
  );
  return [...same.values()].map((group) => {
    const [{ site, place, label }] = group;
    const time = group.reduce((sum, cell) => sum + cell.time, 0);
    const entered = group.reduce((sum, cell) => sum + cell.entered, 0);
    return { site, place, label, time, entered };
  });
}

/** The days whose rollups may change with what is stored of a stretch of time, in every zone and for every day start. */
export function daysTouched({ start, end }: Interval): Days {
  return {
    first: dayOf({ at: start - DAY, offset: WESTERNMOST }, 0),
    last: dayOf({ at: end, offset: EASTERNMOST }, 0),
  };
}

function piecesOf(records: TimeRecords, dayStart: Milliseconds): Piece[] {
  const { timed, entered } = shareTime(records.segments, records.entries);
  const labelled = labelParts(timed, records.checkIns, records.rules);
  return [
    ...labelled.flatMap(({ site, place, offset, start, end, label, rule }) => {
      const answer = rule ? undefined : label;
      const piece = { site, place, start, end, label: answer, entered: false };
      return byDays(piece, offset, dayStart);
    }),
    ...entered.flatMap(({ entry, start, end }) =>
      byDays(pieceOfEntry(entry, { start, end }), entry.offset, dayStart),
    ),
  ];
}

function pieceOfEntry({ place, label, entered }: Entry, part: Interval) {
  return { site: OFFLINE, place, label, entered: entered === true, ...part };
}

/** A stretch cut where a day begins for whoever lived it. */
function byDays(
  { site, place, label, entered, start, end: last }: Omit<Piece, 'day'>,
  offset: ZoneOffset,
  dayStart: Milliseconds,
): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < last; at = pieces.at(-1)?.end ?? last) {
    const day = dayNumberOf({ at, offset }, dayStart);
    const end = Math.min(last, endOfNumbered(day, offset, dayStart));
    pieces.push({ site, place, label, entered, day, start: at, end });
  }
  return pieces;
}

function cellsOf(
  pieces: readonly Piece[],
  edges: ReadonlyMap<string, readonly Instant[]>,
): RollupCell[] {
  const cells = groupBy(pieces, (piece) => {
    const spot = spotKey(piece);
    if (piece.label) return `${spot} ${answerKey(piece.label)}`;
    const passed = edges.get(spot)?.filter((edge) => edge <= piece.start);
    return `${spot} after ${passed?.length ?? 0}`;
  });
  return [...cells.values()].map(cellOf);
}

function cellOf(group: NonEmpty<Piece>): RollupCell {
  const [{ site, place, label }] = group;
  const time = group.reduce((sum, piece) => sum + lengthOf(piece), 0);
  const entered = group.reduce((sum, piece) => sum + (piece.entered ? lengthOf(piece) : 0), 0);
  const at = Math.min(...group.map(({ start }) => start));
  return { site, place, time, ...(entered > 0 && { entered }), ...(label ? { label } : { at }) };
}

function ruledAt(at: Instant | undefined, rules: readonly LabelRule[]): Label | undefined {
  return at === undefined ? undefined : ruleAt(at, rules)?.label;
}

function answerKey(label: Label | undefined): string {
  return `${targetOf(label)} ${label?.kind === 'goal' ? label.activity : ''}`;
}

function heldRules(rules: readonly LabelRule[]): LabelRule[] {
  return rules.filter(({ deleted }) => !deleted);
}

function edgesBySpot(rules: readonly LabelRule[]): Map<string, Instant[]> {
  const bySpot = groupBy(heldRules(rules), spotKey);
  return new Map(
    [...bySpot].map(([spot, own]) => [
      spot,
      own.flatMap(({ from, until = from }) => [from, until]),
    ]),
  );
}
