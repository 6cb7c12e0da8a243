import type { Label } from './label';
import type { Editable } from '../row/editable';
import type { Interval, ZoneOffset } from '../time/instant';
import type { OfflinePlace } from '../site/site';

/** Offline time: run by a timer or entered afterwards. */
export interface Entry extends Editable, Interval {
  readonly offset: ZoneOffset;
  readonly place: OfflinePlace;
  /** An entry is never without its answer. */
  readonly label: Label;
  /** Entered afterwards from memory; else run by a timer. */
  readonly entered?: true;
  /**
   * Whether time that the entry shares with timed sites or other entries is its own; chosen by the person.
   * Until then it stays with the sites, and of two entries the one edited last has it.
   */
  readonly prevails?: boolean;
  /** At most `LONGEST_NOTE` characters. */
  readonly note?: string;
}

/** An entry before it is stored. */
export type NewEntry = Omit<Entry, 'id' | 'stamp' | 'deleted'>;

/** What a form says of an entry. */
export type EnteredEntry = Pick<Entry, 'start' | 'end' | 'offset' | 'place' | 'label' | 'note'>;

/** What a form shows of an entry. */
export function enteredOf({ start, end, offset, place, label, note }: Entry): EnteredEntry {
  return { start, end, offset, place, label, ...(note !== undefined && { note }) };
}

/** The entry as it is said anew. Times told anew are told from memory, whether it was timed or not. */
export function corrected(entry: Entry, said: EnteredEntry): Entry {
  const { note: _, ...rest } = entry;
  const retold = said.start !== entry.start || said.end !== entry.end;
  return { ...rest, ...said, ...(retold && { entered: true }) };
}
