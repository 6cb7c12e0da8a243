import { originsOf } from '../domain/site/origins';
import { injectTracker, registerTracker } from '../platform/content-scripts';
import trackerScript from '../tracker/tracker.iife.ts?script&iife';
import type { TimedSites } from './timed-sites';

/**
 * Makes what is registered in the browser equal to what is timed. Tabs that are open already begin to be timed;
 * where they were timed before, the new run ends the old one, asks again, and hears what holds now.
 */
export async function reconcile({ timed }: TimedSites): Promise<void> {
  const origins = timed.flatMap(originsOf);
  const script = trackerScript.replace(/^\//, '');
  const before = await registerTracker(script, origins);
  // Not waited for: a tab that hangs answers late or never, and would hold up all that comes after.
  void injectTracker(script, [...new Set([...before, ...origins])]);
}
