import { tell } from '../page/ask';
import { awaitCard } from './await-card';
import { showCard } from './card/show-card';

/** Set in the extension's own world of the page, which the page cannot see. */
declare global {
  var stopPrompting: (() => void) | undefined;
}

/** Waits for a good moment, shows the card if the background gives one, tells what became of it, and is gone. */
async function run(stopped: AbortSignal): Promise<void> {
  const card = await awaitCard(stopped);
  if (!card) return;
  const outcome = await showCard(card, stopped);
  await tell({ type: 'prompt.answer', decision: card.decision, outcome });
}

// An earlier run in this page, from before an update or for an earlier prompt, gives way.
globalThis.stopPrompting?.();
const controller = new AbortController();
globalThis.stopPrompting = () => controller.abort();
// What fails here fails without a trace: the page is not ours.
run(controller.signal).catch(() => undefined);
