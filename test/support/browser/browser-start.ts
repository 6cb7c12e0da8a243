import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import { CHROMIUM_LIKE, findBrowser } from '../../../tools/browsers.mjs';

export type Kind = 'chromium' | 'firefox';

export interface StartOptions {
  readonly headless: boolean;
  readonly profile: string;
  /** Where every request goes; see `lookalikes.ts`. */
  readonly proxyPort: number;
  /** Whether optional permissions are granted without a question. Chromium has no such switch. */
  readonly grantAll: boolean;
  /** Preferences beyond the usual ones; Firefox only. */
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
}

/** Starts the browser that this machine has, with nothing in it yet. */
export function startBrowser(kind: Kind, options: StartOptions): Promise<Browser> {
  const found = findBrowser(kind === 'firefox' ? ['firefox'] : CHROMIUM_LIKE);
  if (!found) throw new Error(`No ${kind} on this machine: npm test installs it`);
  return launch({
    executablePath: found.path,
    headless: options.headless,
    userDataDir: options.profile,
    // The look-alikes sign their certificates themselves.
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    ...(kind === 'firefox' ? forFirefox(options) : forChromium(options)),
  });
}

function forChromium({ proxyPort }: StartOptions): LaunchOptions {
  // Chromium's sandbox refuses to work for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      ...sandbox,
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--disable-component-update',
      '--disable-quic',
    ],
  };
}

function forFirefox({ proxyPort, grantAll, firefoxPrefs }: StartOptions): LaunchOptions {
  return {
    browser: 'firefox',
    // Without this, Firefox ignores the preference for its settings server below.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      // Otherwise Firefox asks for its settings again and again, and gets a look-alike.
      'services.settings.server': 'data:,#none',
      'extensions.webextOptionalPermissionPrompts': !grantAll,
      // An add-on that is loaded for a test ends with the browser; a kept profile keeps its data.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...firefoxPrefs,
    },
  };
}
