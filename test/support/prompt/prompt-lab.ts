import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { MINUTE } from '../../../src/domain/time/instant';
import type { Plan } from '../../../src/domain/plan/intention';
import type { CardAnswer, PromptCard } from '../../../src/domain/prompt/prompt';
import type { PromptReply } from '../../../src/protocol/message';
import { TOP } from '../../../tools/paths.mjs';
import { makeTempFolder } from '../../../tools/temp-folder.mjs';
import type { Kind } from '../browser/browser-start';
import { type ExtensionBrowser, launch } from '../browser/extension-browser';
import type { Pages } from '../browser/lookalikes';
import {
  copyWithPrompting,
  INSTALLED_PAGE,
  PROMPT_SCRIPT,
  type PromptingState,
} from './prompting-copy';
import { until } from '../browser/until';

/** In px of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the extension itself sees of its card, which the page cannot. */
export interface SeenCard {
  readonly text: string;
  readonly announced: string;
  /** The name of the button that has the focus, or of the card; nothing where neither has it. */
  readonly focused: string | undefined;
  readonly host: Box;
  /** The middle of each button that can be pressed, by its name. */
  readonly buttons: Readonly<
    Record<string, { readonly x: number; readonly y: number; readonly height: number }>
  >;
}

/** A browser in which the shipped script prompts on any page, as often as told. */
export interface PromptLab {
  readonly payoff: ExtensionBrowser;
  /** What the background replies from now on to a page that asks. */
  reply(reply: PromptReply): Promise<void>;
  /** Runs the script in the page, as the background does when a prompt is due. */
  inject(page: Page): Promise<void>;
  /** The person presses the key that leads to the card. */
  callFocus(page: Page): Promise<void>;
  /** What the script has told since this was last asked for. */
  told(): Promise<{ readonly type: string; readonly outcome?: CardAnswer }[]>;
  seen(page: Page): Promise<SeenCard | undefined>;
  /** What is to be seen in that part of the window, as text: equal pictures are equal texts. */
  picture(page: Page, part: Box): Promise<string>;
  /** Installs the extension again over itself; it is as if just opened then. */
  update(): Promise<void>;
  close(): Promise<void>;
}

export async function openPromptLab(kind: Kind, pages: Pages = {}): Promise<PromptLab> {
  const folder = makeTempFolder('prompting');
  const dist = join(folder.path, 'dist');
  copyWithPrompting(kind, join(TOP, 'dist', kind === 'firefox' ? 'firefox' : 'chrome'), dist);
  const payoff = await launch(kind, { dist, pages });
  let control = await payoff.findExtensionPage(INSTALLED_PAGE);
  let heard = 0;
  return {
    payoff,
    reply: (reply) => control.evaluate(keepReply, reply),
    inject: async (page) =>
      control.evaluate(runScript, await numberOf(control, page), PROMPT_SCRIPT),
    callFocus: async (page) => control.evaluate(notify, await numberOf(control, page)),
    async told() {
      const all = await control.evaluate(readTold);
      return all.slice(heard, (heard = all.length));
    },
    seen: async (page) => control.evaluate(lookAt, await numberOf(control, page)),
    // The browsers take parts in coordinates of their own each: a picture of all is the same in both.
    picture: async (page, part) =>
      control.evaluate(cutOut, await page.screenshot({ encoding: 'base64' }), part),
    async update() {
      await payoff.update();
      control = await until('the extension has opened its page again', async () => {
        const found = await payoff.findExtensionPage(INSTALLED_PAGE);
        return found !== control && found;
      });
      heard = 0;
    },
    async close() {
      await payoff.close();
      folder.remove();
    },
  };
}

