import type { CsvProblem, CsvTable } from '../../domain/csv/csv-table';
import type { Instant, Moment, ZoneOffset } from '../../domain/time/instant';
import type { Parsed } from '../../domain/foundation/parsed';
import type { SiteId } from '../../domain/site/site';
import type { TimingChange } from '../../domain/attention/timing-change';
import type { DraftKeeper } from './forms';

/** The person's record as a file. */
export interface RecordFiles {
  /** @param choices without a passphrase, or with an empty one, the file is not sealed */
  readonly pack: (
    text: AsyncIterable<string>,
    choices: { readonly compressed: boolean; readonly passphrase?: string },
  ) => Promise<Blob>;
  /** The lines of a file, packed or sealed as it may be. Throws a `FileRefusal`. */
  readonly lines: (file: Blob, passphrase: string) => AsyncIterable<string>;
  /** The record as it was before a file was taken in. */
  readonly keep: (copy: KeptCopy) => Promise<void>;
  readonly kept: () => Promise<KeptCopy | undefined>;
  readonly drop: () => Promise<void>;
}

export interface KeptCopy {
  readonly file: Blob;
  readonly at: Instant;
}

/** What the browser gives Payoff of the disk. */
export interface BrowserRoom {
  /** Whether the browser has promised to throw nothing away when the disk runs full. */
  readonly isPersistent: () => Promise<boolean>;
  /** Asks for that promise. */
  readonly persist: () => Promise<boolean>;
  /** In bytes. */
  readonly used: () => Promise<{ readonly used: number; readonly left: number } | undefined>;
}

/** What a page needs from the browser around it. Its `main.tsx` hands it in; tests hand in their own. */
export interface Surroundings {
  readonly thisMoment: () => Moment;
  readonly offsetAt: (at: Instant) => ZoneOffset;
  /** A number in [0, 1) that nobody can foresee. */
  readonly chance: () => number;
  readonly areGranted: (origins: readonly string[]) => Promise<boolean>;
  /** Has to be called straight from a click. */
  readonly requestOrigins: (origins: readonly string[]) => Promise<boolean>;
  readonly onPermissionsChanged: (changed: () => void) => void;
  /** Has the background store a change of what is timed and carry it out. Gives the id of a site that was added. */
  readonly changeTiming: (change: TimingChange) => Promise<SiteId | undefined>;
  /** Tells the background that permissions changed. */
  readonly sitesChanged: () => Promise<void>;
  /** Removes a site with all its time and answers. */
  readonly forgetSite: (id: SiteId) => Promise<void>;
  /** Reads a file that the person opened, or text that was pasted, as a table. */
  readonly readCsv: (
    source: Blob | string,
    watch: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
  ) => Promise<Parsed<CsvTable, CsvProblem>>;
  readonly files: RecordFiles;
  readonly room: BrowserRoom;
  /** What is half typed in the forms of our pages. */
  readonly drafts: DraftKeeper;
  readonly showWaiting: (
    count: number,
    pausedUntil: Instant | undefined,
    timing: string | undefined,
  ) => Promise<void>;
  /** @param view of the panel: `#/pays` */
  readonly openPage: (page: 'welcome' | 'panel', view?: string) => Promise<void>;
}
