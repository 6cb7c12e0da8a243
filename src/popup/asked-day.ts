import { useEffect, useState } from 'preact/hooks';
import type { Cut } from '../domain/ledger/cut';
import type { DayLedger } from '../domain/ledger/ledger';
import { unlabelledVisits, type Visit } from '../domain/ledger/visit';
import type { Day } from '../domain/time/day';
import type { AskedDay } from './day-tabs';
import { type EarlierRead, NOT_READ_YET } from './read-popup';

export interface Asked {
  readonly day: Day;
  /** Those of the day that is asked about. */
  readonly visits: readonly Visit[];
  /** Today's; the badge counts them. */
  readonly todays: readonly Visit[];
  readonly tabs: readonly AskedDay[];
  readonly choose: (day: Day) => void;
}

/** The day that is asked about: today, or where nothing of it waits, the newest day before that does. */
export function useAskedDay(
  today: Day,
  ledger: DayLedger,
  earlier: EarlierRead,
  cuts: readonly Cut[],
): Asked {
  const [chosen, choose] = useState<Day | undefined>();
  const [first] = useState({ settled: false });
  const days = [{ day: today, ledger }, ...earlier.days].map((lived) => ({
    day: lived.day,
    visits: unlabelledVisits(lived.ledger.parts, cuts),
  }));
  const [todays] = days;
  useEffect(() => {
    if (earlier === NOT_READ_YET || first.settled) return;
    first.settled = true;
    const waiting = days.find(({ visits }) => visits.length > 0);
    if (waiting && waiting.day !== today) choose((picked) => picked ?? waiting.day);
  }, [earlier]);
  const asked = days.find(({ day }) => day === chosen) ?? todays;
  return {
    day: asked?.day ?? today,
    visits: asked?.visits ?? [],
    todays: todays?.visits ?? [],
    tabs: days
      .filter(({ day, visits }) => day === today || day === asked?.day || visits.length > 0)
      .map(({ day, visits }) => ({ day, count: visits.length })),
    choose,
  };
}
