import type { Editable } from '../row/editable';
import type { Goal } from './goal';
import { type Interval, type Milliseconds, MINUTE, type Moment } from '../time/instant';
import type { Label } from './label';
import type { SiteId } from '../site/site';

/** What a person means to do in a visit. Said beforehand: what the time did serve, only a label says. */
export interface Plan {
  /** A goal, or none. */
  readonly label: Extract<Label, { kind: 'goal' | 'none' }>;
  /** For how long; 0 for no time in particular. */
  readonly time: Milliseconds;
}

/** How long one can mean to stay (EVIDENCE.md 1.2). */
export const PLANNED_TIMES: readonly Milliseconds[] = [5 * MINUTE, 10 * MINUTE, 20 * MINUTE, 0];

/** The least time between two questions, over all sites. */
export const ASK_GAP: Milliseconds = 30 * MINUTE;

/** The person was asked, at the beginning of a visit, what it is for and how long. */
export interface Intention extends Editable, Moment {
  readonly site: SiteId;
  /** `null` where no answer was given: closed, passed over, or not answered yet. */
  readonly plan: Plan | null;
  /** The question of the page that it answers, so that a reply which was lost can be given again. */
  readonly ask?: number;
}

/** What was planned last for time at a site, in that interval, its end included. */
export function planOf(
  intentions: readonly Intention[],
  { site, start, end }: Interval & Pick<Intention, 'site'>,
): Plan | undefined {
  const known = intentions.filter(
    (one) => !one.deleted && one.site === site && start <= one.at && one.at <= end,
  );
  return known.toSorted((a, b) => a.at - b.at).findLast(({ plan }) => plan)?.plan ?? undefined;
}

/** The goal for which time at a site was planned, within the half-hour before it or in it. */
export function plannedFor(
  { site, start, end }: Interval & Pick<Intention, 'site'>,
  intentions: readonly Intention[],
): Goal['id'] | undefined {
  const label = planOf(intentions, { site, start: start - ASK_GAP, end })?.label;
  return label?.kind === 'goal' ? label.goal : undefined;
}

/** Whether a visit is well beyond what was meant: by half, and by 3 min at least (EVIDENCE.md 1.2). */
export function overshoots(active: Milliseconds, intended: Milliseconds): boolean {
  return active >= Math.max(1.5 * intended, intended + 3 * MINUTE);
}
