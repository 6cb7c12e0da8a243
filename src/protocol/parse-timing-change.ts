import type { SiteChoices } from '../domain/site/chosen-site';
import { DAY, type Interval } from '../domain/time/instant';
import { CATEGORIES, type Site } from '../domain/site/site';
import type { TimingChange } from '../domain/attention/timing-change';
import {
  boolean,
  instant,
  integer,
  isComplete,
  isRecord,
  listOf,
  match,
  oneOf,
  parseSiteId,
} from './fields';

/** Far more sites than anybody chooses in one press. */
const MOST_SITES = 5000;
const HOST = /^[^/\s]{1,253}$/;
const WORDS = /^.{1,2048}$/s;

/** Reads what one of our own pages asks to change. */
export function parseTimingChange(raw: unknown): TimingChange | undefined {
  if (!isRecord(raw)) return undefined;
  switch (raw['kind']) {
    case 'pause': {
      const pause = parseInterval(raw['pause']);
      return pause && { kind: 'pause', pause };
    }
    case 'consent': {
      const at = instant(raw['at']);
      return at === undefined ? undefined : { kind: 'consent', at };
    }
    case 'choose': {
      const lists = { sites: siteIds(raw['sites']), drop: siteIds(raw['drop']) };
      return isComplete(lists) ? { kind: 'choose', ...lists } : undefined;
    }
    case 'own': {
      const site = parseOwn(raw['site']);
      return site && { kind: 'own', site };
    }
    case 'limits': {
      const parts = { site: parseSiteId(raw['site']), choices: parseChoices(raw['choices']) };
      return isComplete(parts) ? { kind: 'limits', ...parts } : undefined;
    }
    default:
      return undefined;
  }
}

function siteIds(raw: unknown) {
  return listOf(raw, MOST_SITES, parseSiteId);
}

function parseInterval(raw: unknown): Interval | undefined {
  if (!isRecord(raw)) return undefined;
  const interval = { start: instant(raw['start']), end: instant(raw['end']) };
  return isComplete(interval) ? interval : undefined;
}

function parseChoices(raw: unknown): SiteChoices | undefined {
  if (!isRecord(raw)) return undefined;
  const choices = {
    idle: integer(raw['idle'], 1, DAY),
    media: boolean(raw['media']),
    off: boolean(raw['off']),
    prompts: boolean(raw['prompts']),
    promptsFrom: instant(raw['promptsFrom']),
  };
  // What is left out stays as it was.
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
}

/** As `parseOwnSite` makes it of what was typed: one host, told by address alone. */
function parseOwn(raw: unknown): Omit<Site, 'id'> | undefined {
  if (!isRecord(raw)) return undefined;
  const site = {
    name: match(raw['name'], WORDS),
    category: oneOf(CATEGORIES, raw['category']),
    hosts: listOf(raw['hosts'], 1, (host) => match(host, HOST)),
    scheme: oneOf(['http', 'https'] as const, raw['scheme']),
  };
  if (!isComplete(site) || site.hosts.length === 0) return undefined;
  const [pathPrefix, port] = [match(raw['pathPrefix'], WORDS), match(raw['port'], /^\d{1,5}$/)];
  return {
    ...site,
    places: [],
    navigation: 'path',
    ...(pathPrefix !== undefined && { pathPrefix }),
    ...(port !== undefined && { port }),
  };
}
