import type { Instant, Milliseconds } from '../domain/time/instant';
import type { CardAnswer, PageContext, PromptCard } from '../domain/prompt/prompt';
import type { AttentionLimits } from '../domain/site/attention-limits';
import type { Segment } from '../domain/attention/segment';
import type { PlaceRule, SiteId } from '../domain/site/site';
import type { TimingChange } from '../domain/attention/timing-change';

/** What a page needs to know to time itself. */
export interface TrackingConfig {
  /** Its segments are named after this, with a hyphen and a number. */
  readonly right: string;
  readonly site: SiteId;
  readonly places: readonly PlaceRule[];
  readonly limits: AttentionLimits;
  /** The folder that the site is limited to, if it is. */
  readonly pathPrefix?: string | undefined;
}

/** Every message to the background: what it carries, what comes back. */
export interface Protocol {
  /** A page is looked at for the first time: is it to be timed? No orders mean no. */
  'page.open': { readonly body: object; readonly reply: TrackingConfig | undefined };
  /** A segment began, went on or ended. The same id with a later end extends it. */
  'segment.extend': { readonly body: { readonly segment: Segment }; readonly reply: Ack };
  /** How far the open segment has come, and until when its time is sure to count unless the person leaves before. */
  'segment.note': {
    readonly body: { readonly segment: Segment; readonly paid: Instant };
    readonly reply: undefined;
  };
  /** A breakpoint at which the page itself sees nothing against a prompt: sent by the injected prompt script. */
  'prompt.moment': {
    /** `ask`: drawn by the script for all its questions, so that one whose reply was lost is known again. */
    readonly body: { readonly context: PageContext; readonly ask: number };
    readonly reply: PromptReply;
  };
  /** What became of a card that was shown. */
  'prompt.answer': {
    readonly body: { readonly decision: string; readonly outcome: CardAnswer };
    readonly reply: undefined;
  };
  /** The person changes what is timed: stored and carried out in one step. Gives the id of a site that was added. */
  'timing.change': {
    readonly body: { readonly change: TimingChange };
    readonly reply: SiteId | undefined;
  };
  /** The person granted or refused sites: bring scripts and permissions in line. */
  'sites.changed': { readonly body: object; readonly reply: undefined };
  /** The person removes a site with all its time and answers. */
  'site.forget': { readonly body: { readonly site: SiteId }; readonly reply: undefined };
}

/** What the prompt script is to do at a breakpoint: draw the card, ask at a later breakpoint, or go away. */
export type PromptReply =
  | { readonly kind: 'show'; readonly card: PromptCard }
  | { readonly kind: 'wait'; readonly atLeast: Milliseconds }
  | { readonly kind: 'end' };

/** Whether the page should go on timing. */
export interface Ack {
  readonly keepTracking: boolean;
}

export type MessageType = keyof Protocol;

/** A message as it is sent: the body's fields beside its type. */
export type Message<Type extends MessageType = MessageType> = {
  [Each in Type]: { readonly type: Each } & Protocol[Each]['body'];
}[Type];

/** What the background tells the page of a tab. */
export interface Notice {
  /** The person pressed the key that leads to the card. */
  readonly type: 'prompt.focus';
}

/** Who may send what. `page` is a content script in a top frame, `extension` one of our own pages. */
export const SENDERS = {
  'page.open': 'page',
  'segment.extend': 'page',
  'segment.note': 'page',
  'prompt.moment': 'page',
  'prompt.answer': 'page',
  'timing.change': 'extension',
  'sites.changed': 'extension',
  'site.forget': 'extension',
} as const satisfies Record<MessageType, 'page' | 'extension'>;
