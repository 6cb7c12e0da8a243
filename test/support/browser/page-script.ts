import { type AttentionLimits, DEFAULT_LIMITS } from '../../../src/domain/site/attention-limits';
import {
  type Attention,
  dueAt,
  openSegment,
  type PageEvent,
  type ClockReading,
  step,
  unattended,
} from '../../../src/domain/attention/segmenter';
import type { Segment } from '../../../src/domain/attention/segment';

/** An event after a pause since the one before, in ms. */
export interface ScriptedEvent {
  readonly after: number;
  readonly event: PageEvent;
  /** How far the wall clock is set on before the event, as if by hand or by sleep. */
  readonly wallJump?: number;
  /** Whether timers stand still during the pause, as in a suspended page. */
  readonly suspended?: boolean;
}

export interface Played {
  readonly segments: readonly Segment[];
  /** What was open at each step, as a heartbeat would report it. */
  readonly heartbeats: readonly Segment[];
  readonly state: Attention;
}

const START = Date.UTC(2026, 10, 22, 9);

/** Plays a script to the segmenter, with the ticks that it asks for, as the tracker would. */
export function play(
  script: readonly ScriptedEvent[],
  limits: AttentionLimits = DEFAULT_LIMITS,
): Played {
  const segments: Segment[] = [];
  const heartbeats: Segment[] = [];
  let mono = 0;
  let wallAhead = START;
  let ids = 0;
  const read = (): ClockReading => ({ wall: wallAhead + mono, mono, offset: 60 });
  let state = unattended('linkedin', 'feed', limits, read());
  const take = (event: PageEvent) => {
    const next = step(state, event, read(), () => `id-${(ids += 1)}`);
    state = next.state;
    if (next.ended) segments.push(next.ended);
    const open = openSegment(state);
    if (open) heartbeats.push(open);
  };
  const tickUntil = (until: number) => {
    for (let due = dueAt(state); due !== undefined && due < until; due = dueAt(state)) {
      mono = due;
      take({ kind: 'tick' });
    }
  };
  for (const { after, event, wallJump = 0, suspended = false } of script) {
    const until = mono + after;
    if (!suspended) tickUntil(until);
    mono = until;
    wallAhead += wallJump;
    take(event);
  }
  return { segments, heartbeats, state };
}

/** The sum of the segments' lengths, in ms. */
export function totalOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { start, end }) => sum + end - start, 0);
}
