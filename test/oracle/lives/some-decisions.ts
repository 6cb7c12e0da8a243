import type { Activity } from '../../../src/domain/plan/activity';
import { type Goal, rungsOf } from '../../../src/domain/plan/goal';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import type { NextAction } from '../../../src/domain/plan/next-action';
import type { Decision, Verdict } from '../../../src/domain/plan/verdict';
import { dateAfter, dayLived } from '../reference/calendar';
import type { Course } from './some-attention';
import { SPOTS } from './some-plan';

/** Verdicts of some weeks ago, some looked at since. */
export function someVerdicts(
  { dice, clock, first, now, stamp }: Course,
  goals: readonly Goal[],
  activities: readonly Activity[],
): Verdict[] {
  return dice.many(0, 5, (index) => {
    const goal = dice.oneOf(goals);
    const at = Math.max(first, now - dice.whole(0, 80) * DAY - index * MINUTE);
    const own = activities.filter((activity) => activity.goal === goal?.id);
    const { site, place } = dice.pick(SPOTS);
    return {
      id: `verdict-${index}`,
      stamp: stamp(),
      goal: goal?.id ?? 'goal-0',
      doing: (dice.chance(0.7) ? dice.oneOf(own)?.id : undefined) ?? `${site}/${place}`,
      decision: dice.pick<Decision>(['keep', 'cut', 'try']),
      reason: '',
      evidence: {
        time: HOUR,
        results: 1,
        rung: dice.oneOf(goal ? rungsOf(goal) : [])?.id ?? 'gone',
      },
      at,
      offset: clock(at),
      ...(dice.chance(0.2) && { reviewed: { at: now, offset: clock(now) } }),
      ...(dice.chance(0.1) && { deleted: true as const }),
    };
  });
}

/** Next actions: for today, for before or after, some done, dropped or deleted. */
export function someActions(
  { dice, clock, now, stamp }: Course,
  goals: readonly Goal[],
  activities: readonly Activity[],
): NextAction[] {
  const today = dayLived(now, clock(now), 0);
  return goals.flatMap(({ id: goal }) =>
    dice.many(0, 3, (index) => {
      const activity = dice.oneOf(activities.filter((each) => each.goal === goal))?.id;
      return {
        id: `${goal}-action-${index}`,
        stamp: stamp(),
        goal,
        ...(activity && dice.chance(0.6) && { activity }),
        name: `Action ${index}`,
        length: 10 * MINUTE,
        ...(dice.chance(0.5) && { on: dateAfter(today, dice.whole(-3, 2)) }),
        order: dice.whole(0, 1000) * 100 + dice.whole(0, 99),
        ...(dice.chance(0.2) && { done: { at: now, offset: clock(now) } }),
        ...(dice.chance(0.1) && { dropped: true as const }),
        ...(dice.chance(0.1) && { deleted: true as const }),
      };
    }),
  );
}
