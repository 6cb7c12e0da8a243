import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './paths.mjs';
import { runScript } from './run.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {{ passed: number, failed: number }} Tally */
/** @typedef {{ holdBack?: boolean }} Options */

/**
 * Runs a step and counts what passed and failed in it. What it prints is shown, or handed back if
 * `holdBack` is set.
 *
 * @param {Step} step
 * @param {Options} [options]
 * @returns {Promise<Tally & { output: string }>}
 */
export function runStep(step, options) {
  return step.tests ? runTests(step, options) : runCheck(step, options);
}

/**
 * @param {Step} step
 * @param {Options} [options]
 */
async function runCheck({ script }, { holdBack = false } = {}) {
  const { code, output } = await runScript(script, [], { capture: holdBack });
  return { ...(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }), output };
}

/**
 * @param {Step} step
 * @param {Options} [options]
 */
async function runTests({ name, script, browser }, { holdBack = false } = {}) {
  const report = join(CACHE, 'reports', `${name}.json`);
  mkdirSync(join(CACHE, 'reports'), { recursive: true });
  // A run that crashes must not be counted by the report of an earlier one.
  rmSync(report, { force: true });
  const { code, output, complaint } = await runScript(
    script,
    ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { capture: holdBack, env: browser ? { PAYOFF_BROWSER: browser } : {} },
  );
  const { passed, failed } = readReport(report);
  // Vitest also fails without a failed test: a file that does not load, too little coverage.
  return {
    passed,
    failed: code === 0 ? failed : Math.max(failed, 1),
    output: output + complaint,
  };
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
