import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';

declare global {
  namespace chrome {
    /** What `chrome://extensions` may call; the published types leave it out. */
    const developerPrivate: {
      updateExtensionConfiguration(update: {
        readonly extensionId: string;
        readonly hostAccess: 'ON_SPECIFIC_SITES';
      }): Promise<void>;
      addHostPermission(extensionId: string, host: string): Promise<void>;
      removeHostPermission(extensionId: string, host: string): Promise<void>;
    };
  }
}

/** What is set in the browser about the hosts of the extension, by the person and not by the extension. */
export interface HostSettings {
  revoke(host: string): Promise<void>;
}

/**
 * Grants these hosts alone, for real. Chromium lets its own page of extensions do it, once all hosts are
 * withheld; Firefox has granted what was asked for, and its settings call what is called here.
 */
export async function hostSettings(
  payoff: ExtensionBrowser,
  page: Page,
  hosts: readonly string[],
): Promise<HostSettings> {
  if (payoff.kind === 'firefox') return { revoke: (host) => page.evaluate(removeHost, host) };
  const settings = await payoff.browser.newPage({ background: true });
  await settings.goto('chrome://extensions');
  const id = payoff.extensionId;
  await settings.evaluate(withholdHosts, id);
  for (const host of hosts) await settings.evaluate(grantHost, id, host);
  return { revoke: (host) => settings.evaluate(withdrawHost, id, host) };
}

// These run in the page.

async function removeHost(host: string): Promise<void> {
  await chrome.permissions.remove({ origins: [host] });
}

async function withholdHosts(extensionId: string): Promise<void> {
  await chrome.developerPrivate.updateExtensionConfiguration({
    extensionId,
    hostAccess: 'ON_SPECIFIC_SITES',
  });
}

async function grantHost(extensionId: string, host: string): Promise<void> {
  await chrome.developerPrivate.addHostPermission(extensionId, host);
}

async function withdrawHost(extensionId: string, host: string): Promise<void> {
  await chrome.developerPrivate.removeHostPermission(extensionId, host);
}
