import { TargetType } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../support/extension-browser';
import { pause } from './pause';

const INTERVAL_MS = 250;

/** After how many seconds from now the background is asleep; infinity if it is not `within`. */
export async function secondsUntilAsleep(
  { browser, origin }: ExtensionBrowser,
  within: number,
): Promise<number> {
  const start = performance.now();
  const isAwake = () =>
    browser
      .targets()
      .some(
        (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin),
      );
  while (isAwake()) {
    if (performance.now() - start > within) return Number.POSITIVE_INFINITY;
    await pause(INTERVAL_MS);
  }
  return (performance.now() - start) / 1000;
}
