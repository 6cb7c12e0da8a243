import { browser } from '../browser';

/** Under such keys of the extension's storage wait reports that the store could not take. */
const PREFIX = 'waits:';

/** A report that waits; what it says is not known to be true. */
export interface Waiting {
  readonly key: string;
  readonly report: unknown;
}

/** Keeps a report for when the store can be written again; a later one of the same id takes its place. */
export function setAside(id: string, report: object): Promise<void> {
  return browser.storage.local.set({ [PREFIX + id]: report });
}

export async function readAside(): Promise<Waiting[]> {
  const stored = await browser.storage.local.get();
  return Object.entries(stored).flatMap(([key, report]) =>
    key.startsWith(PREFIX) ? [{ key, report }] : [],
  );
}

export function dropAside(keys: readonly string[]): Promise<void> {
  return browser.storage.local.remove([...keys]);
}

/** Closes the extension's storage to its scripts in pages, where the browser can (Chromium). */
export async function closeStorageToPages(): Promise<void> {
  // The polyfill does not know it.
  if ('setAccessLevel' in chrome.storage.local)
    await chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
