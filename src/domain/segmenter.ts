import { type Instant, type Milliseconds, MINUTE, SECOND, type ZoneOffset } from './instant';
import type { Beginning, Ending, Segment } from './segment';
import type { Place, SiteId } from './site';

/** Both clocks read at once: `mono` never jumps but may stop in sleep, `wall` may be set by anyone. */
export interface Reading {
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

/** The person's limits for a site; DESIGN.md section 4 gives the defaults and the reasons. */
export interface AttentionLimits {
  /** How long a gap without input is bridged on feeds. */
  readonly idle: Milliseconds;
  /** The same after typing, or while reading a single item. */
  readonly engaged: Milliseconds;
  /** Whether media in view counts. */
  readonly media: boolean;
}

export const DEFAULT_LIMITS: AttentionLimits = { idle: 30 * SECOND, engaged: MINUTE, media: true };

/** What is paid of a gap that was not bridged. */
export const TAIL: Milliseconds = 10 * SECOND;
/** Media counts no longer than this without input. */
const MEDIA_CAP: Milliseconds = 20 * MINUTE;
/** A greater disagreement of the two clocks means sleep or a clock that was set. */
const CLOCK_DRIFT: Milliseconds = 2 * SECOND;
/** A timer later than this means that the page was suspended. */
const LATENESS: Milliseconds = 5 * SECOND;
/**
 * How often the clocks are compared, and the open segment is journalled, while its end moves: a killed browser
 * loses half of this on average, and 20 calls a minute are what the page may cost.
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
  readonly playing: boolean;
  readonly typing: boolean;
  /** Characters that went into fields, and when a purposeful number of them was last full. */
  readonly typed: number;
  readonly acted?: Instant | undefined;
  readonly lastInput: Milliseconds;
  readonly lastMedia: Milliseconds;
  /** When the page began to be timed; what is told of the time before cannot have been waited for with a tick. */
  readonly since: Milliseconds;
  readonly last: Reading;
  readonly open?: OpenSegment | undefined;
}

interface OpenSegment {
  readonly id: string;
  readonly place: Place;
  readonly began: Beginning;
  readonly start: Reading;
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
  now: Reading,
): Attention {
  return {
    site,
    place,
    limits,
    attended: false,
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
export function step(before: Attention, event: PageEvent, now: Reading, newId: () => string): Step {
  const lapse = lapseOf(before, now);
  const { state, ended } = lapse
    ? close(before, ...lapse)
    : closeFor(stillPlaying(before, now), event, now);
  const after = applied({ ...state, last: now }, event);
  const began = after.open ? undefined : beginning(after, event);
  const next = began ? opened(after, began, newId()) : after;
  return { state: next, ended };
}

/** When the page should send the next `tick` (monotonic), or `undefined` while there is nothing to wait for. */
export function dueAt(state: Attention): Milliseconds | undefined {
  if (!state.open) return undefined;
  return Math.max(state.since, endMoves(state) ? state.last.mono + TICK : aliveUntil(state));
}

/** The open segment as far as it is certain by now. */
export function openSegment(state: Attention): Segment | undefined {
  return segmentUntil(state, Math.min(state.last.mono, paidUntil(state)), 'open');
}

/** Ends the open segment where the event says that attention left its place. */
function closeFor(state: Attention, event: PageEvent, now: Reading): Step {
  if (event.kind !== 'gone' && event.kind !== 'moved') return { state };
  return close(state, now.mono, 'why' in event ? event.why : event.kind);
}

/** Why and when the open segment ended before this reading, if it did. */
function lapseOf(state: Attention, now: Reading): [Milliseconds, Ending] | undefined {
  if (!state.open) return undefined;
  const late = now.mono - (dueAt(state) ?? now.mono) > LATENESS;
  if (late || drift(state.open.start, now) > CLOCK_DRIFT) {
    return [Math.min(state.last.mono, paidUntil(state)), 'clock'];
  }
  return now.mono >= aliveUntil(stillPlaying(state, now))
    ? [paidUntil(stillPlaying(state, now)), 'idle']
    : undefined;
}

function drift(from: Reading, to: Reading): Milliseconds {
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

function endMoves(state: Attention): boolean {
  return state.last.mono < state.lastInput + (counts(state) ? MEDIA_CAP : TAIL);
}

function counts(state: Attention): boolean {
  return state.playing && state.limits.media;
}

function stillPlaying(state: Attention, now: Reading): Attention {
  if (!state.open || !counts(state)) return state;
  return { ...state, lastMedia: Math.min(now.mono, state.lastInput + MEDIA_CAP) };
}

function applied(state: Attention, event: PageEvent): Attention {
  switch (event.kind) {
    case 'came':
      return { ...state, attended: true, typing: false, lastInput: state.last.mono };
    case 'gone':
      return { ...state, attended: false };
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

function touched(state: Attention, typing: boolean): Attention {
  const open = state.open && { ...state.open, inputs: state.open.inputs + 1 };
  const typed = state.typed + Number(typing);
  const acted = typing && typed % ACT === 0 ? state.last.wall : state.acted;
  return { ...state, typing, typed, acted, lastInput: state.last.mono, open };
}

/** How a segment begins with this event, if it does. */
function beginning(state: Attention, event: PageEvent): Beginning | undefined {
  if (!state.attended || !state.place) return undefined;
  if (event.kind === 'came' || event.kind === 'input') return event.kind;
  if (event.kind === 'moved') return state.last.mono < aliveUntil(state) ? 'moved' : undefined;
  const played =
    event.kind === 'media' && counts(state) && state.last.mono < state.lastInput + MEDIA_CAP;
  return played ? 'played' : undefined;
}

function opened(state: Attention, began: Beginning, id: string): Attention {
  return state.place
    ? {
        ...state,
        open: { id, place: state.place, began, start: state.last, screens: 0, inputs: 0 },
      }
    : state;
}

function close(state: Attention, end: Milliseconds, why: Ending): Step {
  return { state: { ...state, open: undefined }, ended: segmentUntil(state, end, why) };
}

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
