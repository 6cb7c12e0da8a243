import { dayOf } from '../../../src/domain/time/day';
import { MINUTE } from '../../../src/domain/time/instant';
import { dayLedger } from '../../../src/domain/ledger/ledger';
import { paceOf } from '../../../src/domain/ledger/pace';
import type { Calendar } from '../../../src/domain/time/period';
import { spotKey } from '../../../src/domain/site/site';
import { type Visit, waitingVisits } from '../../../src/domain/ledger/visit';
import { readHistory } from '../../../src/panel/frame/history';
import { readPopup } from '../../../src/popup/read-popup';
import type { Store } from '../../../src/store/store';
import type { Life } from '../lives/life';
import type { Looks } from '../lives/looks';
import { type DayFigures, type Figures, visitsByStart } from '../reference/figures';
import { figuresOfLedger } from './account';
import { shownCard } from './card';
import { shownGoals, shownPaces } from './goals';
import { shownPays } from './pays';
import { shownReview } from './review';
import { shownSources } from './sources';
import { shownSpan } from './spans';

/** What the pages show, read by their own queries. */
export async function shownFigures(store: Store, life: Life, looks: Looks): Promise<Figures> {
  const { dayStart, weekStart } = await store.settings.all();
  const calendar = { dayStart, weekStart, today: dayOf(life.now, dayStart) };
  const days: Record<string, DayFigures> = {};
  for (const day of looks.days) days[day] = await shownDay(store, day, calendar);
  const spans: Record<string, Figures['spans'][string]> = {};
  for (const span of looks.spans) spans[span.kind] = await shownSpan(store, span, calendar);
  const pays: Record<string, Figures['pays'][string]> = {};
  for (const day of looks.days) pays[day] = await shownPays(store, day, calendar);
  const sources: Record<string, Figures['sources'][string]> = {};
  for (const day of looks.days) sources[day] = await shownSources(store, day, calendar);
  const cards: Record<string, Figures['cards'][string]> = {};
  for (const moment of looks.cards)
    cards[moment.site] = await shownCard(store, moment, life, calendar);
  return {
    days,
    waiting: await shownWaiting(store, life, calendar),
    spans,
    goals: await shownGoals(store, calendar),
    pays,
    sources,
    review: await shownReview(store, calendar),
    cards,
  };
}

async function shownDay(store: Store, day: string, calendar: Calendar): Promise<DayFigures> {
  const records = await store.recordsOf(day, calendar.dayStart);
  const history = await readHistory(store);
  const paces = shownPaces(records.goals, (goal) =>
    paceOf(goal, history.get(goal.id) ?? [], day, calendar),
  );
  return { account: figuresOfLedger(dayLedger(day, records, calendar.dayStart)), paces };
}

async function shownWaiting(store: Store, { now }: Life, { dayStart }: Calendar) {
  const { day } = await readPopup(store, () => now);
  if (!day) throw new Error('nobody agreed to timing');
  return visitsByStart(waitingVisits(day.today, day.records, dayStart).map(figuresOfVisit));
}

function figuresOfVisit({ start, end, time, ...spot }: Visit) {
  return { spot: spotKey(spot), start, end, time: time / MINUTE };
}
