import type { CheckIn } from '../domain/ledger/check-in';
import type { ChosenSite } from '../domain/site/chosen-site';
import { addDays, type Day, dayOf, searchInterval } from '../domain/time/day';
import { ASKED_DAYS, daysLived, type LivedDay, waitingDays } from '../domain/recent/days-lived';
import { groupBy } from '../domain/foundation/group-by';
import { DAY, type Milliseconds, type Moment } from '../domain/time/instant';
import type { Intention } from '../domain/plan/intention';
import type { Records } from '../domain/ledger/ledger';
import type { NextAction } from '../domain/plan/next-action';
import type { Result } from '../domain/plan/result';
import { type SetOnCard, setOnCard } from '../domain/prompt/set-on-card';
import type { Settings } from '../domain/setting';
import { type Spot, spotKey } from '../domain/site/site';
import { type Visit, waitingVisits } from '../domain/ledger/visit';
import { LEDGER_TABLES } from '../store/records';
import type { Store } from '../store/store';

/** How far back the answer is sought that a spot got last. */
const LAST_ANSWERS = 5;

/** The rungs used in so many days are those used of late; from so many on, there is enough to say what pays. */
const MONTH = 28;

/** What an answer is suggested from. */
export interface LastAnswers {
  /** The last answers at each spot that waits, from whatever day. */
  readonly last: readonly CheckIn[];
  /** What visits were planned for. */
  readonly intentions: readonly Intention[];
}

/** All that the popup shows of today, and nothing else: it opens as fast after years as on the first day. */
export interface TodayRead extends LastAnswers {
  readonly today: Day;
  readonly records: Records;
  readonly actions: readonly NextAction[];
  /** Recorded of late. */
  readonly results: readonly Result[];
  /** Whether a month of time is known. */
  readonly pays: boolean;
}

/** The days before today; read once today is on the page. */
export interface EarlierRead extends LastAnswers {
  /** The newest first. */
  readonly days: readonly LivedDay[];
}

/** Until they are read. */
export const NOT_READ_YET: EarlierRead = { days: [], last: [], intentions: [] };

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

/** One query for today, so that it is drawn once, with all that belongs in it. */
export async function readPopup(store: Store, thisMoment: () => Moment): Promise<PopupRead> {
  const [settings, sites] = await Promise.all([store.settings.all(), store.sites.everChosen()]);
  const { consentedAt, dayStart } = settings;
  const now = thisMoment();
  const moments = await store.decisions.since(now.at - DAY);
  return {
    settings,
    sites,
    cardSet: setOnCard(moments, settings.prompts, sites, now.at),
    day: consentedAt ? await readDay(store, now, dayStart) : undefined,
  };
}

async function readDay(store: Store, now: Moment, dayStart: Milliseconds): Promise<TodayRead> {
  const today = dayOf(now, dayStart);
  const [records, actions, intentions, results, began] = await Promise.all([
    store.recordsOf(today, dayStart),
    store.actions.all(),
    store.decisions.intentions(searchInterval({ first: today, last: today }, dayStart)),
    store.results.recordedIn({ start: now.at - MONTH * DAY, end: now.at + DAY }),
    store.began(dayStart),
  ]);
  const last = await lastAnswers(store, waitingVisits(today, records, dayStart));
  const pays = began.time !== undefined && began.time <= addDays(today, -MONTH);
  return { today, records, last, actions, intentions, results, pays };
}

export async function readEarlier(
  store: Store,
  today: Day,
  dayStart: Milliseconds,
): Promise<EarlierRead> {
  const span = { first: addDays(today, -ASKED_DAYS), last: addDays(today, -1) };
  const [records, intentions] = await Promise.all([
    store.recordsOfDays(span, dayStart),
    store.decisions.intentions(searchInterval(span, dayStart)),
  ]);
  const days = daysLived(span, records, dayStart);
  const waiting = waitingDays(days).flatMap(({ visits }) => visits);
  return { days, last: await lastAnswers(store, waiting), intentions };
}

async function lastAnswers(store: Store, visits: readonly Visit[]): Promise<CheckIn[]> {
  const spots: Spot[] = [...groupBy(visits, spotKey).values()].map(([visit]) => visit);
  const last = await Promise.all(spots.map((spot) => store.checkIns.lastAt(spot, LAST_ANSWERS)));
  return last.flat();
}
