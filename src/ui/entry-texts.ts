import { type Activity, doingOf } from '../domain/activity';
import type { SiteNames } from '../domain/chosen-site';
import { durationText } from '../domain/duration';
import type { Entry } from '../domain/entry';
import { lengthOf } from '../domain/instant';
import { OFFLINE } from '../domain/site';
import type { EntryFaults } from '../domain/typed-entry';
import type { Words } from '../domain/words';
import { doingName, spotName } from './names';

/** What offline time was spent on: the activity's name, else the kind of thing. */
export function offlineName(
  { label, place }: Pick<Entry, 'label' | 'place'>,
  activities: readonly Activity[],
  names: SiteNames,
  words: Words,
): string {
  const spot = { site: OFFLINE, place };
  if (label.kind !== 'goal') return spotName(spot, names, words);
  return doingName(doingOf(label, spot, activities), names, words);
}

/** `48 min`, or `50 min · entered` where it was told from memory. */
export function entryLength(entry: Entry, words: Words): string {
  const length = durationText(lengthOf(entry), words);
  return entry.entered ? words.text('length_and_note', length, words.text('entered')) : length;
}

export function startFault(fault: NonNullable<EntryFaults['start']>, words: Words): string {
  return words.text(`fault_start_${fault}`);
}

export function lengthFault(fault: NonNullable<EntryFaults['length']>, words: Words): string {
  switch (fault) {
    case 'zero':
    case 'negative':
      return words.text('fault_length_not_positive');
    case 'too long':
      return words.text('fault_length_too_long');
    case 'empty':
    case 'unreadable':
    case 'steps':
    case 'future':
      return words.text(`fault_length_${fault}`);
  }
}
