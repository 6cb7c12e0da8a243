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
  sitesChanged: async () => {
    await send({ type: 'sites.changed' });
  },
};
