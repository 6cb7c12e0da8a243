import { browser } from './browser';

/** Those of the match patterns that the person has granted, by themselves or within a wider one. */
export async function grantedAmong(origins: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(origins.map((origin) => isGranted(origin)));
  return origins.filter((_, index) => granted[index]);
}

/** A browser that cannot read a pattern does not grant it, and all others are still asked for. */
function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] }).catch(() => false);
}

export function areGranted(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Asks the person; has to be called straight from a click. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Calls back whenever the person grants or revokes, here or in the browser's own settings. */
export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
