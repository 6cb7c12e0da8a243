import { DAY, HOUR, type Milliseconds, MINUTE, type Moment } from '../time/instant';
import { type ScrollLimits, USUAL_LIMITS } from './long-scrolling';

/** What a prompt can say: the fact; a goal with its results; the next planned action; what an hour here has brought. */
export const PROMPT_CONTENTS = ['fact', 'goal', 'action', 'hour'] as const;
export type PromptContent = (typeof PROMPT_CONTENTS)[number];

/** Where 'leave now' leads: to the goals with their next action, to the day, or nowhere: it closes the tab. */
export const WAYS_OUT = ['goals', 'day', 'close'] as const;
export type LeaveTarget = (typeof WAYS_OUT)[number];

/** Hours of the day without prompts, each as local time since midnight; none where both are the same. */
export interface QuietHours {
  readonly from: Milliseconds;
  readonly to: Milliseconds;
}

/** All that a person can set for prompts. */
export interface PromptSettings {
  readonly on: boolean;
  readonly perSession: number;
  readonly perDay: number;
  /** The least time between two, over all sites. */
  readonly gap: Milliseconds;
  readonly quiet: QuietHours;
  /** The chance with which the coin says to show; 1 tosses none. */
  readonly chance: number;
  readonly wayOut: LeaveTarget;
  /** At least one. */
  readonly contents: readonly PromptContent[];
  /** What counts as long. */
  readonly limits: ScrollLimits;
  /** Whether, after 14 days, the person's own visits tell what is long for them. */
  readonly own: boolean;
  /** Whether the beginning of a visit is a moment to ask what it is for. */
  readonly intentions: boolean;
}

/** EVIDENCE.md 1.2 and 1.4. */
export const DEFAULT_PROMPTS: PromptSettings = {
  on: true,
  perSession: 1,
  perDay: 4,
  gap: 25 * MINUTE,
  quiet: { from: 0, to: 0 },
  chance: 0.5,
  wayOut: 'goals',
  contents: PROMPT_CONTENTS,
  limits: USUAL_LIMITS,
  own: true,
  intentions: false,
};

/** How often at most, for those who would rather not count. */
export const PROMPT_FREQUENCIES = {
  rarely: { perSession: 1, perDay: 2, gap: 100 * MINUTE },
  normal: { perSession: 1, perDay: 4, gap: 25 * MINUTE },
  often: { perSession: 2, perDay: 8, gap: 15 * MINUTE },
} as const satisfies Record<string, Pick<PromptSettings, 'perSession' | 'perDay' | 'gap'>>;
export const FREQUENCIES = ['rarely', 'normal', 'often'] as const;

/** Which of them holds; none where the person set the numbers otherwise. */
export function frequencyOf(settings: PromptSettings): (typeof FREQUENCIES)[number] | undefined {
  const { perSession, perDay, gap } = settings;
  return FREQUENCIES.find((each) => {
    const held = PROMPT_FREQUENCIES[each];
    return held.perSession === perSession && held.perDay === perDay && held.gap === gap;
  });
}

const LONGEST_GAP = 8 * DEFAULT_PROMPTS.gap;

/** The same, less often: what 'fewer' in the card's menu sets. */
export function fewer(settings: PromptSettings): PromptSettings {
  const gap = Math.max(settings.gap, Math.min(2 * settings.gap, LONGEST_GAP));
  return { ...settings, gap, perDay: Math.max(1, settings.perDay - 1) };
}

/** Whether a moment lies in the quiet hours, which may go over midnight. */
export function isQuiet({ from, to }: QuietHours, { at, offset }: Moment): boolean {
  const local = (((at + offset * MINUTE) % DAY) + DAY) % DAY;
  return from <= to ? from <= local && local < to : local >= from || local < to;
}

/** Whole hours at which quiet hours may begin and end. */
export const HOURS_OF_DAY: readonly Milliseconds[] = Array.from(
  { length: 24 },
  (_, hour) => hour * HOUR,
);
