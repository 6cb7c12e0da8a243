import type { ChosenSite } from '../../domain/site/chosen-site';
import type { Day } from '../../domain/time/day';
import type { Ledger, Records } from '../../domain/ledger/ledger';
import type { Calendar } from '../../domain/time/period';
import type { Settings } from '../../domain/setting';
import type { Store } from '../../store/store';
import type { Surroundings } from '../../ui/hooks/surroundings';
import type { Done } from '../../ui/parts/undo';
import type { History } from './history';

/** What every view of the panel is given. */
export interface ViewProps {
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly settings: Settings;
  readonly today: Day;
  /** What was ever chosen to be timed, tombstones too. */
  readonly sites: readonly ChosenSite[];
  /** Says what was done and lets one take it back. */
  readonly onDone: (done: Done) => void;
}

/** A day, and when days and weeks begin. */
export interface DayFrame extends Calendar {
  readonly day: Day;
  readonly today: Day;
}

/** How the forms for a day are named: those of today are the same on the next today. */
export function dayName({ day, today }: DayFrame): string {
  return day === today ? 'today' : day;
}

/** What the parts of a day's page are given. */
export interface DayPartProps extends ViewProps {
  readonly frame: DayFrame;
  readonly ledger: Ledger;
  readonly records: Records;
  readonly history: History;
}
