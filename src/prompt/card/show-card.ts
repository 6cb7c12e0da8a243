import type { CardAnswer, PromptCard } from '../../domain/prompt/prompt';
import { isOrphan } from '../../page/ask';
import { cornerFor } from './corner';
import { watchDeparture } from './page-leave';
import { type DrawnCard, drawCard } from './draw-card';
import { focusPath } from './focus';
import { watchGoingOn } from './dismiss-on-activity';
import { onFocusRequest } from './focus-request';
import { makeHost, type CardStanding, cardStanding } from './host';
import { after, every, listen } from '../../page/listen';

/** Screen readers announce what changes in a place that they already know. */
const ANNOUNCED_AFTER_MS = 100;
/** No event tells a script that its extension was removed. */
const ORPHAN_CHECK_MS = 1000;

/** Shows the card until the person answers or leaves, or the signal aborts; nothing of it is left then. */
export async function showCard(card: PromptCard, stopped: AbortSignal): Promise<CardAnswer> {
  const shown = new AbortController();
  const { signal } = shown;
  const host = makeHost();
  const { focus, outcome } = await new Promise<Closing>((close) => {
    const answer = (outcome: CardAnswer) => close({ ...drawn, outcome });
    const ignore = () => answer('ignored');
    const standing = cardStanding(host, ignore, signal);
    const drawn = drawCard(card, host, answer, standing.isSeen, signal);
    stopped.addEventListener('abort', ignore, { signal });
    standing.put();
    keepOffFocus(host, standing, drawn, card.direction, signal);
    after(ANNOUNCED_AFTER_MS, drawn.announce, signal);
    onFocusRequest(drawn.focus.take, signal);
    watchDeparture(ignore, signal);
    watchOrphaning(ignore, signal);
    if (card.passing) watchGoingOn(host, ignore, signal);
  });
  focus.giveBack();
  shown.abort();
  return outcome;
}

type Closing = DrawnCard & { readonly outcome: CardAnswer };

/** Moves the card to another corner when it would hide what has the focus. */
function keepOffFocus(
  host: HTMLElement,
  { moved }: CardStanding,
  { dock }: DrawnCard,
  direction: PromptCard['direction'],
  signal: AbortSignal,
): void {
  const { documentElement: root } = document;
  let last = '';
  const move = () => {
    const path = focusPath();
    if (path[0] === host) return;
    const focused = path.findLast(({ ownerDocument }) => ownerDocument === document);
    const hasFocus = focused && focused !== document.body && focused !== root;
    const view = { width: root.clientWidth, height: innerHeight };
    const box = hasFocus ? focused.getBoundingClientRect() : undefined;
    const corner = cornerFor(host.getBoundingClientRect(), view, box, direction);
    dock(corner);
    if (last !== (last = `${corner.block} ${corner.inline}`)) moved();
  };
  move();
  listen(window, ['focusin'], move, signal);
}

function watchOrphaning(orphaned: () => void, signal: AbortSignal): void {
  every(ORPHAN_CHECK_MS, () => isOrphan() && orphaned(), signal);
}
