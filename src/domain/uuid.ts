/** How many random bytes a UUID takes. */
export const UUID_BYTES = 32;

/**
 * A version 4 UUID (RFC 9562, section 5.4), a digit from each random byte.
 * Takes the bytes because `crypto.randomUUID` is missing on plain-http pages, where own sites may live.
 */
export function uuidFrom(random: Uint8Array): string {
  let next = 0;
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (mark) => {
    const digit = (random[next++] ?? 0) & 15;
    return (mark === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}
