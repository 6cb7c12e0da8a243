// `npm run verify:clock`, `verify:kill`, `verify:prompt`, `verify:disk`, `verify:file`: the long runs that `npm test` holds a short
// version of. `-- --browser firefox` runs one browser only; `-- -t "killed"` the tests with that in their title;
// `-- --runs 4` so many runs of those that count them.
import { parseArgs } from 'node:util';
import { CHROMIUM_LIKE } from './browsers.mjs';
import { command } from './command.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { ensurePackages } from './packages.mjs';
import { run, runScript } from './run.mjs';
import { sweepTempFolders } from './temp-folder.mjs';

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      runs: { type: 'string' },
      t: { type: 'string', short: 't' },
    },
  });
  sweepTempFolders();
  await ensurePackages();
  const { code } = await runScript('build');
  if (code !== 0) throw new Error('Payoff could not be built; the message above says why.');
  const filter = values.t ? ['-t', values.t] : [];
  for (const browser of values.browser ? [values.browser] : ['chromium', 'firefox']) {
    await ensureBrowser(browser === 'firefox' ? ['firefox'] : CHROMIUM_LIKE);
    const args = ['vitest', 'run', '--config', 'test/verify/vitest.config.ts'];
    const { code: failed } = await run('npx', [...args, ...positionals, ...filter], {
      env: { PAYOFF_BROWSER: browser, ...(values.runs && { PAYOFF_RUNS: values.runs }) },
    });
    if (failed) process.exitCode = 1;
  }
}, sweepTempFolders);
