import type { Page } from 'puppeteer-core';

/** Whether the browser kept the page while another one was shown, and brought it back as it was. */
export async function isKeptAlive(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  await page.goto('https://elsewhere.example/');
  await page.goBack();
  // A page that was loaded anew has not heard of it.
  return page.evaluate(() => Reflect.get(globalThis, 'persisted') === true);
}
