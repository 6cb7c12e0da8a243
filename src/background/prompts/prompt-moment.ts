import { type ConsideredMoment, isIntention } from '../../domain/prompt/decision-point';
import { DAY, type Instant, MINUTE, type Moment } from '../../domain/time/instant';
import { scrollingIn } from '../../domain/prompt/long-scrolling';
import { planOf } from '../../domain/plan/intention';
import { isPaused } from '../../domain/attention/pause';
import { type PromptMoment, SESSION_GAP } from '../../domain/prompt/policy';
import type { PromptSettings } from '../../domain/prompt/settings';
import { mayBeLong } from '../../domain/prompt/scroll-threshold';
import type { Segment } from '../../domain/attention/segment';
import type { Settings } from '../../domain/setting';
import type { SiteId } from '../../domain/site/site';
import { trailingRun } from '../../domain/time/trailing-run';
import { VISIT_GAP } from '../../domain/ledger/visit';
import type { Store } from '../../store/store';
import type { LimitsOf } from './scroll-limits';

/** The visit that goes on at a site, and what the policy has to know of it. */
export interface PromptContext {
  readonly moment: PromptMoment;
  readonly history: readonly ConsideredMoment[];
  readonly settings: Settings;
}

/** What is read, and what was read before. */
export interface ReadDeps {
  readonly store: Store;
  readonly limitsOf: LimitsOf;
}

/**
 * Reads from the store what a decision on a prompt rests on; `undefined` where no card can be due. This is asked at
 * each report of attention: what is dear to read is read last, and only where it may tell something.
 */
export async function promptMomentAt(
  site: SiteId,
  now: Moment,
  { store, limitsOf }: ReadDeps,
): Promise<PromptContext | undefined> {
  const settings = await store.settings.all();
  const { prompts } = settings;
  if (!prompts.on) return undefined;
  const recent = await store.segments.within({ start: now.at - DAY, end: now.at + MINUTE });
  const visit = trailingRun(
    recent.filter((segment) => segment.site === site),
    VISIT_GAP,
    now.at,
  );
  const [first] = visit;
  if (!first || !mayBeDue(visit, prompts)) return undefined;
  const [history, results, chosen] = await Promise.all([
    store.decisions.recent(),
    store.results.recordedIn({ start: first.start, end: now.at }),
    store.sites.chosen(),
  ]);
  const recorded = results.flatMap(({ at, dayOnly }) => (dayOnly ? [] : at));
  const acts = [...carriedOn(history, site), ...recorded];
  const scrolling = scrollingIn(
    visit,
    acts.filter((at) => at <= now.at),
  );
  const planned = { site, start: first.start, end: now.at };
  const asksOwn = prompts.own && mayBeLong(scrolling, prompts.limits);
  const moment = {
    ...now,
    site,
    choices: chosen.find(({ id }) => id === site) ?? {},
    settings: prompts,
    paused: isPaused(settings.pause, now.at),
    scrolling,
    limits: asksOwn ? await limitsOf(prompts.limits, now.at) : prompts.limits,
    plan: prompts.intentions ? planOf(history.filter(isIntention), planned) : undefined,
    sessionStart: trailingRun(recent, SESSION_GAP, now.at)[0]?.start ?? first.start,
    dayStart: settings.dayStart,
  };
  return { moment, history, settings };
}

/** Whether a card may be due at all, whatever else was done. Five more minutes are told of a film, too. */
function mayBeDue(visit: readonly Segment[], { intentions, limits }: PromptSettings): boolean {
  return intentions || mayBeLong({ ...scrollingIn(visit, []), watching: 0 }, limits);
}

/** When the person said 'this is working', which is a purposeful act. */
function carriedOn(history: readonly ConsideredMoment[], site: SiteId): Instant[] {
  return history.flatMap((decision) =>
    decision.site === site && 'outcome' in decision && decision.outcome === 'working'
      ? (decision.answeredAt ?? decision.at)
      : [],
  );
}
