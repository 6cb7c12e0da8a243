import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** Counts the messages that the extension's script in the page sends while `work` runs. */
export async function countMessages(
  page: Page,
  origin: string,
  work: () => Promise<unknown>,
): Promise<number> {
  const session = await page.createCDPSession();
  const contextId = await worldOf(session, origin);
  await evaluateIn(session, contextId, startCounting);
  await work();
  const { result } = await evaluateIn(session, contextId, readCount);
  await session.detach();
  if (typeof result.value !== 'number') throw new Error('The messages could not be counted');
  return result.value;
}

/** The world in which the extension's script runs, out of the page's sight. */
async function worldOf(session: CDPSession, origin: string): Promise<number> {
  const contexts: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  // It names all worlds that are there before it answers.
  await session.send('Runtime.enable');
  const world = contexts.find((context) => context.origin === origin);
  if (!world) throw new Error(`No script of ${origin} runs in the page`);
  return world.id;
}

function evaluateIn(session: CDPSession, contextId: number, work: () => unknown) {
  const expression = `(${work.toString()})()`;
  return session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
}

/** Runs in the extension's world. */
function startCounting(): void {
  let messages = 0;
  const send = chrome.runtime.sendMessage;
  const countAndSend = new Proxy(send, {
    apply: (_, self, message) => {
      Object.assign(globalThis, { messageCount: (messages += 1) });
      return Reflect.apply(send, self, message);
    },
  });
  Object.assign(globalThis, { messageCount: 0 });
  Object.assign(chrome.runtime, { sendMessage: countAndSend });
}

/** Runs in the extension's world. */
function readCount(): unknown {
  return Reflect.get(globalThis, 'messageCount');
}
