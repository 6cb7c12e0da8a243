import type { Segment } from '../domain/segment';
import type { Message, MessageType, Protocol } from '../protocol/message';

/** The way of a page's segments to the store. */
export interface Report {
  /** Sends a segment to the background; what does not arrive goes again with the next. */
  send(segment: Segment): void;
  /** Notes the open segment where a killed browser leaves it, without waking the background. */
  note(segment: Segment): void;
}

/** Asks the background. The bare global: in a page the polyfill would cost more than all the rest. */
export function ask<Type extends MessageType>(
  message: Extract<Message, { type: Type }>,
): Promise<Protocol[Type]['reply']> {
  return chrome.runtime.sendMessage(message);
}

/**
 * @param key names this page's note in the journal
 * @param stop called when the page is no longer to be timed
 */
export function createReport(key: string, stop: () => void): Report {
  const unsent = new Map<string, Segment>();

  const sendOne = async (segment: Segment) => {
    const receipt = await ask<'segment.extend'>({ type: 'segment.extend', segment });
    if (unsent.get(segment.id) === segment) unsent.delete(segment.id);
    if (!receipt.goOn) stop();
    if (segment.ended !== 'open') await chrome.storage.local.remove(key);
  };
  const attempt = (act: () => Promise<unknown>) => {
    // An update or removal of the extension orphans this script.
    if (!chrome.runtime?.id) return stop();
    // A background that was stopped while it answered: nothing is lost, it goes again.
    act().catch(() => undefined);
  };

  return {
    send(segment) {
      unsent.set(segment.id, segment);
      for (const each of unsent.values()) attempt(() => sendOne(each));
    },
    note: (segment) => attempt(() => chrome.storage.local.set({ [key]: segment })),
  };
}
