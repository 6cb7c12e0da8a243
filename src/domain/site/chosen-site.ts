import type { Editable } from '../row/editable';
import { type Instant, type Milliseconds, MINUTE, SECOND } from '../time/instant';
import { knownSite } from './known-site';
import { type AttentionLimits, DEFAULT_LIMITS } from '../site/attention-limits';
import type { Site, SiteId } from './site';

/** What the person can set for a site; left out, the usual holds. */
export interface SiteChoices {
  /** How long a gap without input is bridged. */
  readonly idle?: Milliseconds;
  /** Whether media in view counts. */
  readonly media?: boolean;
  /** Kept in the list with all that was set for it, but not timed. */
  readonly off?: boolean;
  /** Whether there may be prompts. */
  readonly prompts?: boolean;
  /** No prompts before this. */
  readonly promptsFrom?: Instant;
}

/** A site that the person chose to have timed. A tombstone where it was chosen once. */
export interface ChosenSite extends Editable, SiteChoices {
  /** The site itself, where the person added it: the catalogue does not have it. */
  readonly own?: Site;
}

/** The limits that can be chosen, 15 to 180 s. */
export const IDLE_LIMITS: readonly Milliseconds[] = [15, 30, 45, 60, 90, 120, 180].map(
  (seconds) => seconds * SECOND,
);

/** The site that was chosen; none where a catalogue of a later version had it. */
export function siteOf({ id, own }: ChosenSite): Site | undefined {
  return own ?? knownSite(id);
}

/** How a chosen site is timed: after typing and while reading, gaps of a minute are bridged at least. */
export function limitsOf({
  idle = DEFAULT_LIMITS.idle,
  media = DEFAULT_LIMITS.media,
}: SiteChoices): AttentionLimits {
  return { idle, engaged: Math.max(idle, MINUTE), media };
}

/** The chosen sites that are switched on. */
export function sitesSwitchedOn(rows: readonly ChosenSite[]): Site[] {
  return rows.filter(({ off, deleted }) => !off && !deleted).flatMap((row) => siteOf(row) ?? []);
}

/** Tells the name of a site, also of one that is no longer chosen. */
export type SiteNames = (id: SiteId) => string;

/** @param rows what was ever chosen: time of a site that was removed may still be there */
export function siteNames(rows: readonly ChosenSite[]): SiteNames {
  const own = new Map(rows.map((row) => [row.id, row.own?.name]));
  return (id) => own.get(id) ?? knownSite(id)?.name ?? id;
}
