import type { Page } from 'puppeteer-core';
import { putRows } from '../../support/store/put-rows';

/** Makes Payoff time a site, as its pages would. `page` is any page of the extension. */
export async function consentTo(page: Page, site: string): Promise<void> {
  const stamp = 'bench';
  await putRows(page, 'settings', [{ id: 'consentedAt', value: Date.now(), stamp }]);
  await putRows(page, 'sites', [{ id: site, stamp }]);
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'sites.changed' }));
}
