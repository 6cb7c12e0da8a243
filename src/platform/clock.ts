import type { Instant, Moment, ZoneOffset } from '../domain/time/instant';

export function now(): Instant {
  return Date.now();
}

/** The offset that the person's clock has at an instant, in minutes east of UTC. */
export function offsetAt(at: Instant): ZoneOffset {
  return -new Date(at).getTimezoneOffset();
}

/** This moment as the person's clock shows it. */
export function thisMoment(): Moment {
  const at = now();
  return { at, offset: offsetAt(at) };
}
