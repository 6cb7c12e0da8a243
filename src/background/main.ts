import { dayInterval, dayOf } from '../domain/time/day';
import { failureKind } from '../domain/foundation/failure';
import { DAY } from '../domain/time/instant';
import { isPaused } from '../domain/attention/pause';
import { MEASURED } from '../domain/prompt/trials';
import type { Segment } from '../domain/attention/segment';
import { onWake, wakeAt } from '../platform/alarm';
import { dropCopy } from '../platform/file/kept-copy';
import { closeStorageToPages, setAside } from '../platform/storage/aside';
import { now, thisMoment } from '../platform/clock';
import { newId } from '../platform/ids';
import { onFocusKey } from '../platform/commands';
import { holdUpdates, onStart } from '../platform/lifecycle';
import { onMessage } from '../platform/messages';
import { openPage } from '../platform/pages';
import { onPermissionsChanged } from '../platform/permissions';
import { backgroundPlace } from '../platform/storage/background-place';
import { tellActiveTab } from '../platform/tabs';
import { openStore } from '../store/store';
import { updateBadge } from './badge';
import { createArbiter } from './prompts/arbiter';
import { createRouter } from './message-router';
import { admit, noteOpen, recover, recordSegment } from './intake';
import { promptPorts } from './prompts/prompt-ports';
import { createPulse } from './pulse';
import { reconcile } from './reconcile';
import { findTimedSites, type TimedSites } from './timed-sites';

// The background may be stopped at any moment: nothing that matters is kept in memory,
// and every listener is registered before the first await.
const store = openStore({ now, newId }, undefined, backgroundPlace());
const arbiter = createArbiter(store, promptPorts);
const pulse = createPulse(store.openPages);

/** Read before anything is written: after a start, when the browser that ran before was last seen. */
const startedAt = now();
const seenBefore = store.openPages.lastBeat().catch(() => undefined);

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
  await wakeAt('resume', isPaused(found.pause, now()) ? found.pause.end : undefined);
  await showToday();
}

/** The number on the icon is of today, and of the next day once that begins. */
async function showToday(): Promise<void> {
  await updateBadge(store);
  const moment = thisMoment();
  const { dayStart } = await store.settings.all();
  await wakeAt('day', dayInterval(dayOf(moment, dayStart), moment.offset, dayStart).end);
}

/** Where not even that can be counted, there is nothing left to do. */
async function failed(failure: unknown): Promise<void> {
  await store.diagnostics.count(`failed: ${failureKind(failure)}`).catch(() => undefined);
}

/** What the store cannot recordSegment waits elsewhere, and is counted at the next start. */
async function keepAside(segment: Segment, failure: unknown): Promise<undefined> {
  await failed(failure);
  await setAside(segment.id, segment);
  return undefined;
}

onMessage(
  createRouter(
    {
      'page.open': async (_, { address }) => admit(address, await timedSites(), store),
      'segment.extend': async ({ segment }, { address, tab }) => {
        const found = await timedSites();
        const site = found.owner(segment.site, address);
        const known = await recordSegment({ segment, site: site?.id }, found, store).catch(
          (failure: unknown) => keepAside(segment, failure),
        );
        if (segment.ended !== 'open') {
          await store.openPages.close(segment.id).catch(failed);
          await updateBadge(store).catch(failed);
        }
        if (known && site && tab !== undefined) await arbiter.consider(segment, tab).catch(failed);
        return { keepTracking: site !== undefined && found.timed.includes(site) };
      },
      'segment.note': async ({ segment, paid }, { address }) => {
        if (!(await timedSites()).owner(segment.site, address)) return undefined;
        const sure = await noteOpen(segment, paid, store).catch((failure: unknown) =>
          keepAside(segment, failure),
        );
        if (sure) pulse(sure);
        return undefined;
      },
      'prompt.moment': async ({ context, ask }, { address }) => {
        const reply = await arbiter.moment((await timedSites()).at(address), context, ask);
        const over = now() + MEASURED;
        await wakeAt(`half-hour ${over}`, over).catch(failed);
        return reply;
      },
      'prompt.answer': async ({ decision, outcome }, { tab }) => {
        await arbiter.answer(decision, outcome, tab);
        await updateBadge(store);
        return undefined;
      },
      // First it is timed no more: no report can come after its time is gone.
      'site.forget': async ({ site }) => {
        await store.sites.drop([site]);
        await reconcileSites();
        await store.erase({ kind: 'site', site });
        // The record as it was before a file was taken in has that time too.
        await dropCopy().catch(failed);
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

onWake((alarm) => {
  const wake = async () => {
    await store.openPages.beat(now());
    if (alarm === 'resume') await reconcileSites();
    if (alarm === 'day') await showToday();
  };
  wake().catch(failed);
});

holdUpdates();

onStart((firstInstall) => {
  void start(firstInstall);
});

/** Each step by itself: one that fails leaves the others to run. What is timed comes first. */
async function start(firstInstall: boolean): Promise<void> {
  const steps = [
    reconcileSites,
    closeStorageToPages,
    async () => store.decisions.interrupt((await seenBefore) ?? startedAt),
    recoverAll,
    () => store.openPages.pruneRights(startedAt - DAY),
    () => updateBadge(store),
    () => (firstInstall ? openPage('welcome') : Promise.resolve()),
  ];
  for (const step of steps) await step().catch(failed);
}

async function recoverAll(): Promise<void> {
  const seen = (await seenBefore) ?? 0;
  await recover({ sites: await timedSites(), store, seen, failed });
}
