import type { CheckIn } from '../../../src/domain/ledger/check-in';
import type { Entry } from '../../../src/domain/plan/entry';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import type { Label } from '../../../src/domain/plan/label';
import type { LabelRule } from '../../../src/domain/ledger/label-rule';
import type { Segment } from '../../../src/domain/attention/segment';
import { type OfflinePlace, PLACES, type Place } from '../../../src/domain/site/site';
import { segment } from '../../support/store/segment';
import type { Dice } from './dice';
import { SPOTS } from './some-plan';
import type { Clock } from './zones';

const DAY = 24 * HOUR;

/** How a life goes on. All instants are on the minute. */
export interface Course {
  readonly dice: Dice;
  readonly clock: Clock;
  readonly first: number;
  readonly now: number;
  /** How many of the days there is anything on. */
  readonly density: number;
  readonly stamp: () => string;
}

/** Stretches of attention as devices report them: twice, too short at first, late, and two devices at once. */
export function someReports(course: Course): Segment[] {
  const { dice, first, now, density } = course;
  const stretches: Segment[] = [];
  for (let midnight = first; midnight < now; midnight += DAY) {
    if (!dice.chance(density)) continue;
    for (const hour of dice.many(1, 3, () => dice.whole(0, 23)))
      stretches.push(...someSession(midnight + hour * HOUR, stretches.length, course));
  }
  const known = stretches.filter(({ start, end }) => start < end);
  const early = known
    .filter(() => dice.chance(0.1))
    .map((one) => ({ ...one, end: Math.min(one.end, one.start + MINUTE) }));
  const again = known.filter(() => dice.chance(0.05));
  return inSomeOrder([...early, ...known, ...again], dice);
}

function someSession(start: number, count: number, { dice, clock, now }: Course): Segment[] {
  let at = start + dice.whole(0, 59) * MINUTE;
  const home = dice.pick(SPOTS);
  return dice.many(1, 4, (index) => {
    const { site, place } = dice.chance(0.6) ? home : dice.pick(SPOTS);
    const from = dice.chance(0.12) ? at - dice.whole(1, 30) * MINUTE : at;
    const end = Math.min(now, from + dice.whole(2, dice.chance(0.3) ? 150 : 40) * MINUTE);
    at = end + (dice.chance(0.5) ? dice.whole(0, 5) * MINUTE : 0);
    const id = `report-${count + index}-${dice.whole(0, 9)}`;
    return segment(id, from, end, { site, place: timedPlace(place), offset: clock(from) });
  });
}

function timedPlace(place: string): Place {
  return PLACES.find((each) => each === place) ?? 'other';
}

/** Most in order of time, some of them far too late. */
function inSomeOrder(reports: readonly Segment[], dice: Dice): Segment[] {
  const arrival = (report: Segment) => report.end + (dice.chance(0.1) ? dice.whole(0, DAY) : 0);
  return reports
    .map((report) => ({ report, at: arrival(report) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ report }) => report);
}

/** Offline time that overlaps sites and other entries, run by a timer or entered from memory. */
export function someEntries(course: Course, label: () => Label): Entry[] {
  const { dice, clock, first, now, density } = course;
  const days = Math.ceil((now - first) / DAY);
  return dice
    .many(0, Math.ceil(days * density * 0.6), (index) => {
      const start = first + dice.whole(0, Math.max(1, days * 24 * 60 - 1)) * MINUTE;
      return {
        id: `entry-${index}`,
        stamp: course.stamp(),
        start,
        end: Math.min(now, start + dice.whole(5, 300) * MINUTE),
        offset: clock(start),
        place: dice.pick<OfflinePlace>(['call', 'visit', 'else']),
        label: label(),
        ...(dice.chance(0.5) && { entered: true as const }),
        ...(dice.chance(0.4) && { prevails: dice.chance(0.5) }),
        ...(dice.chance(0.1) && { deleted: true as const }),
      };
    })
    .filter(({ start, end }) => start < end);
}

/** Answers for what was timed: of whole stretches, of parts, of long ones; given anew, and taken back. */
export function someCheckIns(
  { dice, stamp }: Course,
  reports: readonly Segment[],
  label: () => Label,
): CheckIn[] {
  const eagerness = dice.pick([0.3, 0.7, 0.95]);
  return reports.flatMap(({ site, place, start, end }, index) => {
    if (!dice.chance(eagerness)) return [];
    const length = (end - start) / MINUTE;
    const from = dice.chance(0.1) ? start + dice.whole(-5, length) * MINUTE : start;
    const more = dice.chance(0.05) ? dice.whole(1, 6) * HOUR : 0;
    const answer = { id: `answer-${index}`, stamp: stamp(), site, place, label: label() };
    const row = { ...answer, start: from, end: Math.max(from + MINUTE, end) + more };
    return dice.chance(0.1) ? [{ ...row, deleted: true as const }] : [row];
  });
}

/** Rules with a beginning, some with an end, some taken back. */
export function someRules({ dice, first, now, stamp }: Course, label: () => Label): LabelRule[] {
  const minutes = (now - first) / MINUTE;
  return dice.many(0, 3, (index) => {
    const from = first + dice.whole(0, minutes) * MINUTE;
    return {
      id: `rule-${index}`,
      stamp: stamp(),
      ...dice.pick(SPOTS),
      label: label(),
      from,
      ...(dice.chance(0.4) && { until: from + dice.whole(0, minutes) * MINUTE }),
      ...(dice.chance(0.2) && { deleted: true as const }),
    };
  });
}
