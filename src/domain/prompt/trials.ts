import { dayOf } from '../time/day';
import type { DecisionPoint } from './decision-point';
import {
  type Instant,
  type Interval,
  intersection,
  lengthOf,
  type Milliseconds,
  MINUTE,
} from '../time/instant';
import { overlappingIn } from '../time/overlap-search';
import type { Segment } from '../attention/segment';
import type { DatedTrial } from '../statistics/day-block-bootstrap';
import { LOOKS } from '../statistics/fixed-looks';
import { sum } from '../statistics/sum';

/** What is looked at after a decision, fixed in advance (EVIDENCE.md 1.4). */
export const MEASURED: Milliseconds = 30 * MINUTE;

/** After so many half-hours the study is over: none later is ever judged. */
const JUDGED = LOOKS.at(-1) ?? 0;

/** The study as far as it has gone. */
export interface PromptStudy {
  /** In order of time. */
  readonly trials: readonly DatedTrial[];
  /** Decisions by coin after which the browser was closed or timing paused: nobody knows what they led to. */
  readonly unmeasured: number;
}

/** The half-hour after a decision. */
export function windowAfter({ at }: Pick<DecisionPoint, 'at'>): Interval {
  return { start: at, end: at + MEASURED };
}

/** The decisions by coin on which the study rests, in order of time, and how many between them were not measured. */
export function judgedDecisions(
  decisions: readonly DecisionPoint[],
  frame: StudyFrame,
): { readonly measured: readonly DecisionPoint[]; readonly unmeasured: number } {
  const over = decisions
    .filter(wasTossed)
    .filter((decision) => windowAfter(decision).end <= frame.now)
    .toSorted((a, b) => a.at - b.at);
  const measured = over.filter((decision) => isMeasured(decision, frame)).slice(0, JUDGED);
  const last = measured.length < JUDGED ? frame.now : (measured.at(-1)?.at ?? 0);
  return { measured, unmeasured: over.filter(({ at }) => at <= last).length - measured.length };
}

/**
 * The decisions that are judged, each with the active minutes on timed social sites in the half-hour after it. Where no
 * coin was tossed nothing can be learnt.
 * @param segments on social sites, in order of time
 */
export function promptStudy(
  decisions: readonly DecisionPoint[],
  segments: readonly Segment[],
  { dayStart, ...frame }: StudyFrame & { readonly dayStart: Milliseconds },
): PromptStudy {
  const { measured, unmeasured } = judgedDecisions(decisions, frame);
  return {
    unmeasured,
    trials: measured.map((decision) => ({
      treated: decision.shown,
      probability: decision.chance,
      outcome: minutesIn(windowAfter(decision), segments),
      day: dayOf(decision, dayStart),
    })),
  };
}

/** What decides whether the half-hour after a decision was seen. */
export interface StudyFrame {
  readonly now: Instant;
  /** The last pause of timing. */
  readonly pause: Interval;
}

/** Whether a coin decided. */
export function wasTossed({ chance, deleted }: DecisionPoint): boolean {
  return !deleted && 0 < chance && chance < 1;
}

/** Whether the half-hour after a decision is over, and was seen. */
export function isMeasured(decision: DecisionPoint, { now, pause }: StudyFrame): boolean {
  const window = windowAfter(decision);
  return window.end <= now && !decision.unmeasured && !intersection(window, pause);
}

/** Active minutes in a window of half an hour; the segments in order of time. */
export function minutesIn(window: Interval, segments: readonly Segment[]): number {
  const parts = overlappingIn(window, segments).flatMap((one) => intersection(one, window) ?? []);
  return Math.min(MEASURED, sum(parts.map(lengthOf))) / MINUTE;
}
