import { useEffect } from 'preact/hooks';
import type { WordKey } from '../../domain/foundation/words';

/** A key of the panel. What bears it as `aria-keyshortcuts` is pressed; where nothing on the page does, a page leads there. */
interface Key {
  readonly key: string;
  /** How it is written for people. */
  readonly sign: string;
  readonly text: WordKey;
  readonly page?: string;
}

export const KEYS = [
  { key: 'ArrowLeft', sign: '←', text: 'key_before' },
  { key: 'ArrowRight', sign: '→', text: 'key_after' },
  { key: 't', sign: 'T', text: 'key_today', page: '#/day' },
  { key: 'r', sign: 'R', text: 'key_result', page: '#/day' },
  { key: 'o', sign: 'O', text: 'key_offline', page: '#/day' },
  { key: 'g', sign: 'G', text: 'key_goals' },
  { key: 'w', sign: 'W', text: 'key_pays' },
  { key: '/', sign: '/', text: 'key_search', page: '#/results' },
  { key: 'Control+Z', sign: 'Ctrl Z', text: 'key_undo' },
  { key: '?', sign: '?', text: 'key_list' },
] as const satisfies readonly Key[];

/** Whoever types means letters, and whoever has opened a dialog means that alone. */
const ELSEWHERE = 'input, select, textarea, [contenteditable], dialog';

/** Listens for the keys of the panel while it is shown. */
export function useKeys(): void {
  useEffect(() => {
    let ended: (() => void) | undefined;
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (!key) return;
      ended?.();
      event.preventDefault();
      const bearer = bearerOf(key.key);
      if (bearer) return activate(bearer);
      if (!key.page) return;
      location.hash = key.page;
      if (key.key !== 't') ended = onceThere(key.key);
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
      ended?.();
    };
  }, []);
}

function keyOf(event: KeyboardEvent): Key | undefined {
  const { target, altKey, ctrlKey, metaKey, key } = event;
  if (event.defaultPrevented || event.isComposing || altKey) return undefined;
  if (target instanceof Element && target.closest(ELSEWHERE)) return undefined;
  const pressed = key.length === 1 && key !== '?' ? key.toLowerCase() : key;
  const name = ctrlKey || metaKey ? `Control+${pressed.toUpperCase()}` : pressed;
  return KEYS.find((each) => each.key === name);
}

function bearerOf(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
}

function activate(bearer: HTMLElement): void {
  if (bearer instanceof HTMLInputElement) bearer.select();
  else bearer.click();
}

/** Its page is read first. @returns gives up waiting for it */
function onceThere(key: string): () => void {
  const observer = new MutationObserver(() => {
    const bearer = bearerOf(key);
    if (!bearer) return;
    observer.disconnect();
    activate(bearer);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
