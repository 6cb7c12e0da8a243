import { originsOf } from '../domain/origins';
import { injectTracker, registerTracker } from '../platform/content-scripts';
import trackerScript from '../tracker/tracker.iife.ts?script&iife';
import type { TimedSites } from './timed-sites';

/**
 * Makes what is registered in the browser equal to what is consented to, chosen and granted;
 * tabs that are open already begin to be timed. One run waits for the other, so that the last word holds.
 */
export function createReconciler(sites: TimedSites): () => Promise<void> {
  let running = Promise.resolve();
  const reconcile = async () => {
    sites.forget();
    const origins = (await sites.all()).flatMap(originsOf);
    const script = trackerScript.replace(/^\//, '');
    await registerTracker(script, origins);
    await injectTracker(script, origins);
  };
  return () => {
    running = running.then(reconcile, reconcile);
    return running;
  };
}
