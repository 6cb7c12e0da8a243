import type { Milliseconds } from './instant';

/** The moments at which a person is between two things. */
export const BREAKPOINTS = ['scroll stopped', 'moved', 'came back', 'video ended'] as const;

/** What the page is like at a breakpoint, as far as a prompt has to know. */
export interface PageContext {
  readonly breakpoint: (typeof BREAKPOINTS)[number];
  /** Since the last key in an editable; `undefined` where none was seen. */
  readonly sinceTyping: Milliseconds | undefined;
  readonly composing: boolean;
  readonly fullScreen: boolean;
  /** A dialog of the page is open. */
  readonly dialog: boolean;
  /** Sound that the person started, or a call. */
  readonly listening: boolean;
}

/** The four equal buttons, in their fixed order. */
export const ANSWERS = ['leave', 'more', 'working', 'break'] as const;

/** What the menu 'less often' offers. */
export const QUIETER = ['not today', 'not this week', 'never here', 'fewer', 'off'] as const;

/** What became of a prompt; `closed` by Escape or its cross, `ignored` when the person went on or away. */
export const PROMPT_OUTCOMES = [...ANSWERS, ...QUIETER, 'closed', 'ignored'] as const;
export type PromptOutcome = (typeof PROMPT_OUTCOMES)[number];

/** The card in words, ready to be drawn: the page's script knows neither goals nor the language. */
export interface PromptCard {
  /** The id of the decision point. */
  readonly decision: string;
  /** What is announced and what the card is called. */
  readonly title: string;
  /** The fact, then the question; `**` around what is to be stressed. */
  readonly lines: readonly string[];
  /** Why it shows and that wording changes. */
  readonly why: string;
  readonly answers: readonly { readonly outcome: PromptOutcome; readonly text: string }[];
  readonly quieter: readonly { readonly outcome: PromptOutcome; readonly text: string }[];
  /** Texts of the menu's button, the reason's button and the cross. */
  readonly quieterText: string;
  readonly whyText: string;
  readonly closeText: string;
  /** Which key leads to the card, in a sentence; left out where the person has set none. */
  readonly keyHint?: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}
