import type { Sender } from '../platform/messages';
import { type Message, type MessageType, type Protocol, SENDERS } from '../protocol/message';
import { parseMessage } from '../protocol/parse';

/** One handler for each message, given the address of its sender. */
export type Handlers = {
  readonly [Type in MessageType]: (
    message: Extract<Message, { type: Type }>,
    address: string,
  ) => Promise<Protocol[Type]['reply']>;
};

/**
 * Lets a message in if it parses and its sender may send it; anything else is counted and gets no reply.
 */
export function createDoor(handlers: Handlers, refuse: (why: string) => Promise<void>) {
  return async (raw: unknown, sender: Sender): Promise<unknown> => {
    const read = parseMessage(raw);
    if (!read.ok) return refuse(`message refused: ${read.problem}`);
    const { value: message } = read;
    const allowed = SENDERS[message.type] === 'page' ? sender.isTopFrame : sender.isExtensionPage;
    if (!allowed) return refuse(`message refused: ${message.type} from a stranger`);
    return handle(handlers, message, sender.address);
  };
}

function handle(handlers: Handlers, message: Message, address: string): Promise<unknown> {
  switch (message.type) {
    case 'page.open':
      return handlers['page.open'](message, address);
    case 'segment.extend':
      return handlers['segment.extend'](message, address);
    case 'site.forget':
      return handlers['site.forget'](message, address);
    case 'sites.changed':
      return handlers['sites.changed'](message, address);
  }
}
