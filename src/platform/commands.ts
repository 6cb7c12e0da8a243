import { browser } from './browser';

const FOCUS_PROMPT = 'focus-prompt';

/** The key that leads to the card, as the browser writes it; `undefined` where the person has set none. */
export async function focusKey(): Promise<string | undefined> {
  // Firefox for Android has no commands.
  const all = (await browser.commands?.getAll()) ?? [];
  return all.find(({ name }) => name === FOCUS_PROMPT)?.shortcut || undefined;
}

export function onFocusKey(pressed: () => void): void {
  browser.commands?.onCommand.addListener((name) => {
    if (name === FOCUS_PROMPT) pressed();
  });
}
