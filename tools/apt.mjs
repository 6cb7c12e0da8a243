import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * Installs a Debian package, if this is Debian or Ubuntu and we may; gives whether it did.
 *
 * @param {string} name
 */
export async function installWithApt(name) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`Installing ${name} (apt)`);
  // An earlier run that was interrupted leaves packages half installed: the first step heals that.
  return (
    (await succeeds('dpkg', ['--configure', '-a'])) &&
    (await succeeds('apt-get', ['update', '-qq'])) &&
    (await succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]))
  );
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
async function succeeds(command, args) {
  const { code } = await run(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  return code === 0;
}
