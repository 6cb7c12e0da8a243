import { type Instant, type Milliseconds, MINUTE, SECOND, type ZoneOffset } from '../time/instant';
import type { Beginning, Ending, Segment } from './segment';
import type { AttentionLimits } from '../site/attention-limits';
import type { Place, SiteId } from '../site/site';

/** Both clocks read at once: `mono` never jumps but may stop in sleep, `wall` may be set by anyone. */
export interface ClockReading {
  readonly wall: Instant;
  readonly mono: Milliseconds;
  readonly offset: ZoneOffset;
}

/** What a page can tell about the person's attention. */
export type PageEvent =
  /** Trusted input; `typing` for a character that goes into a field. */
  | { readonly kind: 'input'; readonly typing: boolean }
  /** The page became visible and focused, or ceased to be. */
  | { readonly kind: 'came' }
  | { readonly kind: 'gone'; readonly why: Ending }
  /** In-page navigation led to another place, or off the site (an own site may be one folder of a host). */
  | { readonly kind: 'moved'; readonly place: Place | undefined }
  /** Media in view began or ceased to play. */
  | { readonly kind: 'media'; readonly playing: boolean }
  /** Screens scrolled downward since the last such event. */
  | { readonly kind: 'scrolled'; readonly screens: number }
  /** The time that `dueAt` asked for has come. */
  | { readonly kind: 'tick' };

/** What is paid of a gap that was not bridged. */
export const TAIL: Milliseconds = 10 * SECOND;
/** Media counts no longer than this without input. */
const MEDIA_CAP: Milliseconds = 20 * MINUTE;
/** A greater disagreement of the two clocks means sleep or a clock that was set. */
const CLOCK_DRIFT: Milliseconds = 2 * SECOND;
/** A timer later than this means that the page was suspended. */
const LATENESS: Milliseconds = 5 * SECOND;
/**
 * How often the page is asked for the person and the clocks are compared. At every second of them the open segment is
 * noted, while its end moves: 20 calls a minute are what the page may cost.
 */
const TICK: Milliseconds = 3.2 * SECOND;

/** So many characters make a purposeful act (EVIDENCE.md 2.4). */
const ACT = 20;

/** What is known of a page's attention. Bare times are monotonic. */
export interface Attention {
  readonly site: SiteId;
  readonly limits: AttentionLimits;
  readonly place: Place | undefined;
  readonly attended: boolean;
  /** The page was left, and not hidden since: a page that is only shown anew is no sign of a person. */
  readonly left: boolean;
  readonly playing: boolean;
  readonly typing: boolean;
  /** Characters that went into fields, and when a purposeful number of them was last full. */
  readonly typed: number;
  readonly acted?: Instant | undefined;
  readonly lastInput: Milliseconds;
  readonly lastMedia: Milliseconds;
  /** When the page began to be timed; what is told of the time before cannot have been waited for with a tick. */
  readonly since: Milliseconds;
  readonly last: ClockReading;
  readonly open?: OpenSegment | undefined;
}

interface OpenSegment {
  readonly id: string;
  readonly place: Place;
  readonly began: Beginning;
  readonly start: ClockReading;
  readonly screens: number;
  readonly inputs: number;
}

/** The next state, and the segment that this step ended, if any. */
export interface Step {
  readonly state: Attention;
  readonly ended?: Segment | undefined;
}

/** A page that nobody is known to look at. @param now what happened before may still be told */
export function unattended(
  site: SiteId,
  place: Place | undefined,
  limits: AttentionLimits,
  now: ClockReading,
): Attention {
  return {
    site,
    place,
    limits,
    attended: false,
    left: false,
    playing: false,
    typing: false,
    typed: 0,
    lastInput: Number.NEGATIVE_INFINITY,
    lastMedia: Number.NEGATIVE_INFINITY,
    since: now.mono,
    last: now,
  };
}

/** Takes one event at one reading of the clocks. */
export function step(
  before: Attention,
  event: PageEvent,
  now: ClockReading,
  newId: () => string,
): Step {
  const alive = stillPlaying(before, now);
  const end = lapseOf(before, alive, now) ?? endBy(event, now);
  const after = applied({ ...alive, ...(end && { open: undefined }), last: now }, event);
  const { place, last: start } = after;
  const began = after.open ? undefined : beginning(after, event);
  const open = began && place && { id: newId(), place, began, start, screens: 0, inputs: 0 };
  return {
    state: open ? { ...after, open } : after,
    ended: end && segmentUntil(alive, ...end),
  };
}

/**
 * When the page should send the next `tick` (monotonic), or `undefined` while there is nothing to wait for. At each it
 * asks whether the person is still here.
 */
