import type { Runtime } from 'webextension-polyfill';
import type { Message, MessageType, Protocol } from '../protocol/message';
import { browser } from './browser';

/** Sends a message to the background and waits for its reply. */
export function send<Type extends MessageType>(
  message: Extract<Message, { type: Type }>,
): Promise<Protocol[Type]['reply']> {
  return browser.runtime.sendMessage(message);
}

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** One of our own pages, not a content script. */
  readonly isExtensionPage: boolean;
  /** The top frame of a tab, outside private windows. */
  readonly isTopFrame: boolean;
  readonly address: string;
  /** The browser's number of the tab that it is in. */
  readonly tab: number | undefined;
}

/**
 * Hears every message. The listener is async in its own right:
 * a Dexie promise returned as it is arrives as `undefined` in both browsers.
 */
export function onMessage(receive: (raw: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener(async (raw: unknown, from: Runtime.MessageSender) =>
    receive(raw, senderOf(from)),
  );
}

function senderOf(from: Runtime.MessageSender): Sender {
  const { id, tab, url = '' } = from;
  const own = id === browser.runtime.id;
  const isExtensionPage = own && url.startsWith(browser.runtime.getURL(''));
  return {
    isExtensionPage,
    isTopFrame: own && !isExtensionPage && isTopFrame(from) && tab?.incognito === false,
    address: url,
    tab: tab?.id,
  };
}

/** Chromium gives the top frame of a page in the back/forward cache another number than 0. */
function isTopFrame(from: Runtime.MessageSender): boolean {
  return from.frameId === 0 || ('documentLifecycle' in from && from.documentLifecycle === 'cached');
}
