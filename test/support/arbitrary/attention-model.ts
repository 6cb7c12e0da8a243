import { DEFAULT_LIMITS } from '../../../src/domain/site/attention-limits';
import type { ScriptedEvent } from '../browser/page-script';

/** Events of a script lie on this grid, in ms. */
export const GRAIN = 500;
const TAIL = 10_000;
const MEDIA_CAP = 20 * 60_000;

/**
 * How long a script counts, told instant by instant from docs/architecture.md section 5, without any state machine:
 * slow and obvious. Knows neither clock jumps nor addresses off the site.
 */
export function countedTime(script: readonly ScriptedEvent[]): number {
  const moments = timeline(script);
  const end = moments.at(-1)?.at ?? 0;
  let counted = 0;
  for (let at = 0; at < end; at += GRAIN) if (countsAt(at, moments)) counted += GRAIN;
  return counted;
}

interface Instant {
  readonly at: number;
  readonly event: ScriptedEvent['event'];
}

function timeline(script: readonly ScriptedEvent[]): Instant[] {
  let at = 0;
  return script.map(({ after, event }) => ({ at: (at += after), event }));
}

function countsAt(at: number, moments: readonly Instant[]): boolean {
  const past = moments.filter((moment) => moment.at <= at);
  const presence = past.findLast(({ event }) => event.kind === 'came' || event.kind === 'gone');
  if (presence?.event.kind !== 'came') return false;
  const arrival = firstOfRun(past);
  const inputs = past.filter(
    ({ at: when, event: { kind } }) =>
      when >= arrival && (kind === 'input' || (when === arrival && kind === 'came')),
  );
  const input = inputs.at(-1);
  if (!input) return false;
  const lastMedia = lastPlayed(at, past, input.at);
  if (at < input.at + TAIL || isPlaying(at, past, input.at)) return true;
  const typing = input.event.kind === 'input' && input.event.typing;
  const bridge = DEFAULT_LIMITS[typing ? 'engaged' : 'idle'];
  const life = Math.max(input.at, lastMedia ?? 0);
  return nextSign(at, moments) - life < bridge;
}

/** When the present stay on the page began. */
function firstOfRun(past: readonly Instant[]): number {
  const lastGone = past.findLastIndex(({ event }) => event.kind === 'gone');
  return past.slice(lastGone + 1).find(({ event }) => event.kind === 'came')?.at ?? 0;
}

/** The last instant up to `at` at which media played and still counted. */
function lastPlayed(at: number, past: readonly Instant[], input: number): number | undefined {
  const last = past.findLast(({ event }) => event.kind === 'media');
  if (last?.event.kind !== 'media') return undefined;
  return Math.min(last.event.playing ? at : last.at, input + MEDIA_CAP);
}

function isPlaying(at: number, past: readonly Instant[], input: number): boolean {
  const last = past.findLast(({ event }) => event.kind === 'media');
  return last?.event.kind === 'media' && last.event.playing && at < input + MEDIA_CAP;
}

/** The next thing that proves attention, or ends it knowingly. */
function nextSign(at: number, moments: readonly Instant[]): number {
  const sign = moments.find(
    (moment) =>
      moment.at > at &&
      (['input', 'gone', 'moved'].includes(moment.event.kind) ||
        (moment.event.kind === 'media' && moment.event.playing)),
  );
  return sign?.at ?? Number.POSITIVE_INFINITY;
}
