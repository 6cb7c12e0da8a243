import type { Editable } from '../row/editable';
import type { Instant, Milliseconds, Moment } from '../time/instant';
import type { Intention } from '../plan/intention';
import type { Label } from '../plan/label';
import type { PromptOutcome } from './prompt';
import type { PromptContent } from './settings';
import type { DueRefusal } from './refusal';
import type { SiteId } from '../site/site';

/** A moment at which a prompt would be allowed: logged before anything shows, and by coin prompted or held out. */
export interface DecisionPoint extends Editable, Moment {
  readonly site: SiteId;
  /** The chance with which a prompt was to be shown; 1 where no coin was tossed. */
  readonly chance: number;
  readonly shown: boolean;
  /** What it said, or would have said. */
  readonly content: PromptContent;
  /** Attention in the visit until then. */
  readonly active: Milliseconds;
  /** The question of the page that it answers, so that a reply which was lost can be given again. */
  readonly ask?: number;
  /** What became of a prompt that was shown; left out while nobody knows. */
  readonly outcome?: PromptOutcome;
  readonly answeredAt?: Instant;
  /** What the answer says of the visit, which also holds for the rest of it. */
  readonly label?: Label;
  /** The browser was closed in the half-hour after, so that nobody knows what the person did. */
  readonly unmeasured?: true;
}

/** A moment at which a prompt was due and not allowed; no coin was tossed. */
export interface RefusedMoment extends Editable, Moment {
  readonly site: SiteId;
  readonly refused: DueRefusal;
}

/** Every moment at which a prompt was due, or a visit's plan was asked for. */
export type ConsideredMoment = DecisionPoint | RefusedMoment | Intention;

export function isDecision(moment: ConsideredMoment): moment is DecisionPoint {
  return 'shown' in moment;
}

export function isIntention(moment: ConsideredMoment): moment is Intention {
  return 'plan' in moment;
}
