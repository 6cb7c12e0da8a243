// Runs Mozilla's add-on linter over dist/firefox: `npm run check:addon`. It has to find nothing,
// except the one assignment in Preact that no page of ours can avoid.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.mjs';
import { TOP } from './paths.mjs';
import { runTool } from './run.mjs';

/**
 * @typedef {object} Finding
 * @property {string} code
 * @property {string} message
 * @property {string} description
 * @property {string} [file]
 * @property {number} [line]
 * @property {number} [column]
 */

const EXTENSION = join('dist', 'firefox');

/** How Preact carries out `dangerouslySetInnerHTML`, which Payoff does not use. */
const IN_PREACT = /^[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html\b/;

await command(async () => {
  const findings = await lint();
  const allowed = findings.find(isPreact);
  const refused = findings.filter((finding) => finding !== allowed);
  if (allowed) console.log(`Allowed, since it is Preact's own: ${sentence(allowed)}`);
  for (const finding of refused) console.error(sentence(finding));
  if (refused.length > 0) throw new Error(`${refused.length} errors and warnings`);
});

/** @returns {Promise<Finding[]>} */
async function lint() {
  const { output, complaint } = await runTool(
    'web-ext/bin/web-ext.js',
    ['lint', '--source-dir', EXTENSION, '--output', 'json', '--no-config-discovery'],
    { capture: true, env: { NO_UPDATE_NOTIFIER: '1' } },
  );
  // Its exit code says nothing of warnings; it may also end without a report.
  if (!output.trimStart().startsWith('{')) throw new Error(complaint || output);
  /** @type {{ errors: Finding[], warnings: Finding[] }} */
  const { errors, warnings } = JSON.parse(output);
  return [...errors, ...warnings];
}

/** @param {Finding} finding */
function isPreact({ code, file, line, column }) {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file || !line || !column) return false;
  const source = readFileSync(join(TOP, EXTENSION, file), 'utf8').split('\n')[line - 1] ?? '';
  return IN_PREACT.test(source.slice(column - 1));
}

/** @param {Finding} finding */
function sentence({ code, message, description, file = 'manifest.json', line = 0, column = 0 }) {
  return `${file}:${line}:${column} ${code}: ${message}. ${description}`;
}
