import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PromptReply } from '../../../src/protocol/message';
import type { Kind } from '../browser/browser-start';

/** Within the extension. */
export const PROMPT_SCRIPT = '/src/prompt/prompt.iife.js';
/** The page that the copy opens when it is installed, and when it is updated. */
export const INSTALLED_PAGE = 'icons/48.png';
const BACKGROUND = 'prompting.js';

/** Where the copy keeps what it replies, and what it was told, in `storage.session`. */
export interface PromptingState {
  readonly reply: PromptReply;
  readonly told: readonly unknown[];
}

/**
 * Copies the built extension with another background, which replies to every moment as it was told to, without a
 * policy, and keeps the answers. The script in the page is the one that is shipped.
 */
export function copyWithPrompting(kind: Kind, dist: string, to: string): void {
  cpSync(dist, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  const background =
    kind === 'firefox' ? { scripts: [BACKGROUND] } : { service_worker: BACKGROUND };
  const hosts = manifest['optional_host_permissions'];
  writeFileSync(file, JSON.stringify({ ...manifest, background, host_permissions: hosts }));
  writeFileSync(join(to, BACKGROUND), `(${runBackground.toString()})('${INSTALLED_PAGE}');`);
}

/** Runs as the background: it may use nothing from outside of itself. */
function runBackground(installedPage: string): void {
  // The harness takes the extension by a page that it opens: Firefox lets nobody else open one.
  chrome.runtime.onInstalled.addListener(() => {
    void chrome.tabs.create({ url: installedPage, active: false });
  });
  let last: Promise<void> = Promise.resolve();
  chrome.runtime.onMessage.addListener((message: { type: string }, _, respond) => {
    const handle = async () => {
      const { reply, told = [] } = await chrome.storage.session.get<Partial<PromptingState>>();
      await chrome.storage.session.set({ told: [...told, message] });
      respond(message.type === 'prompt.moment' ? reply : undefined);
    };
    // One after the other, or one would overwrite what the other has kept.
    last = last.then(handle);
    return true;
  });
}
