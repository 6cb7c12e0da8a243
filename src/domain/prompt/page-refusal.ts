import { type Milliseconds, SECOND } from '../time/instant';
import type { PageContext } from './prompt';

/** Why a page forbids a prompt (EVIDENCE.md 1.2, 'Never'). */
export type PageRefusal = 'typing' | 'composing' | 'full screen' | 'dialog' | 'listening';

/** Who typed so lately is not interrupted. */
const TYPING: Milliseconds = 10 * SECOND;

/** Why the page as it is forbids a prompt; `undefined` where nothing on it speaks against one. */
export function refusalOfPage(page: PageContext): PageRefusal | undefined {
  if (page.sinceTyping !== undefined && page.sinceTyping < TYPING) return 'typing';
  if (page.composing) return 'composing';
  if (page.fullScreen) return 'full screen';
  if (page.dialog) return 'dialog';
  return page.listening ? 'listening' : undefined;
}
