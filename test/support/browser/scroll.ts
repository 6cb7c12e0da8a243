import type { Page } from 'puppeteer-core';

const PAUSE_MS = 500;

/** Scrolls for as long as told, as a person does who reads a little in between. */
export async function scrollFor(page: Page, ms: number): Promise<void> {
  const end = performance.now() + ms;
  await page.mouse.move(400, 400);
  while (performance.now() < end) {
    await page.mouse.wheel({ deltaY: 300 });
    const pause = Math.min(PAUSE_MS, Math.max(0, end - performance.now()));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
