import { now } from '../platform/clock';
import { newId } from '../platform/ids';
import { onStart } from '../platform/lifecycle';
import { onMessage } from '../platform/messages';
import { openPage } from '../platform/pages';
import { onPermissionsChanged } from '../platform/permissions';
import { openStore } from '../store/store';
import { createDoor } from './door';
import { createIntake } from './intake';
import { createReconciler } from './reconcile';
import { createTimedSites } from './timed-sites';
import { updateBadge } from './badge';

// The background may be stopped at any moment: nothing that matters is kept in memory,
// and every listener is registered before the first await.
const store = openStore({ now, newId });
const sites = createTimedSites(store);
const intake = createIntake(store, sites);
const reconcile = createReconciler(sites);

const failed = (error: unknown) => store.diagnostics.count(`failed: ${String(error)}`);

onMessage(
  createDoor(
    {
      'page.open': (_, address) => intake.ordersFor(address),
      'segment.extend': async ({ segment }, address) => {
        const receipt = await intake.extend(segment, address);
        if (segment.ended !== 'open') await updateBadge(store);
        return receipt;
      },
      'sites.changed': async () => {
        await reconcile();
        return undefined;
      },
    },
    (why) => store.diagnostics.count(why),
  ),
);
onPermissionsChanged(() => {
  reconcile().catch(failed);
});
onStart((firstInstall) => {
  const start = async () => {
    if (firstInstall) await openPage('welcome');
    await intake.recover();
    await reconcile();
    await updateBadge(store);
  };
  start().catch(failed);
});
