import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { browserUnderTest } from '../support/browser/browser-under-test';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    exclude: browserUnderTest() === 'firefox' ? ['**/*.chromium.e2e.ts'] : [],
    setupFiles: ['test/support/browser/end-with-parent.ts'],
    // One window of a browser at a time: two would take the focus from each other.
    fileParallelism: false,
    // A browser that a signal to its test ends needs a process, not a thread.
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // A browser on a shared machine stalls now and then. Where nobody looks on, a test gets a second go, and the
    // report says so; whoever works on a test sees each failure.
    retry: process.env['CI'] ? 1 : 0,
    reporters: ['tree'],
  },
});
