import { type Moment, MINUTE, SECOND } from './instant';

/** A moment as ISO 8601 writes it, in the local time of its offset, to the second: `2026-11-22T13:05:00+01:00`. */
export function isoTime({ at, offset }: Moment): string {
  const local = new Date(Math.round((at + offset * MINUTE) / SECOND) * SECOND);
  const minutes = Math.abs(offset);
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${local.toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${parts.join(':')}`;
}
