import type { Page } from 'puppeteer-core';

/** What the page and the scripts injected into it hold in memory, in bytes, after a clean-up. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  // What one clean-up lets go may hold something that only the next one finds.
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
