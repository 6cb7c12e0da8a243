import { type Day, type Days, searchInterval } from '../time/day';
import { type Interval, meet, type Milliseconds } from '../time/instant';
import { daysOf } from '../time/period';
import { type DayLedger, dayLedger, type Records } from '../ledger/ledger';
import { unlabelledVisits, type Visit } from '../ledger/visit';

/** How many days before today are still asked about. */
export const ASKED_DAYS = 14;

export interface LivedDay {
  readonly day: Day;
  readonly ledger: DayLedger;
}

/** The ledgers of days, the newest first. */
export function daysLived(days: Days, records: Records, dayStart: Milliseconds): LivedDay[] {
  return daysOf(days)
    .toReversed()
    .map((day) => ({ day, ledger: dayLedger(day, recordsNear(day, records, dayStart), dayStart) }));
}

/** A day on which visits wait for an answer. */
export interface WaitingDay extends LivedDay {
  /** Newest first; at least one. */
  readonly visits: readonly Visit[];
}

export function waitingDays(days: readonly LivedDay[]): WaitingDay[] {
  return days
    .map((lived) => ({ ...lived, visits: unlabelledVisits(lived.ledger.parts) }))
    .filter(({ visits }) => visits.length > 0);
}

/** What can matter to a day: so many days are read at once, and each looks at its own rows alone. */
function recordsNear(day: Day, records: Records, dayStart: Milliseconds): Records {
  const around = searchInterval({ first: day, last: day }, dayStart);
  const near = <Row extends Interval>(rows: readonly Row[]) =>
    rows.filter((row) => meet(row, around));
  const { segments, entries, checkIns } = records;
  return {
    ...records,
    segments: near(segments),
    entries: near(entries),
    checkIns: near(checkIns),
  };
}
