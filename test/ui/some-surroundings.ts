import { HOUR } from '../../src/domain/instant';
import { readCsvFile, readCsvText } from '../../src/platform/csv-file';
import { seededRandom } from '../../src/domain/statistics/random';
import type { Surroundings } from '../../src/ui/surroundings';

/** What a page did to the browser around it. */
export interface Seen {
  readonly asked: string[];
  readonly opened: string[];
  readonly forgotten: string[];
  waiting: number | undefined;
  pausedUntil: number | undefined;
  timing: string | undefined;
  sitesChanged: number;
}

/** Berlin on a November noon, where `granted` says which origins the browser allows. */
export function someSurroundings(granted: ReadonlySet<string> | 'all' = 'all') {
  const seen: Seen = {
    asked: [],
    opened: [],
    forgotten: [],
    waiting: undefined,
    pausedUntil: undefined,
    timing: undefined,
    sitesChanged: 0,
  };
  const clock = { at: NOON };
  const permissionsChanged: (() => void)[] = [];
  const surroundings: Surroundings = {
    thisMoment: () => ({ at: clock.at, offset: 60 }),
    offsetAt: () => 60,
    chance: seededRandom(1),
    areGranted: async (origins) =>
      granted === 'all' || origins.every((origin) => granted.has(origin)),
    requestOrigins: async (origins) => {
      seen.asked.push(...origins);
      return granted === 'all';
    },
    onPermissionsChanged: (changed) => {
      permissionsChanged.push(changed);
    },
    forgetSite: async (id) => {
      seen.forgotten.push(id);
    },
    sitesChanged: async () => {
      seen.sitesChanged += 1;
    },
    readCsv: (source, watch) =>
      typeof source === 'string' ? readCsvText(source, watch) : readCsvFile(source, watch),
    showWaiting: async (count, pausedUntil, timing) => {
      seen.waiting = count;
      seen.pausedUntil = pausedUntil;
      seen.timing = timing;
    },
    openPage: async (page) => {
      seen.opened.push(page);
    },
  };
  return { surroundings, seen, clock, permissionsChanged };
}

/** Noon in Berlin on Sunday, 22 November 2026. */
export const NOON = Date.UTC(2026, 10, 22, 11);

/** So many hours and minutes after midnight of that day, in Berlin. */
export function thatDay(hours: number, minutes = 0): number {
  return NOON + (hours - 12) * HOUR + (minutes * HOUR) / 60;
}
