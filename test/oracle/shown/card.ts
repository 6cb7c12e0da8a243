import { readCardFacts } from '../../../src/background/prompts/card-facts';
import { MINUTE } from '../../../src/domain/time/instant';
import type { Calendar } from '../../../src/domain/time/period';
import type { Store } from '../../../src/store/store';
import type { Life } from '../lives/life';
import type { CardFigures, CardMoment } from '../reference/card';

/** What a card at that site could tell now. */
export async function shownCard(
  store: Store,
  { site, plan }: CardMoment,
  { now }: Life,
  calendar: Calendar,
): Promise<CardFigures> {
  const { goal, action, hour, planned } = await readCardFacts(
    { ...now, site, plan },
    calendar,
    store,
  );
  return {
    goal: goal && { goal: goal.goal.id, reached: goal.reached },
    action: action?.id,
    hour: hour && { time: hour.time / MINUTE, results: hour.results },
    planned: planned && { time: planned.time / MINUTE, goal: planned.goal?.id },
  };
}
