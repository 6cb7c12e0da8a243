// Sets up everything that `npm start` and `npm test` need: `node tools/setup.mjs`. With `--xvfb`
// also a display that nobody sees, on which Debian can show two windows.
import { existsSync } from 'node:fs';
import { installWithApt } from './apt.mjs';
import { CHROMIUM_LIKE } from './browsers.mjs';
import { command } from './command.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { ensurePackages } from './packages.mjs';

await command(async () => {
  await ensurePackages();
  await ensureBrowser(CHROMIUM_LIKE);
  await ensureBrowser(['firefox']);
  const wantsDisplay = process.argv.includes('--xvfb');
  if (wantsDisplay && !existsSync('/usr/bin/xvfb-run')) await installWithApt('xvfb');
});
