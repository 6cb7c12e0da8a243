import type { Plan } from '../../../src/domain/plan/intention';
import type { NextAction } from '../../../src/domain/plan/next-action';
import type { Life } from '../lives/life';
import { knownOf, shareOf, total, weeksUpTo, weightOf } from './evidence';
import { goalsInUse } from './goals';
import { type LivedMinute, newest } from './minutes';
import { paceBy } from './pace';
import { paysBy } from './pays';
import { saidOf } from './said';

/** What a card at a site can tell. */
export interface CardFigures {
  readonly goal: { readonly goal: string; readonly reached: number } | undefined;
  readonly action: string | undefined;
  /** Minutes at the site in the last weeks, and the results credited to it. */
  readonly hour: { readonly time: number; readonly results: number } | undefined;
  readonly planned: { readonly time: number; readonly goal: string | undefined } | undefined;
}

/** The moment of a card. */
export interface CardMoment {
  readonly site: string;
  readonly plan: Plan | undefined;
}

export function cardBy(
  { site, plan }: CardMoment,
  life: Life,
  minutes: readonly LivedMinute[],
  today: string,
): CardFigures {
  const inUse = goalsInUse(life);
  const find = (id: string | undefined) => inUse.find((goal) => goal.id === id);
  const planned = plan?.label.kind === 'goal' ? find(plan.label.goal) : undefined;
  const served = life.checkIns.filter(
    (answer) =>
      answer.site === site &&
      !answer.deleted &&
      answer.label.kind === 'goal' &&
      find(answer.label.goal),
  );
  const last = newest(served)?.label;
  const goal = planned ?? find(last?.kind === 'goal' ? last.goal : undefined) ?? inUse[0];
  return {
    goal: goal && { goal: goal.id, reached: paceBy(goal, today, life).reached },
    action: nextAction(life, today)?.id,
    hour: hourAt(site, life, minutes, today),
    planned: plan && { time: plan.time / 60_000, goal: planned?.id },
  };
}

/** Of goals in use. What is done away from the screen comes first, then what was chosen for today or before, then the order of the plan. */
function nextAction(life: Life, today: string): NextAction | undefined {
  const { actions, activities } = life;
  const open = actions
    .filter(({ goal }) => goalsInUse(life).some(({ id }) => id === goal))
    .filter(
      ({ deleted, done, dropped, on }) => !deleted && !done && !dropped && !(on && on > today),
    )
    .toSorted((a, b) => a.order - b.order);
  const isOffline = ({ activity }: NextAction) =>
    activities.some(
      ({ id, spots }) => id === activity && spots.some(({ site }) => site === 'offline'),
    );
  return (
    open.find((action) => isOffline(action) && action.on) ??
    open.find(isOffline) ??
    open.find(({ on }) => on) ??
    open[0]
  );
}

/** Time at the site, whatever for, and of each goal in use the results on the rung that tells most, as far as they are the site's. */
function hourAt(
  site: string,
  life: Life,
  minutes: readonly LivedMinute[],
  today: string,
): CardFigures['hour'] {
  const read = weeksUpTo(today, 28).first;
  const days = { ...weeksUpTo(today, 8), since: read };
  const here = minutes.filter((minute) => minute.site === site && minute.day <= today);
  const began = here.find(({ day }) => day >= read)?.day;
  const time = here.filter(({ day }) => day >= days.first).length;
  const shares = goalsInUse(life).flatMap((goal) => {
    const { rung: telling } = paysBy(goal, today, minutes, life);
    const rung = goal.ladder.find(({ id }) => id === telling) ?? goal.ladder[0];
    const known = knownOf(goal, rung, days, minutes, life);
    return known.results
      .filter(({ day }) => began !== undefined && began <= day)
      .map((result) => {
        const own = result.things.filter((thing) => isOnlyAt(site, thing, life));
        return total(own.map((thing) => shareOf(thing, result))) * weightOf(result, known);
      });
  });
  const results = total(shares);
  return saidOf({ hours: time / 60, results, weeks: 0 }) === 'nothing'
    ? undefined
    : { time, results };
}

function isOnlyAt(site: string, thing: string, { activities }: Life): boolean {
  const activity = activities.find(({ id }) => id === thing);
  if (!activity) return thing.startsWith(`${site}/`);
  return activity.spots.every((spot) => spot.site === site);
}
