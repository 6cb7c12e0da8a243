import type { CardAnswer, PromptCard } from '../domain/prompt';
import { isOrphan } from './ask';
import { cornerFor } from './corner';
import { watchDeparture } from './departure';
import { type DrawnCard, drawCard } from './draw-card';
import { focusPath } from './focus';
import { watchGoingOn } from './going-on';
import { onFocusRequest } from './focus-request';
import { placeHost } from './host';
import { after, listen } from './listen';

/** Screen readers announce what changes in a place that they already know. */
const ANNOUNCED_AFTER_MS = 100;
/** No event tells a script that its extension was removed. */
const ORPHAN_CHECK_MS = 1000;

/** Shows the card until the person answers or leaves, or the signal aborts; nothing of it is left then. */
export async function showCard(card: PromptCard, stopped: AbortSignal): Promise<CardAnswer> {
  const shown = new AbortController();
  const { signal } = shown;
  const { focus, keysUp, outcome } = await new Promise<Closing>((close) => {
    const answer = (outcome: CardAnswer) => close({ ...drawn, outcome });
    const drawn = drawCard(card, answer, signal);
    const ignore = () => answer('ignored');
    stopped.addEventListener('abort', ignore, { signal });
    placeHost(drawn.host, ignore, signal);
    if (!drawn.host.checkVisibility()) ignore();
    keepOffFocus(drawn, card.direction, signal);
    after(ANNOUNCED_AFTER_MS, drawn.announce, signal);
    onFocusRequest(drawn.focus.take, signal);
    watchDeparture(ignore, signal);
    watchOrphaning(ignore, signal);
    if (card.passing) watchGoingOn(drawn.host, ignore, signal);
  });
  if (outcome !== 'ignored') await keysUp();
  focus.giveBack();
  shown.abort();
  return outcome;
}

type Closing = DrawnCard & { readonly outcome: CardAnswer };

/** Moves the card to another corner when it would hide what has the focus. */
function keepOffFocus(
  { host, dock }: DrawnCard,
  direction: PromptCard['direction'],
  signal: AbortSignal,
): void {
  const { documentElement: root } = document;
  const move = () => {
    const path = focusPath();
    if (path[0] === host) return;
    const focused = path.findLast(({ ownerDocument }) => ownerDocument === document);
    const hasFocus = focused && focused !== document.body && focused !== root;
    const view = { width: root.clientWidth, height: innerHeight };
    const box = hasFocus ? focused.getBoundingClientRect() : undefined;
    dock(cornerFor(host.getBoundingClientRect(), view, box, direction));
  };
  move();
  listen(window, ['focusin'], move, signal);
}

function watchOrphaning(orphaned: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => isOrphan() && orphaned(), ORPHAN_CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
