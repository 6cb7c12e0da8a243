import { type Milliseconds, MINUTE, SECOND } from '../time/instant';

/** The person's limits for a site; docs/architecture.md section 5 gives the defaults and the reasons. */
export interface AttentionLimits {
  /** How long a gap without input is bridged on feeds. */
  readonly idle: Milliseconds;
  /** The same after typing, or while reading a single item. */
  readonly engaged: Milliseconds;
  /** Whether media in view counts. */
  readonly media: boolean;
}

export const DEFAULT_LIMITS: AttentionLimits = { idle: 30 * SECOND, engaged: MINUTE, media: true };
