// Runs Mozilla's add-on linter over dist/firefox: `npm run check:addon`. It has to find nothing,
// except what is allowed here by name.
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

/** What may be found, told by the source at the place. */
const ALLOWED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    source: /^[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html\b/,
    because: 'it is how Preact carries out `dangerouslySetInnerHTML`, which Payoff does not use',
  },
  {
    code: 'UNSUPPORTED_API',
    source: /^chrome\.dom\.openOrClosedShadowRoot\b/,
    because: 'Chrome alone comes there: in Firefox elements have a property of that name',
  },
];

await command(async () => {
  let refused = 0;
  for (const finding of await lint()) {
    const allowed = ALLOWED.find(
      ({ code, source }) => code === finding.code && isAt(finding, source),
    );
    if (allowed) console.log(`Allowed, since ${allowed.because}: ${sentence(finding)}`);
    else console.error(sentence(finding));
    if (!allowed) refused += 1;
  }
  if (refused > 0) throw new Error(`${refused} errors and warnings`);
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

/**
 * @param {Finding} finding
 * @param {RegExp} source
 */
function isAt({ file, line, column }, source) {
  if (!file || !line || !column) return false;
  const text = readFileSync(join(TOP, EXTENSION, file), 'utf8').split('\n')[line - 1] ?? '';
  return source.test(text.slice(column - 1));
}

/** @param {Finding} finding */
function sentence({ code, message, description, file = 'manifest.json', line = 0, column = 0 }) {
  return `${file}:${line}:${column} ${code}: ${message}. ${description}`;
}
