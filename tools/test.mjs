// `npm test`: installs what is missing, then runs every step even if one fails.
// `npm test -- --only unit,types` runs the steps named.
import { parseArgs } from 'node:util';
import { CHROMIUM_LIKE } from './browsers.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { ensurePackages } from './packages.mjs';
import { endWithChildren } from './run.mjs';
import { runStep } from './step-run.mjs';
import { STEPS } from './steps.mjs';
import { sweepTempFolders } from './temp-folder.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

endWithChildren(sweepTempFolders);
sweepTempFolders();
const steps = chosenSteps();
await ensurePackages();
const total = { passed: 0, failed: 0 };
for (const step of steps) {
  const { passed, failed } = await runUnderHeading(step);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @returns {readonly Step[]} */
function chosenSteps() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = values.only?.split(',');
  if (!names) return STEPS;
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length === 0) return STEPS.filter(({ name }) => names.includes(name));
  console.error(
    `No such step: ${unknown.join(', ')}. The steps: ${STEPS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

/** @param {Step} step */
async function runUnderHeading(step) {
  const start = performance.now();
  console.log(`\n== ${step.name}`);
  const tally = await prepareAndRun(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${step.name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return tally;
}

/** @param {Step} step */
async function prepareAndRun(step) {
  try {
    if (step.browser) await ensureBrowser(step.browser === 'firefox' ? ['firefox'] : CHROMIUM_LIKE);
    return await runStep(step);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
