// `npm run package`: builds both extensions and packs them for the stores, with the source archive that AMO asks for,
// into dist/packages. Entries are sorted and carry one fixed time, so that two runs give the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { command } from './command.mjs';
import { ensurePackages } from './packages.mjs';
import { TOP } from './paths.mjs';
import { runScript } from './run.mjs';

const TARGET = join(TOP, 'dist', 'packages');

/** A zip file tells times from 1980 on. */
const FIXED_TIME = new Date(1980, 0, 1);

await command(async () => {
  await ensurePackages();
  const { code } = await runScript('build');
  if (code !== 0) throw new Error('Payoff could not be built; the message above says why.');
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  for (const browser of ['chrome', 'firefox'])
    pack(browser, join(TOP, 'dist', browser), filesBelow(join(TOP, 'dist', browser)));
  pack('source', TOP, trackedFiles());
});

/**
 * @param {string} name
 * @param {string} folder
 * @param {readonly string[]} files relative to the folder
 */
function pack(name, folder, files) {
  const contents = files
    .toSorted()
    .map((file) => [file.replaceAll(sep, '/'), readFileSync(join(folder, file))]);
  const zip = zipSync(Object.fromEntries(contents), { level: 9, mtime: FIXED_TIME });
  const file = `payoff-${version()}-${name}.zip`;
  writeFileSync(join(TARGET, file), zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  console.log(`${sum}  ${(zip.length / 1000).toFixed(0)} kB  ${file}`);
}

/** @returns {string} */
function version() {
  return JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')).version;
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function trackedFiles() {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: TOP, encoding: 'utf8' });
  return listed.split('\0').filter(Boolean);
}
