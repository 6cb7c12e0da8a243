import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { TELLING_PAGES } from '../support/prompt/hostile-pages';
import { EXPECTED, served, visit } from '../support/prompt/hostile-visit';
import { CARD, cardIn, openPromptLab, type PromptLab } from '../support/prompt/prompt-lab';
import { until } from '../support/browser/until';

const kind = browserUnderTest();
let lab: PromptLab;

beforeAll(async () => {
  lab = await openPromptLab(kind, served(TELLING_PAGES));
});

afterAll(() => lab.close());

// All the other pages: `npm run verify:prompt`.
describe('the card does what it may, and no more, on a page that', () => {
  test.each(TELLING_PAGES.map((page, index) => [page.title, page, index] as const))(
    '%s',
    async (_, page, index) => {
      const findings = await visit(lab, page, index);
      expect(findings).toEqual({ ...EXPECTED, outcomes: [page.ends ?? 'more'] });
    },
  );
});

// Last, since nothing of the extension is left afterwards.
test.each([
  ['updated', () => lab.update()],
  ['removed', () => lab.payoff.browser.uninstallExtension(lab.payoff.extensionId)],
])(
  'a card does not outlive an extension that is %s, and the page hears nothing',
  async (_, end) => {
    const page = await lab.payoff.openTab('https://hostile-plain.example/');
    await lab.reply({ kind: 'show', card: CARD });
    await lab.inject(page);
    await page.evaluate(() => history.pushState(null, '', '#moved'));
    const { buttons } = await cardIn(lab, page);
    await end();
    // Firefox ends the script at once, so that nobody is left to clear up: there the cross must do without it.
    const { x = 0, y = 0 } = buttons['Close'] ?? {};
    if (kind === 'firefox') await page.mouse.click(x, y);
    await until('the card is not seen any more', async () => !(await isSeen(page)));
    expect(await page.evaluate('errors')).toEqual([]);
    await page.close();
  },
);

function isSeen(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector(':root > div[popover]')?.checkVisibility() ?? false,
  );
}
