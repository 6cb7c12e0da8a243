import {
  type ConsideredMoment,
  type DecisionPoint,
  isDecision,
  isIntention,
} from '../../../src/domain/prompt/decision-point';
import {
  DAY,
  HOUR,
  type Instant,
  type Milliseconds,
  MINUTE,
  SECOND,
} from '../../../src/domain/time/instant';
import {
  type Intention,
  type Plan,
  PLANNED_TIMES,
  planOf,
} from '../../../src/domain/plan/intention';
import { asksIntention } from '../../../src/domain/prompt/intention-policy';
import { scrollingIn, USUAL_LIMITS } from '../../../src/domain/prompt/long-scrolling';
import { refusalOfPage } from '../../../src/domain/prompt/page-refusal';
import { BREAKPOINTS, type PageContext, PROMPT_OUTCOMES } from '../../../src/domain/prompt/prompt';
import { decide, type PromptMoment, SESSION_GAP } from '../../../src/domain/prompt/policy';
import { DEFAULT_PROMPTS, fewer, type PromptSettings } from '../../../src/domain/prompt/settings';
import type { Segment } from '../../../src/domain/attention/segment';
import type { Place } from '../../../src/domain/site/site';
import type { Random } from '../../../src/domain/statistics/random';
import { trailingRun } from '../../../src/domain/time/trailing-run';
import { VISIT_GAP } from '../../../src/domain/ledger/visit';

/** How somebody browses and sets prompts for a week. */
interface Week {
  readonly settings: PromptSettings;
  /** The clock is set back by a day here, by the true time. */
  readonly setBackAt: Instant | undefined;
}

/** A decision or a question, and what was so when it was made, by a clock that was never set. */
interface Witnessed<Made = DecisionPoint | Intention> {
  readonly made: Made;
  readonly trueAt: Instant;
  readonly visit: number;
  readonly session: number;
  readonly sinceVisitStart: Milliseconds;
  readonly page: PageContext;
  readonly settings: PromptSettings;
  readonly siteForbidden: boolean;
  /** For how long the person meant to stay; 0 for no time in particular. */
  readonly planned: Milliseconds;
}

type Prompt = Witnessed<DecisionPoint>;

/** What came of the weeks. */
export interface PromptWeeks {
  readonly weeks: number;
  readonly decisions: number;
  /** How often somebody was asked what a visit is for. */
  readonly questions: number;
  /** Of those decisions by coin: how many, and how many of them showed. */
  readonly tossed: number;
  readonly shown: number;
  /** Each cap, cool-down or never-rule that was broken, in words. Empty is what is hoped for. */
  readonly broken: readonly string[];
}

const MONDAY = Date.UTC(2026, 10, 23);
const TICK = 30 * SECOND;
const SITES = ['linkedin', 'x', 'reddit'];
const PLACES: readonly Place[] = ['feed', 'feed', 'feed', 'feed', 'profile', 'messages', 'search'];

/** Lets so many people browse for a week each, and holds every decision against the rules. */
export function promptWeeks(weeks: number, random: Random): PromptWeeks {
  const all = Array.from({ length: weeks }, () => livedWeek(someWeek(random), random));
  const decisions = all.flatMap((witnessed) => promptsIn(witnessed).map(({ made }) => made));
  const tossed = decisions.filter(({ chance }) => chance < 1);
  return {
    weeks,
    decisions: decisions.length,
    questions: all.flat().length - decisions.length,
    tossed: tossed.length,
    shown: tossed.filter(({ shown }) => shown).length,
    broken: [...new Set(all.flatMap(brokenRules))],
  };
}

function someWeek(random: Random): Week {
  const often = random() < 0.2;
  return {
    settings: {
      ...DEFAULT_PROMPTS,
      quiet: random() < 0.5 ? { from: 21 * HOUR, to: 7 * HOUR } : { from: 0, to: 0 },
      // Some set thresholds to nothing: the never-rules hold all the same.
      limits: often ? { active: 0, screens: 0 } : USUAL_LIMITS,
      intentions: random() < 0.5,
    },
    setBackAt: random() < 0.2 ? MONDAY + random() * 7 * DAY : undefined,
  };
}

/** One person's state while the week goes by. */
interface Life {
  readonly week: Week;
  readonly random: Random;
  readonly segments: Segment[];
  readonly history: ConsideredMoment[];
  readonly witnessed: Witnessed[];
  settings: PromptSettings;
  readonly forbidden: Map<string, Instant>;
  session: number;
  visit: number;
}

function livedWeek(week: Week, random: Random): Witnessed[] {
  const life: Life = {
    week,
    random,
    segments: [],
    history: [],
    witnessed: [],
    settings: week.settings,
    forbidden: new Map(),
    session: 0,
    visit: 0,
  };
  for (let at = MONDAY + 6 * HOUR; at < MONDAY + 7 * DAY; ) {
    const pause = pauseBetween(random);
    at += pause;
    if (pause > SESSION_GAP) life.session += 1;
    at = livedVisit(life, at);
  }
  return life.witnessed;
}

