import type { SiteChoices } from '../site/chosen-site';
import type { Instant, Interval } from '../time/instant';
import type { Site, SiteId } from '../site/site';

/**
 * What the person changes about timing. One press is one change, which the background stores and carries out in one
 * step: a page that closes meanwhile leaves either nothing or all of it.
 */
export type TimingChange =
  | { readonly kind: 'pause'; readonly pause: Interval }
  /** When the person agreed; 0 withdraws. */
  | { readonly kind: 'consent'; readonly at: Instant }
  /** What was set for a site that was chosen before holds again. */
  | { readonly kind: 'choose'; readonly sites: readonly SiteId[]; readonly drop: readonly SiteId[] }
  /** A site that the catalogue does not have. */
  | { readonly kind: 'own'; readonly site: Omit<Site, 'id'> }
  | { readonly kind: 'limits'; readonly site: SiteId; readonly choices: SiteChoices };
