import { cpus } from 'node:os';
import { openPromptLab } from '../../support/prompt/prompt-lab';
import { PAGES } from '../cost/subjects';
import { type Summary, summarise } from '../cost/summary';
import { tableOf } from '../cost/table';
import { measureCard } from './card-cost';
import { DESCRIPTIONS, type Figures } from './figures';

interface Options {
  /** How many cards are shown. */
  readonly runs: number;
  readonly say: (line: string) => void;
}

interface Report {
  readonly at: string;
  readonly machine: string;
  readonly browser: string;
  readonly runs: number;
  readonly figures: readonly Summary[];
}

/** How fast the card shows on the feed, and what it does to the page. */
export async function measurePrompt({ runs, say }: Options): Promise<Report> {
  const at = new Date().toISOString();
  const lab = await openPromptLab('chromium', PAGES);
  try {
    say(`Showing a card ${runs} times`);
    const rounds: Figures[] = [];
    while (rounds.length < runs) rounds.push(await measureCard(lab));
    const browser = await lab.payoff.browser.version();
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
    return { at, machine, browser, runs, figures: summarise(rounds, DESCRIPTIONS) };
  } finally {
    await lab.close();
  }
}

export function promptText({ figures }: Report): string {
  return tableOf(figures);
}
