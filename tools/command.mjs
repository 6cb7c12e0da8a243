import { endWithChildren } from './run.mjs';

/**
 * Runs one of our commands: what goes wrong is said in a sentence, and neither an error nor a
 * signal leaves a program running.
 *
 * @param {() => Promise<void>} work
 * @param {() => void} [lastly] what else is to be done after a signal
 */
export async function command(work, lastly) {
  endWithChildren(lastly);
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error && !process.env['DEBUG'] ? error.message : error);
    process.exitCode = 1;
  }
}
