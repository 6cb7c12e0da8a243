import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { browserUnderTest } from '../support/browser/browser-under-test';

/** The long runs: `npm run verify:clock`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/verify/**/*.verify.ts'],
    exclude: browserUnderTest() === 'firefox' ? ['**/*.chromium.verify.ts'] : [],
    setupFiles: ['test/support/browser/end-with-parent.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 1_800_000,
    hookTimeout: 60_000,
    reporters: ['tree'],
  },
});
