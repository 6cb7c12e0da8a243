import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from './paths.mjs';
import { runNpm } from './run.mjs';

const LOCKFILE = join(TOP, 'package-lock.json');

// In node_modules, since `npm ci` begins by deleting that: an interrupted run leaves no stamp, and
// the next one starts afresh.
const STAMP = join(TOP, 'node_modules', '.payoff-stamp');

/** Makes node_modules equal to the lockfile; does nothing if it is. */
export async function ensurePackages() {
  const wanted = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing packages (npm ci)');
  // Half of the tools are missing if NODE_ENV happens to be 'production' here.
  const { code } = await runNpm(['ci', '--include=dev']);
  if (code !== 0) throw new Error('npm ci failed: its message above says why. Then try again.');
  writeFileSync(STAMP, wanted);
}
