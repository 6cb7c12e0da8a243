import { TargetType } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../support/browser/extension-browser';
import { pause } from './pause';

const INTERVAL_MS = 250;

/** Waits until the background is asleep, and gives whether it is `within` that many ms. */
export async function fallsAsleep(
  { browser, origin }: ExtensionBrowser,
  within: number,
): Promise<boolean> {
  const deadline = performance.now() + within;
  const isAwake = () =>
    browser
      .targets()
      .some(
        (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin),
      );
  while (isAwake()) {
    if (performance.now() > deadline) return false;
    await pause(INTERVAL_MS);
  }
  return true;
}
