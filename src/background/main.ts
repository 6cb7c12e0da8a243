import { failureKind } from '../domain/failure';
import { isPaused } from '../domain/pause';
import { onWake, wakeAt } from '../platform/alarm';
import { now } from '../platform/clock';
import { newId } from '../platform/ids';
import { dropNotesOf } from '../platform/journal';
import { onFocusKey } from '../platform/commands';
import { onStart } from '../platform/lifecycle';
import { onMessage } from '../platform/messages';
import { openPage } from '../platform/pages';
import { onPermissionsChanged } from '../platform/permissions';
import { secondPlace } from '../platform/second-place';
import { tellActiveTab } from '../platform/tabs';
import { openStore } from '../store/store';
import { updateBadge } from './badge';
import { createArbiter } from './arbiter';
import { createDoor } from './door';
import { ordersFor, recover, take } from './intake';
import { promptSeam } from './prompt-seam';
import { reconcile } from './reconcile';
import { findTimedSites, type TimedSites } from './timed-sites';

// The background may be stopped at any moment: nothing that matters is kept in memory,
// and every listener is registered before the first await.
const store = openStore({ now, newId }, undefined, secondPlace(true));
const arbiter = createArbiter(store, promptSeam);

/** Every message asks for the sites: they are found once, and again when the person changed something. */
let sites: Promise<TimedSites> | undefined;
const timedSites = () => (sites ??= findTimedSites(store).catch(findAgain));

/** A failure is not kept as an answer: who asks next has the sites looked for anew. */
function findAgain(error: unknown): never {
  sites = undefined;
  throw error;
}

// One run waits for the other, so that the last word holds.
let reconciled: Promise<void> = Promise.resolve();
const reconcileSites = () => {
  reconciled = reconciled.then(reconcileOnce).catch(failed);
  return reconciled;
};

async function reconcileOnce(): Promise<void> {
  sites = undefined;
  const found = await timedSites();
  await reconcile(found);
  await wakeAt(isPaused(found.pause, now()) ? found.pause.end : undefined);
  await updateBadge(store);
}

/** Where not even that can be counted, there is nothing left to do. */
async function failed(failure: unknown): Promise<void> {
  await store.diagnostics.count(`failed: ${failureKind(failure)}`).catch(() => undefined);
}

onMessage(
  createDoor(
    {
      'page.open': async (_, { address }) => ordersFor(address, await timedSites()),
      'segment.extend': async ({ segment }, { address, tab }) => {
        const { owner, timed, pauses } = await timedSites();
        const site = owner(segment.site, address);
        await take(segment, site?.id, pauses, store);
        if (segment.ended !== 'open') await updateBadge(store);
        if (site && tab !== undefined) await arbiter.consider(segment, tab).catch(failed);
        return { goOn: site !== undefined && timed.includes(site) };
      },
      'prompt.moment': async ({ context }, { address }) =>
        arbiter.moment((await timedSites()).at(address), context),
      'prompt.answer': async ({ decision, outcome }, { tab }) => {
        await arbiter.answer(decision, outcome, tab);
        await updateBadge(store);
        return undefined;
      },
      // First it is timed no more: no report can come after its time is gone.
      'site.forget': async ({ site }) => {
        await store.sites.drop([site]);
        await reconcileSites();
        await store.forgetTimeOf(site);
        await dropNotesOf(site);
        await updateBadge(store);
        return undefined;
      },
      'timing.change': async ({ change }) => {
        const site = await store.timing.change(change);
        await reconcileSites();
        return site;
      },
      'sites.changed': async () => {
        await reconcileSites();
        return undefined;
      },
    },
    (why) => store.diagnostics.count(why),
  ),
);

onPermissionsChanged(() => {
  reconcileSites().catch(failed);
});

onFocusKey(() => {
  tellActiveTab({ type: 'prompt.focus' }).catch(failed);
});

// A pause is over.
onWake(() => {
  reconcileSites().catch(failed);
});

onStart((firstInstall) => {
  void start(firstInstall);
});

/** Each step by itself: one that fails leaves the others to run. What is timed comes first. */
async function start(firstInstall: boolean): Promise<void> {
  const steps = [
    reconcileSites,
    () => store.decisions.interrupt(now()),
    async () => recover(await timedSites(), store),
    () => updateBadge(store),
    () => (firstInstall ? openPage('welcome') : Promise.resolve()),
  ];
  for (const step of steps) await step().catch(failed);
}
