import { cpus } from 'node:os';
import { DESCRIPTIONS, type Figures } from './figures';
import { type Lengths, measureRound } from './round';
import { openSubjects } from './subjects';
import { type Summary, summarise } from './summary';
import { tableOf } from './table';

export interface Options {
  readonly runs: number;
  /** A third of the time, for a glance. */
  readonly quick: boolean;
  readonly say: (line: string) => void;
}

export interface Report {
  readonly at: string;
  readonly machine: string;
  readonly browser: string;
  readonly runs: number;
  readonly lengths: Lengths;
  readonly figures: readonly Summary[];
}

const FULL: Lengths = { active: 60_000, idle: 10_000, cpuIdle: 20_000, cpuScrolling: 10_000 };
const QUICK: Lengths = { active: 20_000, idle: 5000, cpuIdle: 10_000, cpuScrolling: 5000 };

/** What Payoff costs the page and the machine, in a real browser. */
export async function measureCost({ runs, quick, say }: Options): Promise<Report> {
  const lengths = quick ? QUICK : FULL;
  const at = new Date().toISOString();
  say('Opening browsers, and filling a store with ten years');
  const subjects = await openSubjects();
  try {
    const rounds: Figures[] = [];
    for (let run = 1; run <= runs; run++) {
      say(`Run ${run} of ${runs}`);
      rounds.push(await measureRound(subjects, lengths));
    }
    const browser = await subjects.payoff.browser.version();
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
    return { at, machine, browser, runs, lengths, figures: summarise(rounds, DESCRIPTIONS) };
  } finally {
    await subjects.close();
  }
}

export function costText({ figures }: Report): string {
  return tableOf(figures);
}
