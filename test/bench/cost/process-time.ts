import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Whether the system tells the processor time of each thread in ns, as Linux does. */
export const CAN_TELL_PROCESS_TIME = existsSync('/proc/self/schedstat');

/** The processor time of each thread so far, in ns. */
type ThreadTimes = ReadonlyMap<number, number>;

/** The processor time in ms that all processes of the browser take while `work` runs. */
export async function processTime(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const before = threadTimes(browser);
  await work();
  const after = threadTimes(browser);
  const taken = [...after].map(([thread, time]) => time - (before.get(thread) ?? 0));
  return taken.reduce((sum, time) => sum + time, 0) / 1_000_000;
}

function threadTimes(browser: Browser): ThreadTimes {
  const root = browser.process()?.pid;
  if (root === undefined) throw new Error('A browser without a process');
  return new Map(familyOf(root, parents()).flatMap(timesIn));
}

/** Every process with its parent. */
function parents(): Map<number, number> {
  const pids = numbersIn('/proc');
  return new Map(pids.map((pid) => [pid, parentOf(pid)]));
}

function familyOf(root: number, all: ReadonlyMap<number, number>): number[] {
  const children = [...all].filter(([, parent]) => parent === root);
  return [root, ...children.flatMap(([pid]) => familyOf(pid, all))];
}

function parentOf(pid: number): number {
  // The name comes in brackets and may itself hold blanks and brackets.
  const [, parent] = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return Number(parent);
}

function timesIn(pid: number): [thread: number, time: number][] {
  return numbersIn(`/proc/${pid}/task`).map((thread) => [
    thread,
    Number.parseInt(read(`/proc/${pid}/task/${thread}/schedstat`), 10) || 0,
  ]);
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** Nothing where a process ended since it was listed. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
