import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser-under-test';
import { served } from '../support/hostile-visit';
import { CARD, cardIn, openPromptLab, type PromptLab } from '../support/prompt-lab';
import { until } from '../support/until';

const kind = browserUnderTest();

test.each([
  ['updated', ({ payoff }: PromptLab) => payoff.update()],
  ['removed', ({ payoff }: PromptLab) => payoff.browser.uninstallExtension(payoff.extensionId)],
])(
  'a card does not outlive an extension that is %s, and the page hears nothing',
  async (_, end) => {
    const lab = await openPromptLab(kind, served([]));
    try {
      await lab.reply({ kind: 'show', card: CARD });
      const page = await lab.payoff.openTab('https://hostile-plain.example/');
      await lab.inject(page);
      await page.evaluate(() => history.pushState(null, '', '#moved'));
      const { buttons } = await cardIn(lab, page);
      await end(lab);
      // Firefox ends the script at once, so that nobody is left to clear up: there the cross must do without it.
      const { x = 0, y = 0 } = buttons['Close'] ?? {};
      if (kind === 'firefox') await page.mouse.click(x, y);
      await until('the card is not seen any more', async () => !(await isSeen(page)));
      expect(await page.evaluate('errors')).toEqual([]);
    } finally {
      await lab.close();
    }
  },
);

function isSeen(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector(':root > div[popover]')?.checkVisibility() ?? false,
  );
}
