import type { Message, MessageType, Protocol } from '../protocol/message';

/** An update or removal of the extension orphans this script: nobody is there to ask or to tell. */
export function isOrphan(): boolean {
  return !chrome.runtime?.id;
}

/**
 * Asks the background; rejects if it was stopped while it answered. The bare global: in a page the polyfill would cost
 * more than all the rest.
 */
export async function ask<Type extends MessageType>(
  message: Extract<Message, { type: Type }>,
): Promise<Protocol[Type]['reply']> {
  return chrome.runtime.sendMessage(message);
}

const TRIES = 3;
const PAUSE_MS = 1000;

/** Tells the background, and again if it was stopped while it listened. */
export async function tell(message: Message): Promise<void> {
  for (let left = TRIES; left > 0 && !isOrphan(); left -= 1) {
    try {
      await ask(message);
      return;
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, PAUSE_MS);
      });
    }
  }
}
