/**
 * A step of `npm test`: a script of package.json. What `tests` are is told by vitest; any other
 * step counts as one check.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script
 * @property {boolean} [tests]
 * @property {'chromium' | 'firefox'} [browser]
 */

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'lock', script: 'check:lock' },
  { name: 'format', script: 'check:format' },
  { name: 'lint', script: 'check:lint' },
  { name: 'types', script: 'check:types' },
  { name: 'unused', script: 'check:unused' },
  { name: 'unit', script: 'test:unit', tests: true },
  { name: 'build', script: 'build' },
  { name: 'size', script: 'check:size' },
  { name: 'addon', script: 'check:addon' },
  { name: 'e2e-chromium', script: 'test:e2e', tests: true, browser: 'chromium' },
  { name: 'e2e-firefox', script: 'test:e2e', tests: true, browser: 'firefox' },
];
