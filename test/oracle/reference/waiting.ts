import type { LivedMinute } from './minutes';

/** A visit that waits for an answer. */
export interface VisitFigures {
  readonly spot: string;
  readonly start: number;
  readonly end: number;
  /** Minutes of attention. */
  readonly time: number;
}

const MINUTE = 60_000;
const GAP = 2 * MINUTE;

/**
 * The visits of a day that wait, one for each place: time at a site with gaps of at most two minutes between what waits,
 * never reaching over time of its place that has an answer.
 */
export function waitingOn(day: string, minutes: readonly LivedMinute[]): VisitFigures[] {
  const timed = minutes.filter((minute) => minute.timed && minute.day === day);
  const sites = [...new Set(timed.map(({ site }) => site))];
  return sites.flatMap((site) => waitingAt(timed.filter((minute) => minute.site === site)));
}

/** @param own timed minutes of a day at a site, in order of time */
function waitingAt(own: readonly LivedMinute[]): VisitFigures[] {
  const visits: { minutes: LivedMinute[]; run: number }[] = [];
  let run = 0;
  let last: LivedMinute | undefined;
  for (const minute of own) {
    if (minute.label) continue;
    if (last && minute.at - (last.at + MINUTE) > GAP) run += 1;
    last = minute;
    const same = visits.find(
      (visit) =>
        visit.run === run &&
        visit.minutes[0]?.place === minute.place &&
        !isAnsweredBetween(visit.minutes, minute, own),
    );
    if (same) same.minutes.push(minute);
    else visits.push({ minutes: [minute], run });
  }
  return visits.flatMap(({ minutes }) => figuresOf(minutes));
}

function isAnsweredBetween(
  visit: readonly LivedMinute[],
  next: LivedMinute,
  own: readonly LivedMinute[],
): boolean {
  const since = visit.at(-1)?.at ?? next.at;
  return own.some(
    ({ at, place, label }) => label && place === next.place && since < at && at < next.at,
  );
}

function figuresOf(minutes: readonly LivedMinute[]): VisitFigures[] {
  const [first, last] = [minutes[0], minutes.at(-1)];
  if (!first || !last) return [];
  const spot = `${first.site}/${first.place}`;
  return [{ spot, start: first.at, end: last.at + MINUTE, time: minutes.length }];
}
