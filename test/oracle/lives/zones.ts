import { MINUTE } from '../../../src/domain/time/instant';
import type { Dice } from './dice';

/** The clock of someone who lives through changes of the hour and travels: the offset at each instant, in minutes. */
export type Clock = (at: number) => number;

const DAY = 24 * 60 * MINUTE;
const HOMES = [0, 60, -480, -300, 330, 345, 600, 765] as const;

/** @param first the instant at which the life begins, at midnight UTC. @param days how long it is */
export function someClock(dice: Dice, first: number, days: number): Clock {
  const home = dice.pick(HOMES);
  const changes: [from: number, offset: number][] = [[Number.NEGATIVE_INFINITY, home]];
  const summer = dice.chance(0.4);
  if (summer) {
    const from = first + dice.whole(0, days) * DAY + 60 * MINUTE;
    changes.push([from, home + dice.pick([60, -60])]);
  }
  if (dice.chance(0.3)) {
    const from = first + dice.whole(0, days * 24) * 60 * MINUTE;
    const back = from + dice.whole(1, 10) * DAY;
    const after = offsetAt(back, changes);
    changes.push([from, dice.pick([-720, -210, 120, 840])], [back, after]);
  }
  return (at) => offsetAt(at, changes);
}

function offsetAt(at: number, changes: readonly [from: number, offset: number][]): number {
  const begun = changes.filter(([from]) => from <= at).toSorted(([a], [b]) => a - b);
  return begun.at(-1)?.[1] ?? 0;
}
