import type { Instant } from './instant';

/** How many random bytes a UUID takes. */
export const UUID_BYTES = 18;

/**
 * A version 7 UUID (RFC 9562, section 5.7): it sorts by the time at which it was made, so that a database finds
 * neighbours side by side. A digit from each random byte; of the variant the one digit that is left free is 8.
 * Takes the bytes because `crypto.randomUUID` is missing on plain-http pages, where own sites may live.
 */
export function uuidFrom(random: Uint8Array, at: Instant): string {
  const digits = Array.from(random, (byte) => (byte & 15).toString(16)).join('');
  // Until the year 2527 an instant has eleven hexadecimal digits.
  return `0${at.toString(16)}${digits}`.replace(/(.{8})(.{4})(...)(...)/, '$1-$2-7$3-8$4-');
}
