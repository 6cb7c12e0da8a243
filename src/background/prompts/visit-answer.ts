import { labelParts, type TimedStretch } from '../../domain/ledger/check-in';
import { DAY, type Instant, intersection, type Milliseconds } from '../../domain/time/instant';
import { isIntention } from '../../domain/prompt/decision-point';
import { type Plan, planOf } from '../../domain/plan/intention';
import type { Label } from '../../domain/plan/label';
import type { PromptOutcome } from '../../domain/prompt/prompt';
import { goalServedLast, plannedGoal } from '../../domain/prompt/contents';
import { decisionsUntil } from '../../domain/prompt/history';
import type { Segment } from '../../domain/attention/segment';
import type { SiteId } from '../../domain/site/site';
import { trailingRun } from '../../domain/time/trailing-run';
import { unlabelledVisits, VISIT_GAP } from '../../domain/ledger/visit';
import type { Store } from '../../store/store';

/** A visit is not looked for further back. */
const LONGEST_VISIT: Milliseconds = DAY;

/**
 * What an answer says of the visit: a break, or the goal that it was planned for, else the active goal that the site
 * served last. Where the site served none, the answer names no goal: a label is a fact of the record.
 */
export async function answerLabel(
  site: SiteId,
  outcome: PromptOutcome,
  now: Instant,
  store: Store,
): Promise<Label | undefined> {
  if (outcome === 'break') return { kind: 'break' };
  if (outcome !== 'working') return undefined;
  const goals = await store.goals.all();
  const planned = plannedGoal(await planAt(site, now, store), goals);
  const goal = planned ?? goalServedLast(site, goals, await store.checkIns.ofSite(site));
  return goal ? { kind: 'goal', goal: goal.id } : undefined;
}

async function planAt(site: SiteId, now: Instant, store: Store): Promise<Plan | undefined> {
  const [first] = await visitAt(site, now, store);
  const known = await store.decisions.since(now - LONGEST_VISIT);
  return first && planOf(known.filter(isIntention), { site, start: first.start, end: now });
}

/** Labels what of the visit has no answer yet, up to this moment. Belongs into a transaction (`Store.atomically`). */
export async function labelVisit(
  site: SiteId,
  label: Label,
  now: Instant,
  store: Store,
): Promise<void> {
  const visit = stretchesUntil(now, await visitAt(site, now, store));
  const [first] = visit;
  if (!first) return;
  const answers = await store.checkIns.within({ start: first.start, end: now });
  const open = unlabelledVisits(labelParts(visit, answers));
  if (open.length > 0) await store.checkIns.label(open, label);
}

/** The last stretch reaches to this moment, since its page reports only now and then. */
function stretchesUntil(now: Instant, visit: readonly Segment[]): TimedStretch[] {
  const last = visit.at(-1);
  return visit.map((segment) => {
    const { start, end } = segment;
    return { segment, start, end: segment === last ? Math.max(end, now) : end };
  });
}

/**
 * The rest of a visit gets the answer that was given in it, stretch by stretch as each ends. It looks and writes in
 * one transaction, so that an answer from the popup at the same moment stands.
 */
export async function labelRemainder(segment: Segment, store: Store): Promise<void> {
  if (segment.ended === 'open') return;
  await store.atomically(async () => {
    const { site, place, end } = segment;
    const decisions = decisionsUntil(await store.decisions.since(end - LONGEST_VISIT), end);
    const last = decisions.findLast((decision) => decision.site === site && decision.label);
    if (!last?.label || last.answeredAt === undefined) return;
    const [first] = await visitAt(site, end, store);
    const rest = intersection(segment, { start: last.answeredAt, end });
    if (!rest || !first || last.answeredAt < first.start) return;
    const answers = await store.checkIns.within(rest);
    if (answers.some((answer) => answer.site === site && answer.place === place)) return;
    await store.checkIns.label([{ site, place, ...rest }], last.label);
  });
}

async function visitAt(site: SiteId, now: Instant, store: Store): Promise<Segment[]> {
  const recent = await store.segments.within({ start: now - LONGEST_VISIT, end: now });
  return trailingRun(
    recent.filter((segment) => segment.site === site),
    VISIT_GAP,
    now,
  );
}
