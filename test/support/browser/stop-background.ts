import { TargetType } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';

/** Firefox ends its background by itself after so little quiet that it happens all the time. */
export const IMPATIENT = { 'extensions.background.idle.timeout': 300 } as const;

/** Ends the background as the browser may at any moment. Firefox does it by itself, see `IMPATIENT`. */
export async function stopBackground({ browser, kind, origin }: ExtensionBrowser): Promise<void> {
  if (kind === 'firefox') return;
  const target = browser
    .targets()
    .find((each) => each.type() === TargetType.SERVICE_WORKER && each.url().startsWith(origin));
  await (await target?.worker())?.close();
}
