import { browser } from './browser';

/** Calls back when the browser starts, and when Payoff was installed or updated. */
export function onStart(started: (firstInstall: boolean) => void): void {
  browser.runtime.onStartup.addListener(() => started(false));
  browser.runtime.onInstalled.addListener(({ reason }) => started(reason === 'install'));
}

/**
 * Lets an update wait while a page of Payoff is open, with what is half typed in it; it then comes when the browser is
 * started again. Firefox waits only for a background that listens; the others wait by themselves, and their background
 * sees no pages.
 */
export function holdUpdates(): void {
  const { extension, runtime } = browser;
  if (!('getViews' in extension)) return;
  const isOpen = (type: 'tab' | 'popup') => extension.getViews({ type }).length > 0;
  runtime.onUpdateAvailable.addListener(() => {
    if (!isOpen('tab') && !isOpen('popup')) runtime.reload();
  });
}
