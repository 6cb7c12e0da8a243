import { spawn } from 'node:child_process';
import { TOP } from './paths.mjs';

/** How long a program may take to end itself once it is told to. */
const GRACE_MS = 4000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Whether a signal is ending this process. */
let isEnding = false;

/** @typedef {{ env?: NodeJS.ProcessEnv, capture?: boolean }} RunOptions */

/**
 * Runs a program to its end and gives its exit code. It gets no standard input; what it prints is
 * shown, or handed back if `capture` is set: `output`, and what it complained of, `complaint`.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, complaint: string }>}
 */
export function run(command, args, { env = {}, capture = false } = {}) {
  const shown = capture ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd: TOP,
    env: { ...process.env, ...env },
    stdio: ['ignore', shown, shown],
    // A group of its own, so that what it starts can be ended with it.
    detached: process.platform !== 'win32',
  });
  running.add(child);
  let output = '';
  let complaint = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    complaint += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      // Whoever waits would go on with the next program.
      if (!isEnding) resolve({ code: code ?? 1, output, complaint });
    });
  });
}

/**
 * Runs one of the scripts in package.json, the one place that says how each tool is called.
 *
 * @param {string} script
 * @param {readonly string[]} [args]
 * @param {RunOptions} [options]
 */
export function runScript(script, args = [], options = {}) {
  return runNpm(['run', '--silent', script, '--', ...args], options);
}

/**
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  // npm says where it is. Without it, Windows has a batch file, which only a shell can run.
  const npm = process.env['npm_execpath'];
  if (npm) return run(process.execPath, [npm, ...args], options);
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}

/**
 * Runs the JavaScript file of an installed tool.
 *
 * @param {string} file below node_modules
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(file, args, options) {
  return run(process.execPath, [`node_modules/${file}`, ...args], options);
}

/**
 * From here on, a signal to this process ends the programs it runs before it ends itself.
 *
 * @param {() => void} [lastly]
 */
export function endWithChildren(lastly = () => {}) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => void endAll(signal, lastly));
  }
}

/**
 * @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal
 * @param {() => void} lastly
 */
async function endAll(signal, lastly) {
  isEnding = true;
  const children = [...running];
  const ended = Promise.all(
    children.map((child) => new Promise((end) => child.once('close', end))),
  );
  for (const child of children) end(child, 'SIGTERM');
  const late = setTimeout(() => {
    for (const child of running) end(child, 'SIGKILL');
  }, GRACE_MS);
  await ended;
  clearTimeout(late);
  lastly();
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {'SIGTERM' | 'SIGKILL'} signal
 */
function end(child, signal) {
  if (process.platform === 'win32' || child.pid === undefined) {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
