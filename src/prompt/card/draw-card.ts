import type { CardAnswer, CardChoice, CardRow, PromptCard } from '../../domain/prompt/prompt';
import { type Corner, MARGIN } from './corner';
import css from './card.css?inline';
import type { CardStanding } from './host';
import { captureKeys } from './keys';
import { type LentFocus, borrowFocus } from './focus-restore';
import { cross, node, sentence, WORDS } from './create-element';
import { containEvents } from './event-isolation';
import { addStyle } from './style';

/** The card, not yet in the page. */
export interface DrawnCard {
  readonly dock: (corner: Corner) => void;
  /** Puts the words where a screen reader announces them, politely. */
  readonly announce: () => void;
  readonly focus: LentFocus;
}

/** Takes an answer, if it was meant. @param isSought whether its button was come to by key */
type Choose = (answer: CardAnswer, isSought: boolean) => void;

/** @param isSeen whether the person sees the card now, and means what they press */
export function drawCard(
  card: PromptCard,
  host: HTMLElement,
  answer: (answer: CardAnswer) => void,
  isSeen: CardStanding['isSeen'],
  signal: AbortSignal,
): DrawnCard {
  const meant: Choose = (chosen, isSought) => {
    if (isSeen(isSought)) answer(chosen);
  };
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  const redock = addStyle(root, '');
  containEvents(root);
  // It goes in any case; whether it was meant for the card is another question.
  const close = () => answer(isSeen(true) ? 'closed' : 'ignored');
  captureKeys(root, close, signal);

  const status = node('div', { role: 'status', class: 'unseen' });
  const dialog = node(
    'section',
    {
      role: 'dialog',
      tabindex: '-1',
      lang: card.language,
      dir: card.direction,
      'aria-label': card.title,
    },
    node('div', { class: 'lines' }, ...card.lines.map(sentence)),
    ...card.answers.map((row) => answerRow(row, meant)),
    ...further(card, meant),
    closeButton(card.closeText, close, host),
    status,
  );
  root.append(dialog);

  return {
    dock: (corner) => redock(placed(corner, card.direction) + SHUT),
    announce: () => status.append(sentence(`${card.title} ${card.keyHint ?? ''}`)),
    focus: borrowFocus(root, dialog),
  };
}

/** A page that is zoomed by its own style would zoom the card too. */
function placed({ block, inline }: Corner, direction: PromptCard['direction']): string {
  const zoom = 1 / (document.documentElement.currentCSSZoom ?? 1);
  const margin = `${MARGIN}px`;
  // Here, since the build would make properties of its own of it, which the page could register.
  const scheme = { 'color-scheme': 'light dark' };
  const rules = { [block]: margin, [inline]: margin, direction, zoom, ...scheme };
  const lines = Object.entries(rules).map(([name, value]) => `${name}:${value}!important`);
  return `:host{${lines.join(';')}}`;
}

/** What closes the popover, closes the card. */
const SHUT = ':host(:not(:popover-open)){display:none!important}';

/** Why it shows, and the menu of ways to see it less often; one of them is open at most. */
function further(card: PromptCard, choose: Choose): HTMLElement[] {
  const why = [card.why, card.keyHint ?? ''].filter(Boolean).map(sentence);
  const parts = [
    { text: card.whyText, content: node('div', { id: 'why', class: 'why' }, ...why) },
    {
      text: card.quieterText,
      content: node(
        'div',
        { id: 'quieter', class: 'quieter', role: 'group', 'aria-label': card.quieterText },
        ...choices(card.quieter, choose),
      ),
    },
  ];
  const buttons = parts.map(({ text, content }) =>
    button(text, () => open(content.hidden ? content : undefined), { 'aria-controls': content.id }),
  );
  const open = (shown: HTMLElement | undefined) => {
    for (const [index, { content }] of parts.entries()) {
      content.hidden = content !== shown;
      buttons[index]?.setAttribute('aria-expanded', String(!content.hidden));
    }
    shown?.scrollIntoView({ block: 'nearest' });
  };
  open(undefined);
  return [node('div', { class: 'further' }, ...buttons), ...parts.map(({ content }) => content)];
}

function answerRow({ about, choices: offered }: CardRow, choose: Choose): HTMLElement {
  const buttons = choices(offered, choose);
  if (about === undefined) return node('div', { class: 'answers' }, ...buttons);
  return node(
    'div',
    { class: 'row', role: 'group', 'aria-label': about },
    sentence(about),
    ...buttons,
  );
}

function choices(all: readonly CardChoice[], choose: Choose): HTMLElement[] {
  return all.map(({ answer, text, name = text }) =>
    button(text, (isSought) => choose(answer, isSought), { 'aria-label': name }),
  );
}

/** Closes the card even when Firefox has ended this script, as it does when the extension is removed or updated. */
function closeButton(name: string, press: () => void, host: HTMLElement): HTMLElement {
  const made = button('', press, { class: 'close', 'aria-label': name });
  made.popoverTargetElement = host;
  made.popoverTargetAction = 'hide';
  made.append(cross());
  return made;
}

/** Only the person can press it: a page can make up a click. */
function button(
  text: string,
  press: (isSought: boolean) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = node('button', {
    type: 'button',
    'aria-label': text,
    [WORDS]: text,
    ...attributes,
  });
  made.addEventListener('click', (event) => {
    event.preventDefault();
    // What has the focus was sought out; a press with the pointer leaves the focus where it is.
    if (event.isTrusted) press(made.matches(':focus'));
  });
  return made;
}
