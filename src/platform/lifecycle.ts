import { browser } from './browser';

/** Calls back when the browser starts, and when Payoff was installed or updated. */
export function onStart(started: (firstInstall: boolean) => void): void {
  browser.runtime.onStartup.addListener(() => started(false));
  browser.runtime.onInstalled.addListener(({ reason }) => started(reason === 'install'));
}
