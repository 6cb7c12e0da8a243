import type { DecisionPoint } from './decision-point';
import { ANSWERS } from './prompt';
import { PROMPT_CONTENTS, type PromptContent } from './settings';
import { isMeasured, minutesIn, type StudyFrame, windowAfter } from './trials';
import type { Segment } from '../attention/segment';
import { type MeanRange, meanRange } from '../statistics/mean-range';
import { sum } from '../statistics/sum';

/** What became of the prompts that said one thing. */
export interface ContentLine {
  readonly content: PromptContent;
  readonly shown: number;
  /** How often each of the four buttons was pressed, in their order. */
  readonly answers: readonly number[];
  /** Closed, passed over, or sent away by the menu. */
  readonly unanswered: number;
  /** So many half-hours after were seen to their end. */
  readonly measured: number;
  /** Minutes on social sites in them; left out while they are too few. */
  readonly minutes: MeanRange | undefined;
}

/** With fewer half-hours nothing is told of their minutes (EVIDENCE.md 1.4). */
export const ENOUGH_TO_COMPARE = 60;

/**
 * What each content led to, as it was. No verdict: which one works best would need a comparison that so few prompts
 * do not carry.
 * @param segments on social sites, in order of time
 */
export function contentLines(
  decisions: readonly DecisionPoint[],
  segments: readonly Segment[],
  frame: StudyFrame,
): ContentLine[] {
  const seen = decisions.filter(({ shown, deleted }) => shown && !deleted);
  return PROMPT_CONTENTS.map((content) =>
    lineOf(
      content,
      seen.filter((one) => one.content === content),
      segments,
      frame,
    ),
  );
}

function lineOf(
  content: PromptContent,
  shown: readonly DecisionPoint[],
  segments: readonly Segment[],
  frame: StudyFrame,
): ContentLine {
  const answers = ANSWERS.map((answer) => shown.filter(({ outcome }) => outcome === answer).length);
  const measured = shown.filter((one) => isMeasured(one, frame));
  const minutes = measured.map((one) => minutesIn(windowAfter(one), segments));
  return {
    content,
    shown: shown.length,
    answers,
    unanswered: shown.length - sum(answers),
    measured: measured.length,
    minutes: measured.length < ENOUGH_TO_COMPARE ? undefined : meanRange(minutes),
  };
}
