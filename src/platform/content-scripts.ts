import { browser } from './browser';

const TRACKER_ID = 'tracker';

/**
 * Makes the tracker run in the pages of these origins from now on, and nowhere else.
 * Gives the origins in whose pages it ran until now.
 */
export async function registerTracker(
  script: string,
  origins: readonly string[],
): Promise<string[]> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [TRACKER_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [TRACKER_ID] });
  const before = known.flatMap(({ matches = [] }) => matches);
  if (origins.length === 0) return before;
  await browser.scripting.registerContentScripts([
    {
      id: TRACKER_ID,
      js: [script],
      matches: [...origins],
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
  return before;
}

/** Runs the tracker in tabs that are open already; a tab that refuses it (an error page, say) is passed over. */
export async function injectTracker(script: string, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id = -1 }) =>
      browser.scripting.executeScript({
        target: { tabId: id },
        files: [script],
        injectImmediately: true,
      }),
    ),
  );
}

/** Runs the prompt's script in the page of a tab. */
export async function injectPrompt(script: string, tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [script] });
}
