import type { SiteNames } from '../../domain/site/chosen-site';
import type { Cut } from '../../domain/ledger/cut';
import { durationText } from '../../domain/text/duration-text';
import { type Spot, spotKey } from '../../domain/site/site';
import { type SpotVisits, type Visit, visitsBySpot } from '../../domain/ledger/visit';
import type { Words } from '../../domain/foundation/words';
import { spotName } from '../text/names';
import { rangeText } from '../text/time-text';

/** What one answer in the popup is given for. */
export interface WaitingRow {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** Name, and time where the name is not enough to tell it from others. */
  readonly about: string;
  readonly spot: Spot | undefined;
  /** Newest first; at least one. */
  readonly visits: readonly Visit[];
}

/**
 * Visits gathered by site and place, the newest first.
 * @param apart keys of spots whose visits the person wants to answer one by one
 * @param cuts where the person parted visits: both sides are shown
 */
export function waitingRows(
  visits: readonly Visit[],
  apart: ReadonlySet<string>,
  cuts: readonly Cut[],
  names: SiteNames,
  words: Words,
): WaitingRow[] {
  const split = new Set([...apart, ...cuts.map(spotKey)]);
  return visitsBySpot(visits).flatMap((group) => {
    const one = (visit: Visit) => ({ ...group, visits: [visit], time: visit.time });
    if (group.visits.length < 2 || !split.has(spotKey(group)))
      return [rowOf(group, false, names, words)];
    return group.visits.map((visit) => rowOf(one(visit), true, names, words));
  });
}

/** The row that stands for all that wait. */
export function rowOfAll(visits: readonly Visit[], words: Words): WaitingRow {
  const name = words.text('all_of_these');
  const note = words.count('all_visits', visits.length);
  return { id: 'all', name, note, about: name, spot: undefined, visits };
}

function rowOf(group: SpotVisits, isOne: boolean, names: SiteNames, words: Words): WaitingRow {
  const { visits, time } = group;
  const [newest] = visits;
  const name = spotName(group, names, words);
  const length = durationText(time, words);
  const range = newest ? rangeText(newest, newest.offset, words) : '';
  const note =
    visits.length === 1
      ? words.text('visit_when', range, length)
      : words.count('visits', visits.length, length);
  const about = isOne ? words.text('visit_about', name, range) : name;
  const id = isOne ? `${spotKey(group)}/${newest?.start}` : spotKey(group);
  return { id, name, note, about, spot: group, visits };
}
