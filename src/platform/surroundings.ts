import type { SiteId } from '../domain/site';
import { showWaiting } from './badge';
import { offsetAt, thisMoment } from './clock';
import { send } from './messages';
import { openPage } from './pages';
import { areGranted, onPermissionsChanged, requestOrigins } from './permissions';

/** What our pages take from the browser, as one thing that a test can replace. */
export const surroundings = {
  thisMoment,
  offsetAt,
  areGranted,
  requestOrigins,
  onPermissionsChanged,
  showWaiting,
  openPage,
  forgetSite: async (site: SiteId) => {
    await send({ type: 'site.forget', site });
  },
  sitesChanged: async () => {
    await send({ type: 'sites.changed' });
  },
};