/** The browser's number of the tab; tests give every page an address of its own. */
function numberOf(control: Page, page: Page): Promise<number> {
  return until('the tab is known', async () => {
    const address = await page.evaluate(() => location.href.replace(/#.*/, ''));
    return control.evaluate(findTab, address);
  });
}

/** Waits for the card. */
export function cardIn(lab: PromptLab, page: Page): Promise<SeenCard> {
  return until('the card is there', () => lab.seen(page), 5_000);
}

// These run in a page of the extension.

async function keepReply(reply: PromptReply): Promise<void> {
  await chrome.storage.session.set({ reply });
}

async function readTold() {
  const { told = [] } = await chrome.storage.session.get<Partial<PromptingState>>('told');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a page told, as it was sent
  return [...told] as { type: string; outcome?: CardAnswer }[];
}

async function cutOut(png: string, { x, y, width, height }: Box): Promise<string> {
  const bytes = Uint8Array.from(atob(png), (each) => each.codePointAt(0) ?? 0);
  const all = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context?.drawImage(all, -x, -y);
  const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8Array();
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', pixels))].join();
}

async function findTab(address: string): Promise<number | undefined> {
  const tabs = await chrome.tabs.query({});
  return tabs.find(({ url }) => url?.replace(/#.*/, '') === address)?.id;
}

async function runScript(tabId: number, file: string): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
}

async function notify(tabId: number): Promise<void> {
  await chrome.tabs.sendMessage(tabId, { type: 'prompt.focus' });
}

async function lookAt(tabId: number): Promise<SeenCard | undefined> {
  const [found] = await chrome.scripting.executeScript({
    target: { tabId },
    func: (): SeenCard | undefined => {
      const host = document.querySelector<HTMLElement>(':root > div[popover]');
      if (!host) return undefined;
      const root: ShadowRoot | null =
        'openOrClosedShadowRoot' in host && host.openOrClosedShadowRoot instanceof ShadowRoot
          ? host.openOrClosedShadowRoot
          : chrome.dom.openOrClosedShadowRoot(host);
      const card = root?.querySelector('section');
      if (!root || !card) return undefined;
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- the outer scope is not there
      const wordsIn = (parent: Element | null) =>
        [...(parent?.querySelectorAll('[data-words]') ?? [])]
          .filter((each) => each.checkVisibility())
          .map((each) => each.getAttribute('data-words'))
          .join(' ');
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- the outer scope is not there
      const nameOf = (element: Element) => element.getAttribute('aria-label') ?? '';
      const buttons = [...card.querySelectorAll('button')].filter((each) => each.checkVisibility());
      const { x, y, width, height } = host.getBoundingClientRect();
      return {
        text: wordsIn(card),
        announced: wordsIn(root.querySelector('[role=status]')),
        focused: root.activeElement ? nameOf(root.activeElement) : undefined,
        host: { x, y, width, height },
        buttons: Object.fromEntries(
          buttons.map((each) => {
            const box = each.getBoundingClientRect();
            return [
              nameOf(each),
              { x: box.x + box.width / 2, y: box.y + box.height / 2, height: box.height },
            ];
          }),
        ),
      };
    },
  });
  return found?.result ?? undefined;
}

/** A word that stands nowhere but in the card: where a page has it, it has read the card. */
export const CANARY = 'Quillfeather';

export const CARD: PromptCard = {
  decision: '01234567-89ab-4cde-8f01-23456789abcd',
  title: `Payoff: 24 minutes on ${CANARY}`,
  lines: [
    `24 minutes here. You planned 10 to **find two leads for ${CANARY}**; replies so far today: 0.`,
    'Planned next: a call, 10 min. What now?',
  ],
  why: 'You have scrolled for 24 minutes without writing to anybody. The wording changes so that you keep noticing.',
  answers: [
    {
      choices: [
        { answer: 'leave', text: 'Leave now' },
        { answer: 'more', text: '5 more minutes' },
        { answer: 'working', text: 'This is working' },
        { answer: 'break', text: 'It’s my break' },
      ],
    },
  ],
  quieter: [
    { answer: 'not today', text: 'Not here today' },
    { answer: 'not this week', text: 'Not here this week' },
    { answer: 'never here', text: 'Never here' },
    { answer: 'fewer', text: 'Fewer everywhere' },
    { answer: 'off', text: 'Turn prompts off' },
  ],
  quieterText: 'less often',
  whyText: 'why this?',
  closeText: 'Close',
  language: 'en',
  direction: 'ltr',
  keyHint: 'Alt+Shift+P leads to this card.',
};

/** The plan that the person names in a test. */
export const PLAN: Plan = { label: { kind: 'goal', goal: 'leads' }, time: 10 * MINUTE };
const LEADS = `Find two leads for ${CANARY}`;

/** The question at the beginning of a visit. */
export const QUESTION: PromptCard = {
  ...CARD,
  title: `${CANARY}: what for, and how many minutes?`,
  lines: [`**${CANARY}**: what for, and how many minutes?`],
  answers: [
    {
      about: LEADS,
      choices: [
        { answer: { ...PLAN, time: 5 * MINUTE }, text: '5', name: `5 min for ${LEADS}` },
        { answer: PLAN, text: '10', name: `10 min for ${LEADS}` },
        { answer: { ...PLAN, time: 0 }, text: 'open', name: `open for ${LEADS}` },
      ],
    },
    {
      about: 'No goal',
      choices: [
        {
          answer: { label: { kind: 'none' }, time: 5 * MINUTE },
          text: '5',
          name: '5 min for No goal',
        },
      ],
    },
  ],
  quieter: [{ answer: 'off', text: 'Don’t ask this any more' }],
  passing: true,
};
