import { bestPaying } from '../../../src/domain/evidence/best-paying';
import type { Random } from '../../../src/domain/statistics/random';
import { addDays } from '../../../src/domain/time/day';
import { type ClaimWorld, FIRST_DAY, livedRows } from './claim-worlds';

/** Weeks after which it is told how many have seen a claim. */
export const TOLD_AFTER = [26, 52, 104, 260] as const;

/** How a world is looked at. */
export interface Looks {
  readonly lives: number;
  readonly weeks: number;
  /** Weeks from one look to the next. */
  readonly every: number;
}

/** What people of one world are told over years. */
export interface ClaimErrors extends Looks {
  readonly name: string;
  /** Share of lives in which something was ever named that is not better, by the weeks of `TOLD_AFTER`. */
  readonly wrong: readonly number[];
  /** Share in which what is truly better was ever named. */
  readonly right: readonly number[];
  /** The median week in which it was first named, among those where it was. */
  readonly medianWeek: number | undefined;
}

/** Asks what the page asks, over whole lives. */
export function claimErrors(world: ClaimWorld, looks: Looks, random: Random): ClaimErrors {
  const lives = Array.from({ length: looks.lives }, () => firstClaims(world, looks, random));
  const share = (weeksOf: (life: FirstClaims) => number) =>
    TOLD_AFTER.map((weeks) => lives.filter((life) => weeksOf(life) <= weeks).length / looks.lives);
  const found = lives
    .map(({ right }) => right)
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b);
  return {
    name: world.name,
    ...looks,
    wrong: share(({ wrong }) => wrong),
    right: share(({ right }) => right),
    medianWeek: found[Math.floor(found.length / 2)],
  };
}

/** The week of the first claim of each sort; infinite where there was none. */
interface FirstClaims {
  readonly wrong: number;
  readonly right: number;
}

function firstClaims(world: ClaimWorld, { weeks, every }: Looks, random: Random): FirstClaims {
  const rows = livedRows(world, weeks, random);
  let wrong = Infinity;
  let right = Infinity;
  for (let week = every; week <= weeks; week += every) {
    const claim = bestPaying(rows, addDays(FIRST_DAY, 7 * week - 1));
    if (claim.say !== 'best') continue;
    if (claim.pair.leader === String(world.best)) right = Math.min(right, week);
    else wrong = Math.min(wrong, week);
    if (wrong < Infinity || right < Infinity) break;
  }
  return { wrong, right };
}
