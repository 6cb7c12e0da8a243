import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './paths.mjs';

// In the repository and not in /tmp: Ubuntu's browsers are snaps and cannot read /tmp.
const HOME = join(CACHE, 'temp');

/**
 * A folder that is gone after `remove()`, or at the latest when this process ends. Its name
 * starts with the process that owns it, so that a later run can tell what an earlier one left.
 *
 * @param {string} label
 */
export function makeTempFolder(label) {
  mkdirSync(HOME, { recursive: true });
  const path = mkdtempSync(join(HOME, `${process.pid}-${label}-`));
  const remove = () => removeFolder(path);
  process.once('exit', remove);
  return {
    path,
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}

/** Removes the folders of runs that were killed before they could do it themselves. */
export function sweepTempFolders() {
  if (!existsSync(HOME)) return;
  for (const name of readdirSync(HOME)) {
    if (!isRunning(Number.parseInt(name, 10))) removeFolder(join(HOME, name));
  }
}

/** @param {string} path */
function removeFolder(path) {
  // A browser that is just ending may still write: hence the retries.
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    // Signal 0 asks whether the process exists and does nothing to it.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
