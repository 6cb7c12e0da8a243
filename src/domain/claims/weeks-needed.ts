import { type Random, seededRandom } from '../statistics/random';
import { poissonVariate } from '../statistics/variates';
import { passesByWeeks } from './pairwise-claim';
import { type DaySide, type PairDay, weeklyStrata } from './strata';
import type { Cluster, Stratum } from './stratum';
import type { ResultKind } from './universal-inference';

/** How long it would take to tell, if an hour of a brings so many times what an hour of b does. */
export interface WeeksNeeded {
  readonly ratio: number;
  /** The median over simulated futures; `undefined` beyond `MOST_WEEKS`. */
  readonly weeks: number | undefined;
}

/** Weeks of the past that the weeks to come are taken to be like. */
const LIKE_WEEKS = 13;
export const MOST_WEEKS = 104;
/** Weeks are told to within so many. */
const STEP = 4;
const FUTURES = 5;

/**
 * In how many more weeks like the last thirteen with hours of both the claim would be made, by simulation of the mechanism
 * itself: hours, number of clusters and their sizes as they were, falling to the two by the ratio. The same figures at every
 * look; one look at one future in each step. `undefined` where nothing came in those weeks: like that it cannot be told.
 *
 * @param days in order of time
 */
export function* weeksNeeded(
  days: readonly PairDay[],
  kind: ResultKind,
  ratio: number,
): Generator<undefined, WeeksNeeded | undefined> {
  const like = weeklyStrata(days).slice(-LIKE_WEEKS);
  const sizes = like.flatMap(({ a, b }) => [...a.clusters, ...b.clusters]);
  if (sizes.length === 0) return undefined;
  const random = seededRandom(1);
  const found: number[] = [];
  for (let future = 0; future < FUTURES; future += 1)
    found.push(yield* weeksUntilFound(days, { like, sizes, kind, ratio }, random));
  const [median = Infinity] = found.toSorted((a, b) => a - b).slice(Math.floor(FUTURES / 2));
  return { ratio, weeks: Number.isFinite(median) ? median : undefined };
}

interface Future {
  readonly like: readonly Stratum[];
  readonly sizes: readonly Cluster[];
  readonly kind: ResultKind;
  readonly ratio: number;
}

/** By halving: more weeks of one future tell more, nearly always. */
function* weeksUntilFound(
  past: readonly PairDay[],
  future: Future,
  random: Random,
): Generator<undefined, number> {
  const next = Math.floor((past.at(-1)?.day ?? 0) / 7) + 1;
  const come = Array.from({ length: MOST_WEEKS }, (_, nth) =>
    weekToCome(next + nth, future, random),
  );
  let tooFew = 0;
  let enough = MOST_WEEKS / STEP + 1;
  while (enough - tooFew > 1) {
    const tried = Math.floor((tooFew + enough) / 2);
    const days = [...past, ...come.slice(0, tried * STEP).flat()];
    if (passesByWeeks(weeklyStrata(days), future.kind)) enough = tried;
    else tooFew = tried;
    yield undefined;
  }
  return enough * STEP > MOST_WEEKS ? Infinity : enough * STEP;
}

/** A week like one of the past. Its clusters come on days of their own. */
function weekToCome(week: number, { like, sizes, ratio }: Future, random: Random): PairDay[] {
  const model = like[Math.floor(random() * like.length)];
  const hoursA = model?.a.exposures[0] ?? 0;
  const hoursB = model?.b.exposures[0] ?? 0;
  const share = (ratio * hoursA) / (ratio * hoursA + hoursB);
  const came = poissonVariate(random, sizes.length / like.length);
  const clusters = Array.from({ length: came }, () => ({
    toA: random() < share,
    cluster: sizes[Math.floor(random() * sizes.length)],
  }));
  const day = 7 * week;
  const none: DaySide = { hours: 0 };
  return [
    { day, a: { hours: hoursA }, b: { hours: hoursB } },
    ...clusters.map(({ toA, cluster }): PairDay => {
      const side = cluster ? { hours: 0, cluster } : none;
      return { day, a: toA ? side : none, b: toA ? none : side };
    }),
  ];
}
