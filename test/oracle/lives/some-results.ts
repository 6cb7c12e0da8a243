import type { Activity } from '../../../src/domain/plan/activity';
import { type Goal, type Rung, rungsOf } from '../../../src/domain/plan/goal';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import type { Credit, Result } from '../../../src/domain/plan/result';
import { dateAfter, dayLived } from '../reference/calendar';
import type { Course } from './some-attention';
import { SPOTS } from './some-plan';

const DAY = 24 * HOUR;

type Kind = Credit['kind'];
const NAMED: Kind = 'activities';
const KINDS: readonly [Kind, ...Kind[]] = [NAMED, NAMED, NAMED, 'several', 'unknown', 'anyway'];
/** How much of a sale is paid back, at once or in parts. */
const PAID_BACK: readonly [readonly number[], ...(readonly number[])[]] = [[1], [0.25], [0.5, 0.5]];

/** What was recorded as it came, what a file brought of the time before, and what was paid back. */
export function someResults(
  course: Course,
  goals: readonly Goal[],
  activities: readonly Activity[],
): Result[] {
  const { dice, first, now } = course;
  const imports = dice.chance(0.4);
  const most = dice.pick([2, 8, 30]);
  const results = goals.flatMap((goal) =>
    rungsOf(goal).flatMap((rung) => {
      const lived = dice.many(
        0,
        most,
        () => first + dice.whole(0, (now - first) / MINUTE) * MINUTE,
      );
      const before = imports
        ? dice.many(0, 20, () => first - dice.whole(0, 250) * DAY + 16 * HOUR)
        : [];
      return [...lived, ...before].map((at, index) =>
        someResult(`${rung.id}-${index}`, Math.min(at, now), { goal, rung, activities }, course),
      );
    }),
  );
  return results.flatMap((result) => [result, ...someRefunds(result, course)]);
}

interface Recording {
  readonly goal: Goal;
  readonly rung: Rung;
  readonly activities: readonly Activity[];
}

function someResult(
  id: string,
  at: number,
  { goal, rung, activities }: Recording,
  { dice, clock, stamp }: Course,
): Result {
  const offset = clock(at);
  const isMoney = rung.unit.kind === 'money';
  const paidOut = isMoney && dice.chance(0.03);
  const met = dateAfter(dayLived(at, offset, 0), -1 - dice.whole(0, 40));
  return {
    id,
    stamp: stamp(),
    goal: goal.id,
    rung: rung.id,
    at,
    offset,
    amount: isMoney ? ((paidOut ? -1 : 1) * dice.whole(500, 400_000)) / 100 : dice.whole(1, 3),
    credit: someCredit(goal, activities, dice),
    ...(dice.chance(0.15) && { firstContact: met }),
    ...(dice.chance(0.08) && { deleted: true as const }),
  };
}

function someCredit(goal: Goal, activities: readonly Activity[], dice: Course['dice']): Credit {
  const kind = dice.pick(KINDS);
  if (kind !== 'activities') return { kind };
  const own = activities.filter((activity) => activity.goal === goal.id);
  const keys = dice.many(1, dice.chance(0.3) ? 3 : 1, () => {
    const { site, place } = dice.pick(SPOTS);
    return (dice.chance(0.6) ? dice.oneOf(own)?.id : undefined) ?? `${site}/${place}`;
  });
  return { kind, activities: [...new Set(keys)] };
}

/** A part of a sale, all of it, or two parts, weeks or months later. */
function someRefunds(sale: Result, { dice, clock, now, stamp }: Course): Result[] {
  if (sale.amount <= 3 || !dice.chance(0.2)) return [];
  const parts = dice.pick(PAID_BACK);
  return parts.map((part, index) => {
    const at = Math.min(now, sale.at + dice.whole(1, 120 * 24) * HOUR);
    const { firstContact: _, ...rest } = sale;
    return {
      ...rest,
      id: `${sale.id}-refund-${index}`,
      stamp: stamp(),
      at,
      offset: clock(at),
      amount: -Math.floor(sale.amount * part * 100) / 100,
      refundOf: sale.id,
      ...(dice.chance(0.1) && { deleted: true as const }),
    };
  });
}
