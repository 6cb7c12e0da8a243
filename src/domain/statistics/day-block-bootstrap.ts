import { groupBy } from '../foundation/group-by';
import { type Range, rangeOfDraws, sampleQuantile } from './interval';
import type { Random } from './random';
import { hajek, type Trial } from './trial';

/** A trial and the day it fell on. */
export interface DatedTrial extends Trial {
  readonly day: string;
}

const DRAWS = 2000;

/**
 * The range of coverage 1 - `alpha` of the Hajek difference where the coin's chance changed: whole days are re-drawn,
 * since trials of one day are alike (EVIDENCE 1.4). `undefined` where no draw has both arms.
 */
export function dayBlockBootstrap(
  trials: readonly DatedTrial[],
  random: Random,
  alpha = 0.1,
  draws = DRAWS,
): Range | undefined {
  const days = [...groupBy(trials, ({ day }) => day).values()];
  const differences = Float64Array.from(
    Array.from({ length: draws }, () => hajek(redraw(days, random))?.difference).filter(
      (difference) => difference !== undefined,
    ),
  );
  if (differences.length === 0) return undefined;
  rangeOfDraws(differences);
  return {
    low: sampleQuantile(differences, alpha / 2),
    high: sampleQuantile(differences, 1 - alpha / 2),
  };
}

function redraw(days: readonly DatedTrial[][], random: Random): DatedTrial[] {
  return days.flatMap(() => days[Math.floor(random() * days.length)] ?? []);
}
