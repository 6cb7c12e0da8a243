import type { Instant } from '../time/instant';

/** How many random bytes a UUID takes. */
export const UUID_BYTES = 12;

/**
 * A version 7 UUID (RFC 9562, section 5.7): it sorts by the time at which it was made, so that a database finds
 * neighbours side by side. The 26 bits of the counter that its section 6.2 allows stay zero, and 48 random bits make
 * it one of its kind within a millisecond; more of them would cost disk in each index, where no two digits are alike.
 * Takes the bytes, one for each digit, because `crypto.randomUUID` is missing on plain-http pages, where own sites
 * may live.
 */
export function uuidFrom(random: Uint8Array, at: Instant): string {
  const digits = Array.from(random, (byte) => (byte & 15).toString(16)).join('');
  // Until the year 2527 an instant has eleven hexadecimal digits.
  return `0${at.toString(16)}-7000-8000-${digits}`.replace(/.{8}/, '$&-');
}
