import type { SiteId } from '../domain/site/site';
import type { TimingChange } from '../domain/attention/timing-change';
import { showWaiting } from './badge';
import type { CsvOptions } from './csv/csv-file';
import type { FileChoices } from './file/bytes';
import { channel } from './channel';
import { chance } from './chance';
import { now, offsetAt, thisMoment } from './clock';
import { dropCopy, findCopy, keepCopy } from './file/kept-copy';
import { newId } from './ids';
import { isPersistent, persist, usedRoom } from './storage/room';
import { draftsIn, type TextStorage } from './storage/drafts';
import { send } from './messages';
import { openPage } from './pages';
import { areGranted, onPermissionsChanged, requestOrigins } from './permissions';

/** Pages have it; the background, which this folder is also compiled for, has none. */
declare const localStorage: TextStorage;

async function* linesOfFile(file: Blob, passphrase: string): AsyncGenerator<string> {
  const [{ textOf }, { linesOf }] = await Promise.all([
    import('./file/bytes'),
    import('./file/lines'),
  ]);
  yield* linesOf(textOf(file, passphrase));
}

/** What one of our pages takes from the browser, as one thing that a test can replace. */
export function takeSurroundings() {
  return {
    thisMoment,
    offsetAt,
    chance,
    areGranted,
    requestOrigins,
    onPermissionsChanged,
    showWaiting,
    openPage,
    drafts: draftsIn({
      storage: localStorage,
      ...channel('payoff-drafts'),
      now,
      newId,
    }),
    /** Loaded when a file is opened, since no other page reads any. */
    readCsv: async (source: Blob | string, options: CsvOptions) => {
      const { readCsvFile, readCsvText } = await import('./csv/csv-file');
      return typeof source === 'string'
        ? readCsvText(source, options)
        : readCsvFile(source, options);
    },
    /** Loaded when they are asked for, as above. */
    files: {
      pack: async (text: AsyncIterable<string>, choices: FileChoices) => {
        const { fileOf } = await import('./file/bytes');
        return fileOf(text, choices);
      },
      lines: linesOfFile,
      keep: keepCopy,
      kept: findCopy,
      drop: dropCopy,
    },
    room: { isPersistent, persist, used: usedRoom },
    forgetSite: async (site: SiteId) => {
      await send({ type: 'site.forget', site });
    },
    changeTiming: (change: TimingChange) => send({ type: 'timing.change', change }),
    sitesChanged: async () => {
      await send({ type: 'sites.changed' });
    },
  };
}
