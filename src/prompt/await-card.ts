import { type Milliseconds, MINUTE } from '../domain/time/instant';
import { refusalOfPage } from '../domain/prompt/page-refusal';
import type { PromptCard } from '../domain/prompt/prompt';
import { ask as askBackground, isOrphan } from '../page/ask';
import { isInFront, watchBreakpoints } from './breakpoints';
import { watchDeparture } from './card/page-leave';
import { after } from '../page/listen';
import { type Breakpoint, contextReader } from './page-context';

/** Without a good moment by then there is none: the tracker's next report may ask for another try. */
const PATIENCE: Milliseconds = 10 * MINUTE;

/**
 * Waits for a moment at which the page and the background both agree to a prompt, and gives the card to show;
 * `undefined` if there is none. Nothing of it is left in the page then.
 */
export async function awaitCard(stopped: AbortSignal): Promise<PromptCard | undefined> {
  const waiting = new AbortController();
  const signal = AbortSignal.any([stopped, waiting.signal]);
  try {
    return await new Promise((resolve) => {
      const end = () => resolve(undefined);
      signal.addEventListener('abort', end, { once: true });
      after(PATIENCE, end, signal);
      watchDeparture(end, signal);
      watchBreakpoints(asker(resolve, signal), signal);
    });
  } finally {
    waiting.abort();
  }
}

function asker(
  done: (card: PromptCard | undefined) => void,
  signal: AbortSignal,
): (breakpoint: Breakpoint) => void {
  const readContext = contextReader(signal);
  /** Granted, but the page changed its mind while the background answered: kept for the next breakpoint. */
  let granted: PromptCard | undefined;
  let notBefore = 0;
  /** The same for all questions: where a reply was lost with the background, it gives the same card again. */
  const ask = Math.random();

  const askAt = async (breakpoint: Breakpoint) => {
    const context = readContext(breakpoint);
    if (refusalOfPage(context)) return;
    if (granted) return done(granted);
    if (isOrphan()) return done(undefined);
    notBefore = Number.POSITIVE_INFINITY;
    const reply = await askBackground<'prompt.moment'>({ type: 'prompt.moment', context, ask });
    notBefore = performance.now() + (reply?.kind === 'wait' ? reply.atLeast : 0);
    if (reply?.kind === 'wait') return;
    if (reply?.kind !== 'show') return done(undefined);
    granted = reply.card;
    if (isInFront() && !refusalOfPage(readContext(breakpoint))) done(granted);
  };
  return (breakpoint) => {
    if (performance.now() < notBefore) return;
    askAt(breakpoint).catch(() => {
      // The background was stopped while it answered.
      notBefore = 0;
    });
  };
}
