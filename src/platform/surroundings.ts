import type { SiteId } from '../domain/site/site';
import type { TimingChange } from '../domain/attention/timing-change';
import { showWaiting } from './badge';
import type { CsvOptions } from './csv/csv-file';
import { chance } from './chance';
import { offsetAt, thisMoment } from './clock';
import { drafts } from './storage/drafts';
import { send } from './messages';
import { openPage } from './pages';
import { areGranted, onPermissionsChanged, requestOrigins } from './permissions';

/** What our pages take from the browser, as one thing that a test can replace. */
export const surroundings = {
  thisMoment,
  offsetAt,
  chance,
  areGranted,
  requestOrigins,
  onPermissionsChanged,
  showWaiting,
  openPage,
  drafts,
  /** Loaded when a file is opened, since no other page reads any. */
  readCsv: async (source: Blob | string, options: CsvOptions) => {
    const { readCsvFile, readCsvText } = await import('./csv/csv-file');
    return typeof source === 'string' ? readCsvText(source, options) : readCsvFile(source, options);
  },
  forgetSite: async (site: SiteId) => {
    await send({ type: 'site.forget', site });
  },
  changeTiming: (change: TimingChange) => send({ type: 'timing.change', change }),
  sitesChanged: async () => {
    await send({ type: 'sites.changed' });
  },
};
