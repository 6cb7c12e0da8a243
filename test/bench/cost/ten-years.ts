import type { Page } from 'puppeteer-core';
import { addDays, DEFAULT_DAY_START, dayOf } from '../../../src/domain/time/day';
import { fillTable } from '../../support/store/fill-years';
import { TEN_YEARS } from '../../support/store/ten-years';

/**
 * Fills the store with ten years of much use, up to yesterday: so that today is the same with and
 * without them. `page` is of the extension, with nobody else who has the store open.
 */
export async function fillTenYears(page: Page): Promise<void> {
  const yesterday = addDays(dayOf({ at: Date.now(), offset: 0 }, DEFAULT_DAY_START), -1);
  for (const table of ['segments', 'checkIns', 'results'] as const)
    await fillTable(page, table, TEN_YEARS, yesterday);
}
