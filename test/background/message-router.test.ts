import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRouter, type Handlers } from '../../src/background/message-router';
import type { Sender } from '../../src/platform/messages';
import type { PageContext } from '../../src/domain/prompt/prompt';
import { segment } from '../support/store/segment';

const PAGE: Sender = {
  isTopFrame: true,
  isExtensionPage: false,
  address: 'https://www.linkedin.com/feed/',
  tab: 7,
};
const OWN_PAGE: Sender = {
  isTopFrame: false,
  isExtensionPage: true,
  address: 'chrome-extension://payoff/popup.html',
  tab: undefined,
};
const STRANGER: Sender = {
  isTopFrame: false,
  isExtensionPage: false,
  address: '',
  tab: undefined,
};

const CONTEXT: PageContext = {
  breakpoint: 'scroll stopped',
  sinceTyping: undefined,
  composing: false,
  fullScreen: false,
  dialog: false,
  listening: false,
};

const SEGMENT = {
  ...segment('linkedin', 1000, 2000),
  id: '0d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11',
};

const CHANGE = { kind: 'pause', pause: { start: 1, end: 2 } } as const;

const ANSWER = { decision: SEGMENT.id, outcome: 'leave' } as const;

/** A door that notes what comes through it, and what does not. */
function watchedDoor() {
  const handled: unknown[] = [];
  const refused: string[] = [];
  const handlers: Handlers = {
    'page.open': async (message, { address }) => {
      handled.push([message, address]);
      return undefined;
    },
    'segment.extend': async (message, { address }) => {
      handled.push([message, address]);
      return { keepTracking: true };
    },
    'segment.note': async (message, { address }) => {
      handled.push([message, address]);
      return undefined;
    },
    'prompt.moment': async (message, { address }) => {
      handled.push([message, address]);
      return { kind: 'end' };
    },
    'prompt.answer': async (message, { address }) => {
      handled.push([message, address]);
      return undefined;
    },
    'site.forget': async (message, { address }) => {
      handled.push([message, address]);
      return undefined;
    },
    'timing.change': async (message, { address }) => {
      handled.push([message, address]);
      return undefined;
    },
    'sites.changed': async (message, { address }) => {
      handled.push([message, address]);
      return undefined;
    },
  };
  const enter = createRouter(handlers, async (why) => {
    refused.push(why);
  });
  return { enter, handled, refused };
}

describe('a message from one who may send it', () => {
  test.each([
    [{ type: 'page.open' }, PAGE, undefined],
    [{ type: 'segment.note', segment: SEGMENT, paid: 9 }, PAGE, undefined],
    [{ type: 'segment.extend', segment: SEGMENT }, PAGE, { keepTracking: true }],
    [{ type: 'prompt.moment', context: CONTEXT, ask: 0.5 }, PAGE, { kind: 'end' }],
    [{ type: 'prompt.answer', ...ANSWER }, PAGE, undefined],
    [{ type: 'sites.changed' }, OWN_PAGE, undefined],
    [{ type: 'timing.change', change: CHANGE }, OWN_PAGE, undefined],
    [{ type: 'site.forget', site: 'linkedin' }, OWN_PAGE, undefined],
  ])('%j goes to its handler with the address of the sender', async (message, sender, reply) => {
    const { enter, handled, refused } = watchedDoor();
    expect(await enter(message, sender)).toEqual(reply);
    expect(handled).toEqual([[message, sender.address]]);
    expect(refused).toEqual([]);
  });
});

describe('a message from one who may not', () => {
  test.each([
    ['page.open', OWN_PAGE],
    ['page.open', STRANGER],
    ['segment.note', OWN_PAGE],
    ['segment.note', STRANGER],
    ['segment.extend', OWN_PAGE],
    ['segment.extend', STRANGER],
    ['prompt.moment', OWN_PAGE],
    ['prompt.moment', STRANGER],
    ['prompt.answer', OWN_PAGE],
    ['prompt.answer', STRANGER],
    ['sites.changed', PAGE],
    ['sites.changed', STRANGER],
    ['timing.change', PAGE],
    ['timing.change', STRANGER],
    ['site.forget', PAGE],
    ['site.forget', STRANGER],
  ])('%s is refused, counted once and not answered', async (type, sender) => {
    const { enter, handled, refused } = watchedDoor();
    const raw = {
      type,
      segment: SEGMENT,
      site: 'x',
      paid: 9,
      context: CONTEXT,
      ask: 0.5,
      change: CHANGE,
      ...ANSWER,
    };
    expect(await enter(raw, sender)).toBeUndefined();
    expect(handled).toEqual([]);
    expect(refused).toEqual([`message refused: ${type} from a stranger`]);
  });
});

describe('what is no message', () => {
  test.each([
    [undefined, 'unknown message'],
    [{ type: 'store.wipe' }, 'unknown message'],
    [{ type: 'segment.extend' }, 'malformed segment'],
    [{ type: 'segment.note', segment: SEGMENT, paid: 'soon' }, 'malformed segment'],
    [{ type: 'prompt.moment' }, 'malformed context'],
    [{ type: 'prompt.moment', context: CONTEXT, ask: 1 }, 'malformed context'],
    [{ type: 'prompt.answer', ...ANSWER, outcome: 'bought' }, 'malformed answer'],
    [{ type: 'site.forget', site: '' }, 'malformed site'],
    [{ type: 'timing.change', change: { kind: 'forget' } }, 'malformed change'],
    [
      { type: 'segment.extend', segment: { ...SEGMENT, id: `${SEGMENT.id}@1` } },
      'malformed segment',
    ],
  ])('%j is refused and counted by its fault', async (raw, fault) => {
    const { enter, handled, refused } = watchedDoor();
    expect(await enter(raw, PAGE)).toBeUndefined();
    expect(handled).toEqual([]);
    expect(refused).toEqual([`message refused: ${fault}`]);
  });

  test('never throws, and what was sent is not in what is counted', async () => {
    const sender = fc.constantFrom(PAGE, OWN_PAGE, STRANGER);
    const raw = fc.oneof(fc.anything(), fc.record({ type: fc.string() }));
    await fc.assert(
      fc.asyncProperty(raw, sender, async (message, from) => {
        const { enter, refused } = watchedDoor();
        await enter(message, from);
        expect(refused).toEqual(['message refused: unknown message']);
      }),
    );
  });
});
