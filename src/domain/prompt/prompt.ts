import type { Milliseconds } from '../time/instant';
import type { Plan } from '../plan/intention';

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

/** What a button of the card says. */
export type CardAnswer = PromptOutcome | Plan;

export interface CardChoice {
  readonly answer: CardAnswer;
  readonly text: string;
  /** What it is called where its text says too little by itself. */
  readonly name?: string;
}

/** Choices of one kind, beside each other. */
export interface CardRow {
  /** What they are about; left out where the lines of the card say so. */
  readonly about?: string;
  readonly choices: readonly CardChoice[];
}

/** The card in words, ready to be drawn: the page's script knows neither goals nor the language. */
export interface PromptCard {
  /** The id of the decision point, or of the intention. */
  readonly decision: string;
  /** What is announced and what the card is called. */
  readonly title: string;
  /** The fact, then the question; `**` around what is to be stressed. */
  readonly lines: readonly string[];
  /** Why it shows and that wording changes. */
  readonly why: string;
  readonly answers: readonly CardRow[];
  readonly quieter: readonly CardChoice[];
  /** Texts of the menu's button, the reason's button and the cross. */
  readonly quieterText: string;
  readonly whyText: string;
  readonly closeText: string;
  /** Which key leads to the card, in a sentence; left out where the person has set none. */
  readonly keyHint?: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** It goes away by itself when the person goes on with the page. */
  readonly passing?: true;
}
