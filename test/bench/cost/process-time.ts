import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Linux counts in hundredths of a second, whatever the machine. */
const MS_PER_TICK = 10;

/** Where a system tells the processor time of processes; only Linux does. */
export const CAN_TELL_PROCESS_TIME = existsSync('/proc/self/stat');

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

/** The processor time that all processes of the browser took so far, in ms. */
export function processTime(browser: Browser): number {
  const root = browser.process()?.pid;
  if (root === undefined) throw new Error('A browser without a process');
  const all = processes();
  const ticks = familyOf(root, all).reduce((sum, each) => sum + each.ticks, 0);
  return ticks * MS_PER_TICK;
}

function processes(): Process[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.map(readProcess).filter((process) => process !== undefined);
}

function readProcess(pid: number): Process | undefined {
  try {
    // The name comes in brackets and may itself hold blanks and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    // User and system time, its own and that of children which ended: so nothing is lost with them.
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { pid, parent: Number(fields[1]), ticks };
  } catch {
    // It ended since it was listed.
    return undefined;
  }
}

function familyOf(root: number, all: readonly Process[]): Process[] {
  const children = all.filter(({ parent }) => parent === root);
  const self = all.filter(({ pid }) => pid === root);
  return [...self, ...children.flatMap(({ pid }) => familyOf(pid, all))];
}
