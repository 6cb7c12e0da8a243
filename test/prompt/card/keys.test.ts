// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { captureKeys } from '../../../src/prompt/card/keys';

let root: ShadowRoot;
let button: HTMLButtonElement;
let shown: AbortController;
let escape: ReturnType<typeof vi.fn<() => void>>;
/** What a listener of the page hears. */
let heard: string[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<input id="field"><div id="host"></div>';
  root = document.querySelector('#host')?.attachShadow({ mode: 'open' }) ?? expect.unreachable();
  button = document.createElement('button');
  root.append(button);
  shown = new AbortController();
  escape = vi.fn<() => void>();
  heard = [];
  vi.spyOn(root, 'activeElement', 'get').mockImplementation(() => focused);
  captureKeys(root, escape, shown.signal);
  for (const type of ['keydown', 'keyup']) document.addEventListener(type, onPage);
});

afterEach(() => {
  shown.abort();
  for (const type of ['keydown', 'keyup']) document.removeEventListener(type, onPage);
  vi.runAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

let focused: Element | null = null;

function onPage(event: Event): void {
  if (event instanceof KeyboardEvent) heard.push(`${event.type} ${event.code}`);
}

function key(type: string, code: string, more: KeyboardEventInit & { isTrusted?: boolean } = {}) {
  const { isTrusted = true, ...init } = more;
  const event = new KeyboardEvent(type, {
    code,
    key: code,
    bubbles: true,
    cancelable: true,
    ...init,
  });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
  return event;
}

describe('while the card has the focus', () => {
  beforeEach(() => {
    focused = button;
  });

  test('the page hears no key of the person', () => {
    key('keydown', 'KeyJ');
    key('keyup', 'KeyJ');
    expect(heard).toEqual([]);
  });

  test('a made-up Escape closes nothing, and a real one closes', () => {
    key('keydown', 'Escape', { isTrusted: false });
    expect(escape).not.toHaveBeenCalled();
    key('keydown', 'Escape');
    expect(escape).toHaveBeenCalledOnce();
  });
});

describe('once the card is gone', () => {
  beforeEach(() => {
    focused = button;
    key('keydown', 'Enter');
    focused = null;
    shown.abort();
  });

  test('the key that answered goes up unheard, and writes nothing into the page meanwhile', () => {
    expect(key('keydown', 'Enter', { repeat: true }).defaultPrevented).toBe(true);
    key('keyup', 'Enter');
    key('keydown', 'KeyJ');
    key('keyup', 'KeyJ');
    expect(heard).toEqual(['keydown KeyJ', 'keyup KeyJ']);
  });

  test('the same key pressed anew is the page’s', () => {
    key('keydown', 'Enter');
    key('keyup', 'Enter');
    expect(heard).toEqual(['keydown Enter', 'keyup Enter']);
  });

  test('a key whose way up never comes is waited for no longer than a second', () => {
    vi.advanceTimersByTime(1_000);
    key('keyup', 'Enter');
    expect(heard).toEqual(['keyup Enter']);
  });
});

test('with Command let go, macOS has let go of every key', () => {
  focused = button;
  key('keydown', 'MetaLeft', { key: 'Meta' });
  key('keydown', 'KeyC', { metaKey: true });
  key('keyup', 'MetaLeft', { key: 'Meta' });
  focused = null;
  key('keyup', 'KeyC');
  expect(heard).toEqual(['keyup KeyC']);
});
