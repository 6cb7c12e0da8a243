import type { SiteNames } from '../site/chosen-site';
import { isoTime } from '../time/iso-time';
import type { Day } from '../time/day';
import { MINUTE } from '../time/instant';
import type { Activity } from '../plan/activity';
import type { Goal } from '../plan/goal';
import { OFFLINE } from '../site/site';
import type { Part } from './ledger';

/** The columns of a table of time for a spreadsheet, in order. */
export const TIME_COLUMNS = [
  'day',
  'begin',
  'end',
  'minutes',
  'site',
  'place',
  'answer',
  'goal',
  'activity',
  'source',
  'device',
] as const;

/** What names the rows. */
export interface TimeTableNames {
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  readonly sites: SiteNames;
}

/** A row for each stretch of a day, with its answer; minutes as a plain number, instants as ISO 8601 with their offset. */
export function timeRow(
  day: Day,
  part: Part,
  { goals, activities, sites }: TimeTableNames,
): (string | number)[] {
  const { start, end, offset, site, place, label } = part;
  const goal = label?.kind === 'goal' ? label : undefined;
  return [
    day,
    isoTime({ at: start, offset }),
    isoTime({ at: end, offset }),
    Math.round(((end - start) / MINUTE) * 100) / 100,
    site === OFFLINE ? '' : sites(site),
    place,
    label?.kind ?? '',
    nameIn(goals, goal?.goal),
    nameIn(activities, goal?.activity),
    sourceOf(part),
    'segment' in part ? (part.segment.device ?? '') : '',
  ];
}

function nameIn(
  rows: readonly { readonly id: string; readonly name: string }[],
  id?: string,
): string {
  return rows.find((row) => row.id === id)?.name ?? '';
}

function sourceOf(part: Part): 'timed' | 'timer' | 'entered' {
  if ('segment' in part) return 'timed';
  return part.entry.entered ? 'entered' : 'timer';
}
