import type { Activity } from '../../../src/domain/plan/activity';
import type { Unit } from '../../../src/domain/amount/unit';
import type { Goal, Rung, Term } from '../../../src/domain/plan/goal';
import { HOUR } from '../../../src/domain/time/instant';
import type { Label } from '../../../src/domain/plan/label';
import type { Spot } from '../../../src/domain/site/site';
import { dateAfter } from '../reference/calendar';
import type { Dice } from './dice';

export const SPOTS: readonly [Spot, ...Spot[]] = [
  { site: 'linkedin', place: 'feed' },
  { site: 'linkedin', place: 'messages' },
  { site: 'linkedin', place: 'profile' },
  { site: 'gmail', place: 'inbox' },
  { site: 'x', place: 'feed' },
];

const OFFLINE_SPOTS: readonly [Spot, ...Spot[]] = [
  { site: 'offline', place: 'call' },
  { site: 'offline', place: 'visit' },
];

const REPLIES: Unit = { kind: 'count', one: 'reply', many: 'replies' };
const CALLS: Unit = { kind: 'count', one: 'call', many: 'calls' };
const EUROS: Unit = { kind: 'money', currency: 'EUR' };
const DOLLARS: Unit = { kind: 'money', currency: 'USD' };

/** Goals in use, put away and deleted, some of them with steps that were taken off. @param today for the days by which they are due */
export function someGoals(dice: Dice, stamp: () => string, today: string): Goal[] {
  return dice.many(1, 4, (index) => {
    const id = `goal-${index}`;
    const rung = (step: string, unit: Unit): Rung => ({ id: `${id}-${step}`, unit });
    const aim = rung('aim', dice.pick([EUROS, EUROS, CALLS]));
    const steps = [rung('reply', REPLIES), rung('call', CALLS)].slice(0, dice.whole(0, 2));
    const former = dice.chance(0.3) ? [rung('former', dice.pick([DOLLARS, EUROS, REPLIES]))] : [];
    const [lowest, ...others] = [...steps, aim];
    return {
      id,
      stamp: stamp(),
      name: `Goal ${index}`,
      ladder: [lowest, ...others],
      ...(former.length > 0 && { former }),
      target: dice.pick([1, 3, 20, 10_000]),
      term: someTerm(dice, today),
      order: dice.whole(0, 3) * 10 + index,
      colour: index,
      ...(index > 0 && dice.chance(0.15) && { archived: true }),
      ...(index > 0 && dice.chance(0.1) && { deleted: true }),
    };
  });
}

function someTerm(dice: Dice, today: string): Term {
  if (dice.chance(0.5)) return { kind: 'by', due: dateAfter(today, dice.whole(-20, 90)) };
  return { kind: 'each', period: dice.pick(['week', 'month', 'quarter']) };
}

/** Activities of one spot or several, some of them put away or deleted. */
export function someActivities(
  dice: Dice,
  stamp: () => string,
  goals: readonly Goal[],
): Activity[] {
  return goals.flatMap((goal) =>
    dice.many(0, 4, (index) => {
      const [first, ...more] = dice.many(1, 3, () =>
        dice.chance(0.25) ? dice.pick(OFFLINE_SPOTS) : dice.pick(SPOTS),
      );
      return {
        id: `${goal.id}-activity-${index}`,
        stamp: stamp(),
        goal: goal.id,
        name: `Activity ${index}`,
        spots: [first ?? SPOTS[0], ...more],
        ...(dice.chance(0.5) && { weekly: dice.whole(1, 6) * HOUR }),
        order: dice.whole(0, 3) * 10 + index,
        ...(dice.chance(0.2) && { archived: true }),
        ...(dice.chance(0.2) && { deleted: true }),
      };
    }),
  );
}

/** An answer: a goal, perhaps one that is gone or was never there, perhaps with an activity; no goal, or a break. */
export function someLabel(
  dice: Dice,
  goals: readonly Goal[],
  activities: readonly Activity[],
): Label {
  if (dice.chance(0.08)) return { kind: 'none' };
  if (dice.chance(0.08)) return { kind: 'break' };
  if (dice.chance(0.03)) return { kind: 'goal', goal: 'of-another-device' };
  const goal = dice.chance(0.5) ? goals[0]?.id : dice.oneOf(goals)?.id;
  const of = activities.filter((each) => each.goal === goal || dice.chance(0.02));
  const activity = dice.chance(0.3) ? dice.oneOf(of)?.id : undefined;
  return { kind: 'goal', goal: goal ?? 'goal-0', ...(activity && { activity }) };
}
