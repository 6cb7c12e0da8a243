import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser';
import { openFrom } from './extension-tabs';

/** How much of the time after the last input is paid. */
const TAIL_MS = 10_000;

/** Keeps the truth against which the clock is held: which site is in front of the person since when. */
export class TruthKeeper {
  readonly #totals = new Map<string, number>();
  #site: string | undefined;
  #since = 0;

  /** Opens an address in a new tab in front. */
  async open(payoff: ExtensionBrowser, site: string, address: string): Promise<Page> {
    const page = await payoff.openTab('about:blank');
    this.#switch(undefined, Date.now());
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    // A page is looked at from the moment its document is there.
    this.#switch(site, await page.evaluate(documentStart));
    return page;
  }

  /** Opens an address in a window of its own. */
  async openWindow(payoff: ExtensionBrowser, site: string, address: string): Promise<Page> {
    const welcome = await payoff.findExtensionPage('src/welcome/');
    this.#switch(undefined, Date.now());
    const page = await openFrom(welcome, address, 'window');
    this.#switch(site, await page.evaluate(documentStart));
    return page;
  }

  /** Brings a tab to the front, and the window that it is in. */
  async show(page: Page, site: string | undefined): Promise<void> {
    const before = Date.now();
    await page.bringToFront();
    this.#switch(site, (before + Date.now()) / 2);
  }

  /** Gives a last input; of what follows the tail is paid. */
  async rest(page: Page): Promise<void> {
    await page.mouse.wheel({ deltaY: 100 });
    this.#switch(undefined, Date.now() + TAIL_MS);
  }

  resume(site: string): void {
    this.#switch(site, Date.now());
  }

  /** Nothing is in front any more. */
  stop(): void {
    this.#switch(undefined, Date.now());
  }

  /** In ms. */
  total(site: string): number {
    return this.#totals.get(site) ?? 0;
  }

  #switch(site: string | undefined, at: number): void {
    if (this.#site) this.#totals.set(this.#site, this.total(this.#site) + at - this.#since);
    this.#site = site;
    this.#since = at;
  }
}

/** Runs in the page: when its document began to arrive. */
function documentStart(): number {
  const [entry] = performance.getEntriesByType('navigation');
  const arrived = entry instanceof PerformanceNavigationTiming ? entry.responseStart : 0;
  return performance.timeOrigin + arrived;
}
