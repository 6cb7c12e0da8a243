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
  // Half of the tools would be missing if NODE_ENV happened to be 'production'.
  const { code } = await runNpm(['ci', '--include=dev']);
  if (code !== 0) throw new Error('npm ci failed; its message above says why.');
  writeFileSync(STAMP, wanted);
}