/** Short ones within a session, long ones between, and nights. */
function pauseBetween(random: Random): Milliseconds {
  const kind = random();
  if (kind < 0.5) return VISIT_GAP + 1 + random() * (SESSION_GAP - VISIT_GAP - 2);
  return kind < 0.9 ? SESSION_GAP + 1 + random() * 3 * HOUR : 8 * HOUR;
}

/** @returns when it ended */
function livedVisit(life: Life, start: Instant): Instant {
  const { random, segments } = life;
  life.visit += 1;
  const site = SITES[Math.floor(random() * SITES.length)] ?? 'x';
  const length = inTicks(Math.exp(2 + random() * 2) * MINUTE);
  const pace = 2 + random() * 6;
  for (let done = 0; done < length; ) {
    const piece = Math.min(length - done, inTicks((1 + random() * 15) * MINUTE));
    const place = PLACES[Math.floor(random() * PLACES.length)] ?? 'feed';
    const index = segments.length;
    for (let at = TICK; at <= piece; at += TICK) {
      const now = start + done + at;
      const segment = segmentUntil(clock(life, now), at, { site, place, pace });
      segments[index] = { ...segment, id: String(index) };
      asked(life, { now, site, sinceVisitStart: done + at });
    }
    done += piece;
  }
  return start + length;
}

function inTicks(time: Milliseconds): Milliseconds {
  return Math.ceil(time / TICK) * TICK;
}

function segmentUntil(
  end: Instant,
  length: Milliseconds,
  { site, place, pace }: { site: string; place: Place; pace: number },
): Segment {
  const screens = Math.round((10 * pace * length) / MINUTE);
  const shared = { offset: 0, input: 2, began: 'came', ended: 'open' } as const;
  return { id: '', site, place, start: end - length, end, screens, ...shared };
}

/** What the person's clock shows at a true time. */
function clock({ week: { setBackAt } }: Life, now: Instant): Instant {
  return setBackAt !== undefined && now >= setBackAt ? now - DAY : now;
}

interface Asked {
  readonly now: Instant;
  readonly site: string;
  readonly sinceVisitStart: Milliseconds;
}

/** What the background does when a page reports and a breakpoint comes, in two windows at once. */
function asked(life: Life, { now, site, sinceVisitStart }: Asked): void {
  const { random, segments, history, witnessed, settings } = life;
  const at = clock(life, now);
  const near = segments.slice(-100);
  const visit = trailingRun(
    near.filter((segment) => segment.site === site),
    VISIT_GAP,
    at,
  );
  const until = life.forbidden.get(site) ?? 0;
  const acts = history.flatMap((one) =>
    isDecision(one) && one.outcome === 'working' ? (one.answeredAt ?? 0) : [],
  );
  const moment: PromptMoment = {
    at,
    offset: 0,
    site,
    choices: until === Infinity ? { prompts: false } : { promptsFrom: until },
    settings,
    paused: false,
    scrolling: scrollingIn(
      visit,
      acts.filter((act) => act <= at),
    ),
    limits: settings.limits,
    sessionStart: trailingRun(near, SESSION_GAP, at)[0]?.start ?? at,
    dayStart: 4 * HOUR,
  };
  const since = { site, start: moment.scrolling.visitStart, end: at };
  const plan = planOf(history.filter(isIntention), since);
  for (const page of [somePage(random), somePage(random)]) {
    const made = cardAt(life, { ...moment, plan }, page);
    if (!made) continue;
    history.push(made);
    const siteForbidden = at < until;
    const { visit: visitNumber, session } = life;
    const told = { made, trueAt: now, page, settings, siteForbidden, sinceVisitStart };
    witnessed.push({ ...told, planned: plan?.time ?? 0, visit: visitNumber, session });
  }
}

/** The question or the decision that the background makes of a breakpoint. */
function cardAt(
  life: Life,
  moment: PromptMoment,
  page: PageContext,
): DecisionPoint | Intention | undefined {
  const { random, history } = life;
  const { at, offset, site, scrolling } = moment;
  const stamp = String(history.length).padStart(6, '0');
  const core = { id: stamp, stamp, at, offset, site };
  if (!refusalOfPage(page) && asksIntention(moment, history))
    return { ...core, plan: somePlan(random) };
  const made = decide(moment, history, page, random());
  if (made.kind === 'refused') return undefined;
  const { shown, chance } = made;
  const answer = shown ? answered(life, site, at) : {};
  return { ...core, content: 'fact', active: scrolling.visitActive, shown, chance, ...answer };
}

/** One in three passes the question over. */
function somePlan(random: Random): Plan | null {
  const time = PLANNED_TIMES[Math.floor(random() * 6)];
  return time === undefined ? null : { label: { kind: 'none' }, time };
}

