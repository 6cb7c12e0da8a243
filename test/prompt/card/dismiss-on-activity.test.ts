// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchGoingOn } from '../../../src/prompt/card/dismiss-on-activity';

let host: HTMLElement;
let wentOn: ReturnType<typeof vi.fn<() => void>>;
let shown: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  host = document.createElement('div');
  document.documentElement.append(host);
  wentOn = vi.fn<() => void>();
  shown = new AbortController();
  watchGoingOn(host, wentOn, shown.signal);
});

afterEach(() => {
  shown.abort();
  host.remove();
  vi.useRealTimers();
});

/** As if the person did it. */
function happens(target: EventTarget, event: Event, isTrusted = true) {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

const wheel = () => new Event('wheel', { bubbles: true });
const key = (more: KeyboardEventInit) => new KeyboardEvent('keydown', { bubbles: true, ...more });

describe('a person who has had time to see the card', () => {
  beforeEach(() => vi.advanceTimersByTime(8_000));

  test.each([
    ['scrolls', wheel()],
    ['presses', new Event('pointerdown', { bubbles: true })],
    ['types', key({ key: 'a' })],
  ])('goes on with the page: %s', (_, event) => {
    happens(document.body, event);
    expect(wentOn).toHaveBeenCalledOnce();
  });

  test('does not go on while in the card, nor by the key that leads to it', () => {
    happens(host, wheel());
    happens(document.body, key({ key: 'Alt', altKey: true }));
    happens(document.body, wheel(), false);
    expect(wentOn).not.toHaveBeenCalled();
  });

  test('is not watched once the card is gone', () => {
    shown.abort();
    happens(document.body, wheel());
    expect(wentOn).not.toHaveBeenCalled();
  });
});

test('who scrolls as the card appears may not have seen it', () => {
  happens(document.body, wheel());
  expect(wentOn).not.toHaveBeenCalled();
});