export function dueAt(state: Attention): Milliseconds | undefined {
  if (!state.open) return undefined;
  return Math.max(state.since, Math.min(state.last.mono + TICK, aliveUntil(state)));
}

/** The open segment as far as it is certain by now. */
export function openSegment(state: Attention): Segment | undefined {
  return segmentUntil(state, Math.min(state.last.mono, paidUntil(state)), 'open');
}

/** Until when its time is sure to count, unless the person leaves before. */
export function paidTo(state: Attention): Instant {
  return state.open
    ? Math.floor(state.open.start.wall + paidUntil(state) - state.open.start.mono)
    : 0;
}

/** Where the event says that attention left its place, and why. */
function endBy(event: PageEvent, { mono }: ClockReading): End | undefined {
  if (event.kind === 'gone') return [mono, event.why];
  return event.kind === 'moved' ? [mono, event.kind] : undefined;
}

/** Why and when the open segment ended before this reading, if it did. */
function lapseOf(before: Attention, alive: Attention, now: ClockReading): End | undefined {
  if (!before.open) return undefined;
  const late = now.mono - (dueAt(before) ?? now.mono) > LATENESS;
  if (late || drift(before.open.start, now) > CLOCK_DRIFT)
    return [Math.min(before.last.mono, paidUntil(before)), 'clock'];
  return now.mono >= aliveUntil(alive) ? [paidUntil(alive), 'idle'] : undefined;
}

function drift(from: ClockReading, to: ClockReading): Milliseconds {
  return Math.abs(to.wall - from.wall - (to.mono - from.mono));
}

/** Until when the last sign of life bridges a gap. */
function aliveUntil(state: Attention): Milliseconds {
  const engaged = state.typing || state.place === 'reading' || state.place === 'compose';
  return Math.max(state.lastInput, state.lastMedia) + state.limits[engaged ? 'engaged' : 'idle'];
}

/** Until when time is paid if no further sign of life comes. */
function paidUntil(state: Attention): Milliseconds {
  return Math.max(state.lastInput + TAIL, state.lastMedia);
}

function counts(state: Attention): boolean {
  return state.playing && state.limits.media;
}

function stillPlaying(state: Attention, now: ClockReading): Attention {
  if (!state.open || !counts(state)) return state;
  return { ...state, lastMedia: Math.min(now.mono, state.lastInput + MEDIA_CAP) };
}

function applied(state: Attention, event: PageEvent): Attention {
  switch (event.kind) {
    case 'came':
      return state.attended ? state : here(state);
    case 'gone':
      return { ...state, attended: false, left: event.why === 'left' };
    case 'input':
      return state.attended ? touched(state, event.typing) : state;
    case 'moved':
      return { ...state, place: event.place };
    case 'media':
      return { ...state, playing: event.playing };
    case 'scrolled':
      return state.open
        ? { ...state, open: { ...state.open, screens: state.open.screens + event.screens } }
        : state;
    case 'tick':
      return state;
  }
}

function here(state: Attention): Attention {
  const lastInput = state.left ? state.lastInput : state.last.mono;
  return { ...state, attended: true, typing: false, lastInput };
}

function touched(state: Attention, typing: boolean): Attention {
  const open = state.open && { ...state.open, inputs: state.open.inputs + 1 };
  const typed = state.typed + Number(typing);
  const acted = typing && typed % ACT === 0 ? state.last.wall : state.acted;
  return { ...state, typing, typed, acted, lastInput: state.last.mono, open };
}

/** How a segment begins with this event, if it does. */
function beginning(state: Attention, event: PageEvent): Beginning | undefined {
  const { mono } = state.last;
  if (!state.attended || event.kind === 'tick' || event.kind === 'scrolled') return undefined;
  if (event.kind === 'media')
    return counts(state) && mono < state.lastInput + MEDIA_CAP ? 'played' : undefined;
  return event.kind !== 'gone' && mono < aliveUntil(state) ? event.kind : undefined;
}

type End = readonly [at: Milliseconds, why: Ending];

function segmentUntil(state: Attention, end: Milliseconds, ended: Ending): Segment | undefined {
  if (!state.open) return undefined;
  const { start, screens, inputs, ...facts } = state.open;
  const length = Math.round(end - start.mono);
  if (length <= 0) return undefined;
  return {
    ...facts,
    site: state.site,
    start: start.wall,
    end: start.wall + length,
    offset: start.offset,
    screens: Math.round(screens * 10),
    input: inputBucket(inputs),
    acted: state.acted,
    ended,
  };
}

/** As many as the count has figures: none for never, at most three. */
function inputBucket(inputs: number): number {
  return Math.min(3, inputs && String(inputs).length);
}
