import type { Page } from 'puppeteer-core';

/** The time in ms from the beginning of navigation until the panel has painted a view. */
export async function timeToOpen(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  return page.evaluate(paintedWhen, 'article.day .ledger', '', 0);
}

/** The time in ms that another view takes, reached as by a click on a link. */
export async function timeToMove(page: Page, hash: string, heading: string): Promise<number> {
  const start = await page.evaluate((to) => {
    const now = performance.now();
    location.hash = to;
    return now;
  }, hash);
  return page.evaluate(paintedWhen, 'article.day h1', heading, start);
}

/** The time in ms from a tap on another answer until the strip is painted with it. */
export function timeToRelabel(page: Page): Promise<number> {
  return page.evaluate(relabelInPage);
}

/**
 * Runs in the page: when an element with this text was painted, since `start`. The frames that it looks at come
 * every 17 ms, which is how exact it is.
 */
function paintedWhen(selector: string, text: string, start: number): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const element = document.querySelector(selector);
      if (!element?.textContent?.includes(text)) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now() - start), { once: true });
      port1.start();
      // A message sent before a frame is painted arrives when it is.
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page: it may use nothing from outside of itself. */
// oxlint-disable unicorn/consistent-function-scoping -- the outer scope is not there
async function relabelInPage(): Promise<number> {
  const until = async (what: string, holds: () => unknown) => {
    const deadline = performance.now() + 10_000;
    while (!holds()) {
      if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`);
      await new Promise(requestAnimationFrame);
    }
  };
  /** A message sent before a frame is painted arrives when it is. */
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  const blocks = () => [...document.querySelectorAll<HTMLButtonElement>('.strip .block')];
  const fills = () =>
    blocks()
      .map(({ className }) => className)
      .join();
  const middle = () => blocks().at(Math.floor(blocks().length / 2));
  const chip = (title: string) =>
    document.querySelector<HTMLButtonElement>(
      `.stretch-card .chip[title="${title}"]:not([aria-pressed="true"])`,
    );
  // Neither of them names an activity, so that the strip changes its look.
  const other = () => chip('Break') ?? chip('No goal');
  await until('there is a strip', middle);
  if (!other()) middle()?.click();
  await until('a stretch is open', other);
  // Nobody taps what is not there to be seen yet.
  await painted();
  const before = fills();
  const start = performance.now();
  other()?.click();
  await until('the strip shows it', () => fills() !== before);
  await painted();
  return performance.now() - start;
}
