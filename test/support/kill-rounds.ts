import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { CheckIn } from '../../src/domain/ledger/check-in';
import type { Segment } from '../../src/domain/attention/segment';
import type { Setting } from '../../src/domain/setting';
import { makeTempFolder } from '../../tools/temp-folder.mjs';
import type { Kind } from './browser/browser-start';
import { type ExtensionBrowser, launch } from './browser/extension-browser';
import { scrollFor } from './browser/scroll';
import { SALES, seedBeginning, seedVisits } from './store/seeded-store';
import { countedOn, settledSegments } from './store/stored-segments';
import { TruthKeeper } from './browser/truth-keeper';
import { until } from './browser/until';

/** What a kill of the browser left, once it was started again. */
export interface Left {
  /** Of the time that was lived until the kill, in ms. */
  readonly lost: number;
  /** What does not hold in the store, in words. */
  readonly faults: readonly string[];
}

/** Kills one browser again and again, each time amid attention, answers, their undo and settings. */
export async function killAgainAndAgain(
  kind: Kind,
  times: number,
  tell: (left: Left) => void,
): Promise<void> {
  const folder = makeTempFolder(`kills-${kind}`);
  try {
    const profile = join(folder.path, 'profile');
    let payoff = await launch(kind, { profile });
    await begin(payoff);
    for (let turn = 0; turn < times; turn += 1) {
      const since = Date.now();
      const truth = await liveAndKill(payoff, 2_000 + Math.random() * 8_000);
      payoff = await launch(kind, { profile });
      tell(await lookAt(payoff, since, truth));
    }
    await payoff.close();
  } finally {
    folder.remove();
  }
}

async function begin(payoff: ExtensionBrowser): Promise<void> {
  const welcome = await payoff.findExtensionPage('src/welcome/');
  await seedBeginning(welcome);
  await welcome.evaluate(() => chrome.runtime.sendMessage({ type: 'sites.changed' }));
}

/** @returns how long a site was in front of the person, in ms */
async function liveAndKill(payoff: ExtensionBrowser, ms: number): Promise<number> {
  const clock = new TruthKeeper();
  const popup = await payoff.openExtensionPage('src/popup/index.html');
  const spots = Array.from({ length: 6 }, () => ({ site: 'gmail', place: 'inbox' }) as const);
  await seedVisits(popup, spots, Date.now() - 60 * 60_000);
  const page = await clock.open(payoff, 'linkedin', 'https://www.linkedin.com/feed/');
  const acting = actIn(popup);
  await scrollFor(page, ms);
  const browser = payoff.browser.process();
  const ended = new Promise((done) => browser?.once('exit', done));
  browser?.kill('SIGKILL');
  clock.stop();
  await ended;
  await acting;
  await payoff.close().catch(() => undefined);
  return clock.total('linkedin');
}

/** Answers, takes back and sets something in the popup, until the browser is gone. */
async function actIn(popup: Page): Promise<void> {
  try {
    for (let turn = 0; ; turn += 1) {
      await popup.evaluate(act, turn);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  } catch {
    // The browser was killed.
  }
}

/** Runs in the popup: it may use nothing from outside of itself. */
function act(turn: number): void {
  const buttons = [...document.querySelectorAll('button')];
  const undo = buttons.find(({ textContent }) => textContent?.trim() === 'Undo');
  const answer = document.querySelector<HTMLButtonElement>('.waiting .chip, .waiting button');
  const choices = { prompts: turn % 2 === 0 };
  if (turn % 20 === 10)
    void chrome.runtime.sendMessage({
      type: 'timing.change',
      change: { kind: 'limits', site: 'gmail', choices },
    });
  else (turn % 3 === 2 && undo ? undo : answer)?.click();
}

async function lookAt(payoff: ExtensionBrowser, since: number, truth: number): Promise<Left> {
  await until('what was open is counted', async () => {
    const segments = await payoff.readTable<Segment>('segments');
    const notes = await payoff.readTable('notes');
    return notes.length === 0 && segments.every(({ ended }) => ended !== 'open');
  });
  const segments = await settledSegments(payoff);
  const round = segments.filter(({ start }) => start >= since);
  return {
    lost: truth - countedOn('linkedin', round),
    faults: [...faultsOf(segments), ...(await faultsOfRows(payoff))],
  };
}

/** Each instant has one owner, and each segment has a length. */
function faultsOf(segments: readonly Segment[]): string[] {
  const inOrder = segments.toSorted((a, b) => a.start - b.start);
  return inOrder.flatMap(({ id, start, end }, index) => {
    const next = inOrder[index + 1];
    const overlaps = next && next.start < end && next.site !== 'gmail';
    return [
      ...(end <= start ? [`${id} has no length`] : []),
      ...(overlaps ? [`${id} overlaps ${next.id}`] : []),
    ];
  });
}

async function faultsOfRows(payoff: ExtensionBrowser): Promise<string[]> {
  const [goals, sites, settings, checkIns, diagnostics] = await Promise.all([
    payoff.readTable<{ readonly id: string }>('goals'),
    payoff.readTable<{ readonly id: string }>('sites'),
    payoff.readTable<Setting>('settings'),
    payoff.readTable<CheckIn>('checkIns'),
    payoff.readTable<{ readonly id: string }>('diagnostics'),
  ]);
  const stamps = checkIns.map(({ id, stamp }) => `${id} ${stamp}`);
  const strange = checkIns.filter(({ label }) => label.kind === 'goal' && label.goal !== SALES.id);
  return [
    ...(goals.length === 1 ? [] : [`${goals.length} goals`]),
    ...(sites.length === 2 ? [] : [`${sites.length} sites`]),
    ...(settings.some(({ id, value }) => id === 'consentedAt' && value) ? [] : ['no consent']),
    ...(new Set(stamps).size === stamps.length ? [] : ['an answer twice']),
    ...strange.map(({ id }) => `answer ${id} of no goal`),
    ...diagnostics.map(({ id }) => id),
  ];
}
