import type { Label } from './label';
import type { Editable } from './editable';
import type { Interval, ZoneOffset } from './instant';
import type { OfflinePlace } from './site';

/** Offline time: run by a timer or entered afterwards. */
export interface Entry extends Editable, Interval {
  readonly offset: ZoneOffset;
  readonly place: OfflinePlace;
  /** An entry is never without its answer. */
  readonly label: Label;
  /** Entered afterwards from memory; else run by a timer. */
  readonly entered?: true;
  /**
   * The person chose that time which the entry shares with timed sites belongs to the entry.
   * Without it such time stays with the sites, since it was measured.
   */
  readonly prevails?: true;
  readonly note?: string;
}
