import { type ConsideredMoment, isIntention } from '../domain/decision-point';
import { DAY, type Instant, MINUTE, type Moment } from '../domain/instant';
import { type Scrolling, scrollingIn, type ScrollLimits } from '../domain/long-scrolling';
import { planOf } from '../domain/intention';
import { isPaused } from '../domain/pause';
import { momentsUntil } from '../domain/prompt-history';
import { type PromptMoment, SESSION_GAP } from '../domain/prompt-policy';
import { mayBeLong, OWN_PERIOD, ownLimits } from '../domain/scroll-threshold';
import type { Segment } from '../domain/segment';
import type { Settings } from '../domain/setting';
import type { SiteId } from '../domain/site';
import { trailingRun } from '../domain/trailing-run';
import { VISIT_GAP } from '../domain/visit';
import type { Store } from '../store/store';

/** The visit that goes on at a site, and what the policy has to know of it. */
export interface Considered {
  readonly moment: PromptMoment;
  readonly visit: readonly Segment[];
  readonly settings: Settings;
}

/** Reads from the store what a decision on a prompt rests on; `undefined` where no visit goes on. */
export async function promptMomentAt(
  site: SiteId,
  now: Moment,
  store: Store,
): Promise<Considered | undefined> {
  const settings = await store.settings.all();
  const recent = await store.segments.within({ start: now.at - DAY, end: now.at + MINUTE });
  const visit = trailingRun(
    recent.filter((segment) => segment.site === site),
    VISIT_GAP,
    now.at,
  );
  const [first] = visit;
  if (!first) return undefined;
  const history = await store.decisions.recent();
  const results = await store.results.recordedIn({ start: first.start, end: now.at });
  const acts = [...carriedOn(history, site), ...results.map(({ at }) => at)];
  const chosen = await store.sites.chosen();
  const scrolling = scrollingIn(
    visit,
    acts.filter((at) => at <= now.at),
  );
  const known = momentsUntil(history, now.at);
  const moment = {
    ...now,
    site,
    choices: chosen.find(({ id }) => id === site) ?? {},
    settings: settings.prompts,
    paused: isPaused(settings.pause, now.at),
    scrolling,
    limits: await limitsFor(settings.prompts, scrolling, now.at, store),
    plan: planOf(known.filter(isIntention), site, first.start),
    sessionStart: trailingRun(recent, SESSION_GAP, now.at)[0]?.start ?? first.start,
    dayStart: settings.dayStart,
  };
  return { moment, visit, settings };
}

/** When the person said 'this is working', which is a purposeful act. */
function carriedOn(history: readonly ConsideredMoment[], site: SiteId): Instant[] {
  return history.flatMap((decision) =>
    decision.site === site && 'outcome' in decision && decision.outcome === 'working'
      ? (decision.answeredAt ?? decision.at)
      : [],
  );
}

async function limitsFor(
  { limits, own }: Settings['prompts'],
  scrolling: Scrolling,
  now: Instant,
  store: Store,
): Promise<ScrollLimits> {
  if (!own || !mayBeLong(scrolling, limits)) return limits;
  return ownLimits(await store.segments.within({ start: now - OWN_PERIOD, end: now }), now, limits);
}
