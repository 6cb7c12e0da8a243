import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Memory in MB that only the process of the extension's pages has; nothing where the system does not tell. */
export function ownMemory(browser: Browser): number | undefined {
  const root = browser.process()?.pid;
  const own = numbersIn('/proc').filter((pid) => isExtensionProcess(pid) && descends(pid, root));
  if (own.length === 0) return undefined;
  return own.reduce((sum, pid) => sum + privateBytes(pid), 0) / 1_000_000;
}

function isExtensionProcess(pid: number): boolean {
  return read(`/proc/${pid}/cmdline`).includes('--extension-process');
}

function descends(pid: number, root: number | undefined): boolean {
  if (pid === root) return true;
  const [, parent] = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return Number(parent) > 1 && descends(Number(parent), root);
}

function privateBytes(pid: number): number {
  const lines = read(`/proc/${pid}/smaps_rollup`).match(/^Private_(Clean|Dirty):\s+\d+/gm) ?? [];
  return lines.reduce((sum, line) => sum + Number(/\d+/.exec(line)?.[0]) * 1024, 0);
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
