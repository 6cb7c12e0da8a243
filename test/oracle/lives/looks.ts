import { MINUTE } from '../../../src/domain/time/instant';
import type { Plan } from '../../../src/domain/plan/intention';
import type { CardMoment } from '../reference/card';
import { dateAfter, dayLived, periodHolding } from '../reference/calendar';
import type { LookedSpan } from '../reference/spans';
import { type Dice, diceOf } from './dice';
import type { Life } from './life';

/** What the person looks at. */
export interface Looks {
  readonly today: string;
  readonly days: readonly string[];
  readonly spans: readonly LookedSpan[];
  readonly cards: readonly CardMoment[];
}

const KINDS = ['week', 'month', 'quarter', 'year'] as const;

/** Today, some days before, and spans that go on, are over, or begin before anything was kept. */
export function looksOf(life: Life): Looks {
  const dice = diceOf(life.seed + 1_000_000);
  const { at, offset } = life.now;
  const today = dayLived(at, offset, life.dayStart);
  const someDay = () => dateAfter(today, -dice.whole(1, dice.pick([6, 40, 200])));
  const first = someDay();
  const spans = KINDS.map((kind) => {
    const day = dice.chance(0.5) ? today : someDay();
    return { kind, ...periodHolding(day, kind, life.weekStart) };
  });
  const range = { kind: 'range' as const, first, last: dateAfter(first, dice.whole(0, 40)) };
  const cards = ['linkedin', 'gmail', 'x'].map((site) => ({ site, plan: somePlan(dice, life) }));
  return { today, cards, days: [today, dateAfter(today, -1), someDay()], spans: [...spans, range] };
}

function somePlan(dice: Dice, { goals }: Life): Plan | undefined {
  if (dice.chance(0.5)) return undefined;
  const goal = dice.oneOf(goals)?.id;
  const label = goal && dice.chance(0.7) ? { kind: 'goal' as const, goal } : NO_GOAL;
  return { label, time: dice.pick([0, 5, 20]) * MINUTE };
}

const NO_GOAL = { kind: 'none' } as const;
