import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './paths.mjs';
import { runScript } from './run.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * Runs a step and counts what passed and failed in it.
 *
 * @param {Step} step
 * @returns {Promise<Tally>}
 */
export function runStep(step) {
  return step.tests ? runTests(step) : runCheck(step);
}

/** @param {Step} step */
async function runCheck({ script }) {
  const { code } = await runScript(script);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {Step} step */
async function runTests({ name, script, browser }) {
  const report = join(CACHE, 'reports', `${name}.json`);
  mkdirSync(join(CACHE, 'reports'), { recursive: true });
  // A run that crashes must not be counted by the report of an earlier one.
  rmSync(report, { force: true });
  const { code } = await runScript(
    script,
    ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    browser ? { PAYOFF_BROWSER: browser } : {},
  );
  const { passed, failed } = readReport(report);
  // Vitest also fails without a failed test: a file that does not load, too little coverage.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/**
 * @param {string} file
 * @returns {Tally}
 */
function readReport(file) {
  try {
    /** @type {{ numPassedTests: number, numFailedTests: number }} */
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
