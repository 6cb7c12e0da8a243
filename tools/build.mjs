// Builds the unpacked extensions: `npm run build` writes dist/chrome and dist/firefox.
import { endWithChildren, runTool } from './run.mjs';

endWithChildren();
for (const mode of ['chrome', 'firefox']) {
  const { code } = await runTool('vite/bin/vite.js', [
    'build',
    '--mode',
    mode,
    '--logLevel',
    'warn',
  ]);
  if (code !== 0) {
    console.error(`dist/${mode} could not be built`);
    process.exitCode = 1;
  }
}
