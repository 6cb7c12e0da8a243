import type { Sender } from '../platform/messages';
import { type Message, type MessageType, type Protocol, SENDERS } from '../protocol/message';
import { parseMessage } from '../protocol/parse';

/** One handler for each message, given the page that sent it. */
export type Handlers = {
  readonly [Type in MessageType]: (
    message: Extract<Message, { type: Type }>,
    from: Pick<Sender, 'address' | 'tab'>,
  ) => Promise<Protocol[Type]['reply']>;
};

/**
 * Lets a message in if it parses and its sender may send it; anything else is counted and gets no reply.
 */
export function createRouter(handlers: Handlers, refuse: (why: string) => Promise<void>) {
  return async (raw: unknown, sender: Sender): Promise<unknown> => {
    const read = parseMessage(raw);
    if (!read.ok) return refuse(`message refused: ${read.problem}`);
    const { value: message } = read;
    const allowed = SENDERS[message.type] === 'page' ? sender.isTopFrame : sender.isExtensionPage;
    if (!allowed) return refuse(`message refused: ${message.type} from a stranger`);
    return handle(handlers, message, sender);
  };
}

function handle(handlers: Handlers, message: Message, sender: Sender): Promise<unknown> {
  switch (message.type) {
    case 'page.open':
      return handlers['page.open'](message, sender);
    case 'segment.extend':
      return handlers['segment.extend'](message, sender);
    case 'segment.note':
      return handlers['segment.note'](message, sender);
    case 'prompt.moment':
      return handlers['prompt.moment'](message, sender);
    case 'prompt.answer':
      return handlers['prompt.answer'](message, sender);
    case 'site.forget':
      return handlers['site.forget'](message, sender);
    case 'timing.change':
      return handlers['timing.change'](message, sender);
    case 'sites.changed':
      return handlers['sites.changed'](message, sender);
  }
}
