import type { CardAnswer, CardChoice, CardRow, PromptCard } from '../domain/prompt';
import { type Corner, MARGIN } from './corner';
import css from './card.css?inline';
import { makeHost } from './host';
import { keepKeys } from './keys';
import { type LentFocus, lendFocus } from './lent-focus';
import { cross, node, sentence, WORDS } from './node';
import { keepEvents } from './quiet';
import { addStyle } from './style';

/** The card, not yet in the page. */
export interface DrawnCard {
  /** All that the page can see: an empty element. */
  readonly host: HTMLElement;
  readonly dock: (corner: Corner) => void;
  /** Puts the words where a screen reader announces them, politely. */
  readonly announce: () => void;
  readonly focus: LentFocus;
  /** Resolves when no key is held that went down in the card. */
  readonly keysUp: () => Promise<void>;
}

/** A card that just appears under a pointer is not pressed by it. */
const STARTLE_MS = 400;

export function drawCard(
  card: PromptCard,
  answer: (answer: CardAnswer) => void,
  signal: AbortSignal,
): DrawnCard {
  const host = makeHost();
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  const redock = addStyle(root, '');
  keepEvents(root);
  const close = () => answer('closed');
  const keysUp = keepKeys(root, close, signal);

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
    ...card.answers.map((row) => answerRow(row, answer)),
    ...further(card, answer),
    closeButton(card.closeText, close, host),
    status,
  );
  root.append(dialog);

  return {
    host,
    dock: (corner) => redock(placed(corner, card.direction) + shutWith(host)),
    announce: () => status.append(sentence(`${card.title} ${card.keyHint ?? ''}`)),
    focus: lendFocus(root, dialog),
    keysUp,
  };
}

/** A page that is zoomed by its own style would zoom the card too. */
function placed({ block, inline }: Corner, direction: PromptCard['direction']): string {
  const zoom = 1 / (document.documentElement.currentCSSZoom ?? 1);
  const rules = { [block]: `${MARGIN}px`, [inline]: `${MARGIN}px`, direction, zoom };
  const lines = Object.entries(rules).map(([name, value]) => `${name}:${value}!important`);
  return `:host{${lines.join(';')}}`;
}

/** Once it was a popover, it is seen as one alone: what closes it then, closes the card. */
function shutWith(host: HTMLElement): string {
  return host.matches(':popover-open') ? ':host(:not(:popover-open)){display:none!important}' : '';
}

/** Why it shows, and the menu of ways to see it less often; one of them is open at most. */
function further(card: PromptCard, answer: (answer: CardAnswer) => void): HTMLElement[] {
  const why = [card.why, card.keyHint ?? ''].filter(Boolean).map(sentence);
  const parts = [
    { text: card.whyText, content: node('div', { id: 'why', class: 'why' }, ...why) },
    {
      text: card.quieterText,
      content: node(
        'div',
        { id: 'quieter', class: 'quieter', role: 'group', 'aria-label': card.quieterText },
        ...choices(card.quieter, answer),
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

function answerRow(
  { about, choices: offered }: CardRow,
  answer: (answer: CardAnswer) => void,
): HTMLElement {
  const buttons = choices(offered, answer);
  if (about === undefined) return node('div', { class: 'answers' }, ...buttons);
  return node(
    'div',
    { class: 'row', role: 'group', 'aria-label': about },
    sentence(about),
    ...buttons,
  );
}

function choices(all: readonly CardChoice[], answer: (answer: CardAnswer) => void): HTMLElement[] {
  return all.map(({ answer: meant, text, name = text }) =>
    button(text, () => answer(meant), { 'aria-label': name }),
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
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = node('button', {
    type: 'button',
    'aria-label': text,
    [WORDS]: text,
    ...attributes,
  });
  const drawn = performance.now();
  made.addEventListener('click', (event) => {
    event.preventDefault();
    // What has the focus was sought out; a press with the pointer leaves the focus where it is.
    const isMeant = made.matches(':focus') || performance.now() - drawn > STARTLE_MS;
    if (event.isTrusted && isMeant) press();
  });
  return made;
}
