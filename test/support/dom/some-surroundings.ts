import { HOUR } from '../../../src/domain/time/instant';
import { readCsvFile, readCsvText } from '../../../src/platform/csv/csv-file';
import { fileOf, textOf } from '../../../src/platform/file/bytes';
import { linesOf } from '../../../src/platform/file/lines';
import { seededRandom } from '../../../src/domain/statistics/random';
import type { TimingChange } from '../../../src/domain/attention/timing-change';
import type { Store } from '../../../src/store/store';
import type { DraftKeeper } from '../../../src/ui/hooks/forms';
import type { KeptCopy, Surroundings } from '../../../src/ui/hooks/surroundings';

/** What a page did to the browser around it. */
export interface Seen {
  readonly asked: string[];
  readonly opened: string[];
  readonly forgotten: string[];
  waiting: number | undefined;
  pausedUntil: number | undefined;
  timing: string | undefined;
  sitesChanged: number;
  readonly changes: TimingChange['kind'][];
  kept: KeptCopy | undefined;
  persistent: boolean;
}

/** Berlin on a November noon, where `granted` says which origins the browser allows. */
export function someSurroundings(
  granted: ReadonlySet<string> | 'all' = 'all',
  drafts = new Map<string, unknown>(),
) {
  const seen: Seen = {
    asked: [],
    opened: [],
    forgotten: [],
    waiting: undefined,
    pausedUntil: undefined,
    timing: undefined,
    sitesChanged: 0,
    changes: [],
    kept: undefined,
    persistent: false,
  };
  const clock = { at: NOON };
  const permissionsChanged: (() => void)[] = [];
  const pages: Told[] = [];
  /** Another window goes on with a draft of this page, or is done with it (`undefined`). */
  const elsewhere: Told = (name, draft) => pages.forEach((told) => told(name, draft));
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
    changeTiming: async ({ kind }) => void seen.changes.push(kind),
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
    files: {
      pack: fileOf,
      lines: (file, passphrase) => linesOf(textOf(file, passphrase)),
      keep: async (copy) => {
        seen.kept = copy;
      },
      kept: async () => seen.kept,
      drop: async () => {
        seen.kept = undefined;
      },
    },
    room: {
      isPersistent: async () => seen.persistent,
      persist: async () => (seen.persistent = true),
      used: async () => ({ used: 12_300_000, left: 4_000_000_000 }),
    },
    drafts: draftsIn(drafts, pages),
    openPage: async (page, view = '') => {
      seen.opened.push(page + view);
    },
  };
  return { surroundings, seen, clock, permissionsChanged, drafts, elsewhere };
}

type Told = (name: string, draft: unknown) => void;

/** Keeps drafts as a browser does: as JSON. */
function draftsIn(kept: Map<string, unknown>, others: Told[]): DraftKeeper {
  return {
    all: () => new Map(kept),
    keep: (name, draft) => void kept.set(name, JSON.parse(JSON.stringify(draft))),
    drop: (name) => void kept.delete(name),
    onElsewhere: (told) => void others.push(told),
  };
}

/** With a background that stores what it is told, as the browser's does. */
export function backedBy({ timing }: Store, { surroundings, seen }: Around): Surroundings {
  return {
    ...surroundings,
    changeTiming: async (change) => {
      seen.changes.push(change.kind);
      return timing.change(change);
    },
  };
}

type Around = ReturnType<typeof someSurroundings>;

/** Noon in Berlin on Sunday, 22 November 2026. */
export const NOON = Date.UTC(2026, 10, 22, 11);

/** So many hours and minutes after midnight of that day, in Berlin. */
export function thatDay(hours: number, minutes = 0): number {
  return NOON + (hours - 12) * HOUR + (minutes * HOUR) / 60;
}