function somePage(random: Random): PageContext {
  const often = (share: number) => random() < share;
  return {
    breakpoint: BREAKPOINTS[Math.floor(random() * BREAKPOINTS.length)] ?? 'moved',
    sinceTyping: often(0.3) ? random() * 20 * SECOND : undefined,
    composing: often(0.1),
    fullScreen: often(0.05),
    dialog: often(0.05),
    listening: often(0.1),
  };
}

/** Somebody answers at once, and the menu takes effect; now and then a tab is closed under the card. */
function answered(life: Life, site: string, at: Instant): Partial<DecisionPoint> {
  const { random, forbidden } = life;
  if (random() < 0.05) return {};
  const outcome = PROMPT_OUTCOMES[Math.floor(random() * PROMPT_OUTCOMES.length)] ?? 'closed';
  if (outcome === 'never here') forbidden.set(site, Infinity);
  if (outcome === 'not today') forbidden.set(site, Math.max(at + DAY, forbidden.get(site) ?? 0));
  if (outcome === 'fewer') life.settings = fewer(life.settings);
  return { outcome, answeredAt: at + random() * 10 * SECOND };
}

type Rule<One> = readonly [string, (one: One, before: readonly One[]) => boolean];

/** For every card. */
const RULES: readonly Rule<Witnessed>[] = [
  ['typing', ({ page }) => page.sinceTyping !== undefined && page.sinceTyping < 10 * SECOND],
  ['composing', ({ page }) => page.composing],
  ['full screen', ({ page }) => page.fullScreen],
  ['dialog', ({ page }) => page.dialog],
  ['listening', ({ page }) => page.listening],
  ['site', ({ siteForbidden }) => siteForbidden],
  ['quiet hours', isInQuietHours],
];

const PROMPT_RULES: readonly Rule<Prompt>[] = [
  ['first minute', ({ sinceVisitStart }) => sinceVisitStart < MINUTE],
  ['planned time', (one) => one.made.active < 1.5 * one.planned],
  ['gap', (one, before) => !isPromised(one, before) && sinceLast(one, before) < one.settings.gap],
  ['five more minutes', (one, before) => sinceLast(one, before) < 5 * MINUTE],
  ['session', (one, before) => !isPromised(one, before) && ofSession(one, before) >= 1],
  ['day', (one, before) => ofDay(one, before) >= one.settings.perDay],
];

const QUESTION_RULES: readonly Rule<Witnessed>[] = [
  ['question too late', ({ sinceVisitStart }) => sinceVisitStart >= MINUTE],
  ['question unasked for', ({ settings }) => !settings.intentions],
  ['question too often', (one, before) => sinceLast(one, before.filter(isQuestion)) < 30 * MINUTE],
  ['question in the gap', (one, before) => sinceLast(one, promptsIn(before)) < one.settings.gap],
];

function brokenRules(witnessed: readonly Witnessed[]): string[] {
  return [
    ...broken(witnessed, RULES),
    ...broken(promptsIn(witnessed), PROMPT_RULES),
    ...broken(witnessed, QUESTION_RULES, isQuestion),
  ];
}

function broken<One extends Witnessed>(
  all: readonly One[],
  rules: readonly Rule<One>[],
  concerns: (one: One) => boolean = () => true,
): string[] {
  return all.flatMap((one, index) =>
    concerns(one)
      ? rules.filter(([, breaks]) => breaks(one, all.slice(0, index))).map(([name]) => name)
      : [],
  );
}

function promptsIn(witnessed: readonly Witnessed[]): Prompt[] {
  return witnessed.flatMap((one) => {
    const { made } = one;
    return isDecision(made) ? [{ ...one, made }] : [];
  });
}

function isQuestion({ made }: Witnessed): boolean {
  return isIntention(made);
}

function isInQuietHours({ made, settings: { quiet } }: Witnessed): boolean {
  const hour = new Date(made.at).getUTCHours();
  return quiet.from !== quiet.to && (hour >= quiet.from / HOUR || hour < quiet.to / HOUR);
}

/** Whether it was asked for by 'five more minutes' of the same visit. */
function isPromised(one: Prompt, before: readonly Prompt[]): boolean {
  const last = before.at(-1);
  return last?.made.outcome === 'more' && last.visit === one.visit;
}

function sinceLast(one: Witnessed, before: readonly Witnessed[]): Milliseconds {
  return one.trueAt - (before.at(-1)?.trueAt ?? Number.NEGATIVE_INFINITY);
}

function ofSession(one: Witnessed, before: readonly Witnessed[]): number {
  return before.filter(({ session }) => session === one.session).length;
}

/** By the day that the person's clock showed. */
function ofDay(one: Witnessed, before: readonly Witnessed[]): number {
  const day = ({ made }: Witnessed) => Math.floor((made.at - 4 * HOUR) / DAY);
  return before.filter((other) => day(other) === day(one)).length;
}
