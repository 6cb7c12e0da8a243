import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from './paths.mjs';
import { runNpm } from './run.mjs';

const LOCKFILE = join(TOP, 'package-lock.json');
const PACKAGES = join(TOP, 'node_modules');

/** Says which lockfile was installed completely; not there while npm is at work. */
const STAMP = join(PACKAGES, '.payoff-stamp');

/** Makes node_modules equal to the lockfile; does nothing if it is. */
export async function ensurePackages() {
  const wanted = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing packages');
  // Without a stamp, an earlier run was interrupted: npm would take half a package for a whole one.
  rmSync(existsSync(STAMP) ? STAMP : PACKAGES, { recursive: true, force: true });
  // Not `npm ci`: some tools publish their programs for other systems late, the lockfile then
  // lacks those, and `npm ci` refuses it. This takes the lockfile as it is and does not change it.
  // Half of the tools would be missing if NODE_ENV happened to be 'production'.
  const { code } = await runNpm(['install', '--no-save', '--include=dev']);
  if (code !== 0) throw new Error('npm install failed; its message above says why.');
  writeFileSync(STAMP, wanted);
}
