import { originsOf } from '../domain/origins';
import { injectTracker, registerTracker } from '../platform/content-scripts';
import trackerScript from '../tracker/tracker.iife.ts?script&iife';
import type { TimedSites } from './timed-sites';

/**
 * Makes what is registered in the browser equal to what is consented to, chosen and granted;
 * tabs that are open already begin to be timed.
 */
export async function reconcile({ all }: TimedSites): Promise<void> {
  const origins = all.flatMap(originsOf);
  const script = trackerScript.replace(/^\//, '');
  await registerTracker(script, origins);
  await injectTracker(script, origins);
}
