import { expect, test } from 'vitest';
import { launch } from '../support/browser/extension-browser';
import { fill, press, says } from '../support/browser/screen';
import { seedBeginning } from '../support/store/seeded-store';

// Only in Chromium: after an update, Firefox gives a test no way back into the pages of an extension.
test('what is half typed is there again after an update of the extension', async () => {
  const payoff = await launch('chromium');
  try {
    await seedBeginning(await payoff.findExtensionPage('src/welcome/'));
    const page = await payoff.openExtensionPage('src/panel/index.html');
    await press(page, 'Record a result');
    await fill(page, 'How much or how many', '7');
    await payoff.update();
    const again = await payoff.browser.newPage();
    await again.goto(`${payoff.origin}/src/panel/index.html`);
    await says(again, 'Not saved yet');
    const typed = await again.$eval('form input[inputmode=decimal]', (field) =>
      field instanceof HTMLInputElement ? field.value : undefined,
    );
    expect(typed).toBe('7');
  } finally {
    await payoff.close();
  }
});
