import { type Plan, PLANNED_TIMES } from '../domain/plan/intention';
import { type Parsed, parsed, refused } from '../domain/foundation/parsed';
import {
  BREAKPOINTS,
  type CardAnswer,
  type PageContext,
  PROMPT_OUTCOMES,
} from '../domain/prompt/prompt';
import { BEGINNINGS, ENDINGS, type Segment } from '../domain/attention/segment';
import { PLACES } from '../domain/site/site';
import type { Message } from './message';
import {
  boolean,
  instant,
  integer,
  isComplete,
  isRecord,
  match,
  NAME,
  oneOf,
  parseSiteId,
  share,
} from './fields';
import { parseTimingChange } from './parse-timing-change';

/** Why a message was not understood. */
export type MessageFault =
  | 'unknown message'
  | 'malformed segment'
  | 'malformed site'
  | 'malformed change'
  | 'malformed context'
  | 'malformed answer';

type ParsedMessage = Parsed<Message, MessageFault>;

/** Reads what arrived. The one door through which `unknown` comes from a page. */
export function parseMessage(raw: unknown): ParsedMessage {
  if (!isRecord(raw)) return refused('unknown message');
  return ofPage(raw) ?? ofExtension(raw) ?? refused('unknown message');
}

/** What a script in a page sends. */
function ofPage(raw: Record<string, unknown>): ParsedMessage | undefined {
  switch (raw['type']) {
    case 'page.open':
      return parsed({ type: 'page.open' });
    case 'segment.extend': {
      const segment = parseSegment(raw['segment']);
      return segment ? parsed({ type: 'segment.extend', segment }) : refused('malformed segment');
    }
    case 'segment.note': {
      const note = { segment: parseSegment(raw['segment']), paid: instant(raw['paid']) };
      return isComplete(note)
        ? parsed({ type: 'segment.note', ...note })
        : refused('malformed segment');
    }
    case 'prompt.moment': {
      const moment = { context: parseContext(raw['context']), ask: share(raw['ask']) };
      return isComplete(moment)
        ? parsed({ type: 'prompt.moment', ...moment })
        : refused('malformed context');
    }
    case 'prompt.answer': {
      const answer = {
        decision: match(raw['decision'], UUID),
        outcome: parseAnswer(raw['outcome']),
      };
      return isComplete(answer)
        ? parsed({ type: 'prompt.answer', ...answer })
        : refused('malformed answer');
    }
    default:
      return undefined;
  }
}

/** What our own pages send. */
function ofExtension(raw: Record<string, unknown>): ParsedMessage | undefined {
  switch (raw['type']) {
    case 'sites.changed':
      return parsed({ type: 'sites.changed' });
    case 'site.forget': {
      const site = parseSiteId(raw['site']);
      return site ? parsed({ type: 'site.forget', site }) : refused('malformed site');
    }
    case 'timing.change': {
      const change = parseTimingChange(raw['change']);
      return change ? parsed({ type: 'timing.change', change }) : refused('malformed change');
    }
    default:
      return undefined;
  }
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** The right of its page, and a number. */
const SEGMENT_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(-\d{1,9})?$/;

/** A segment as a page may report it, or `undefined`; fields that it may not set are dropped. */
export function parseSegment(raw: unknown): Segment | undefined {
  if (!isRecord(raw)) return undefined;
  const segment = {
    id: match(raw['id'], SEGMENT_ID),
    site: parseSiteId(raw['site']),
    place: oneOf(PLACES, raw['place']),
    start: instant(raw['start']),
    end: instant(raw['end']),
    offset: integer(raw['offset'], -12 * 60, 14 * 60),
    screens: integer(raw['screens'], 0, 1_000_000),
    input: integer(raw['input'], 0, 3),
    began: oneOf(BEGINNINGS, raw['began']),
    ended: oneOf(ENDINGS, raw['ended']),
  };
  const acted = instant(raw['acted']);
  if (!isComplete(segment)) return undefined;
  return acted === undefined ? segment : { ...segment, acted };
}

function parseContext(raw: unknown): PageContext | undefined {
  if (!isRecord(raw)) return undefined;
  const since = raw['sinceTyping'];
  const context = {
    breakpoint: oneOf(BREAKPOINTS, raw['breakpoint']),
    composing: boolean(raw['composing']),
    fullScreen: boolean(raw['fullScreen']),
    dialog: boolean(raw['dialog']),
    listening: boolean(raw['listening']),
  };
  if (!isComplete(context)) return undefined;
  if (since === undefined) return { ...context, sinceTyping: undefined };
  return typeof since === 'number' && since >= 0 ? { ...context, sinceTyping: since } : undefined;
}

function parseAnswer(raw: unknown): CardAnswer | undefined {
  return oneOf(PROMPT_OUTCOMES, raw) ?? parsePlan(raw);
}

function parsePlan(raw: unknown): Plan | undefined {
  if (!isRecord(raw) || !isRecord(raw['label'])) return undefined;
  const { kind, goal } = raw['label'];
  const time = oneOf(PLANNED_TIMES, raw['time']);
  if (time === undefined) return undefined;
  if (kind === 'none') return { label: { kind }, time };
  const id = match(goal, NAME);
  return kind === 'goal' && id ? { label: { kind, goal: id }, time } : undefined;
}
