// Builds the unpacked extensions: `npm run build` writes dist/chrome and dist/firefox.
import { command } from './command.mjs';
import { runTool } from './run.mjs';

await command(async () => {
  for (const mode of ['chrome', 'firefox']) {
    const { code } = await runTool('vite/bin/vite.js', ['build', '--mode', mode, '-l', 'warn']);
    if (code !== 0) throw new Error(`dist/${mode} could not be built`);
  }
});
