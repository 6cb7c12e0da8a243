import type { CheckIn } from '../domain/ledger/check-in';
import type { ChosenSite } from '../domain/site/chosen-site';
import { type Day, dayOf, searchInterval } from '../domain/time/day';
import { groupBy } from '../domain/foundation/group-by';
import { DAY, type Milliseconds, type Moment } from '../domain/time/instant';
import type { Intention } from '../domain/plan/intention';
import type { Records } from '../domain/ledger/ledger';
import type { NextAction } from '../domain/plan/next-action';
import { type SetOnCard, setOnCard } from '../domain/prompt/set-on-card';
import type { Settings } from '../domain/setting';
import { spotKey } from '../domain/site/site';
import { waitingVisits } from '../domain/ledger/visit';
import { LEDGER_TABLES } from '../store/records';
import type { Store } from '../store/store';

/** How far back the goal is sought that a spot served last. */
const LAST_ANSWERS = 5;

/** All that the popup shows of a day, and nothing else: it opens as fast after years as on the first day. */
export interface TodayRead {
  readonly today: Day;
  readonly records: Records;
  /** The last answers at each spot that waits, from whatever day. */
  readonly last: readonly CheckIn[];
  readonly actions: readonly NextAction[];
  /** What visits were planned for. */
  readonly intentions: readonly Intention[];
}

export interface PopupRead {
  readonly settings: Settings;
  /** What was ever chosen. */
  readonly sites: readonly ChosenSite[];
  /** A lasting answer on the card that can be taken back, if there is one. */
  readonly cardSet: SetOnCard | undefined;
  /** Left out before consent. */
  readonly day: TodayRead | undefined;
}

export const POPUP_TABLES = [
  ...LEDGER_TABLES,
  'settings',
  'sites',
  'actions',
  'decisions',
] as const;

/** One query for the whole popup, so that it is drawn once, with all that belongs in it. */
export async function readPopup(store: Store, thisMoment: () => Moment): Promise<PopupRead> {
  const [settings, sites] = await Promise.all([store.settings.all(), store.sites.everChosen()]);
  const { consentedAt, dayStart } = settings;
  const now = thisMoment();
  const today = dayOf(now, dayStart);
  const moments = await store.decisions.since(now.at - DAY);
  return {
    settings,
    sites,
    cardSet: setOnCard(moments, settings.prompts, sites, now.at),
    day: consentedAt ? await readDay(store, today, dayStart) : undefined,
  };
}

async function readDay(store: Store, today: Day, dayStart: Milliseconds): Promise<TodayRead> {
  const [records, actions, intentions] = await Promise.all([
    store.recordsOf(today, dayStart),
    store.actions.all(),
    store.decisions.intentions(searchInterval({ first: today, last: today }, dayStart)),
  ]);
  const bySpot = groupBy(waitingVisits(today, records, dayStart), spotKey);
  const spots = [...bySpot.values()].flatMap(([visit]) => visit ?? []);
  const last = await Promise.all(spots.map((spot) => store.checkIns.lastAt(spot, LAST_ANSWERS)));
  return { today, records, last: last.flat(), actions, intentions };
}
