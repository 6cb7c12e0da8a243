import type { Moment } from './instant';
import type { SiteId } from './site';

/** A moment at which a prompt would be allowed: logged before anything shows, and by coin prompted or held out. */
export interface DecisionPoint extends Moment {
  /** A UUID. */
  readonly id: string;
  readonly site: SiteId;
  /** The chance with which a prompt was to be shown. */
  readonly chance: number;
  readonly shown: boolean;
}
