import { focusPath } from './focus';

/** The focus, while the card has it, and whom it belongs to. */
export interface LentFocus {
  /** Takes the focus to the element in the card. */
  readonly take: () => void;
  /** Gives it back to where it was, if the card has it still. */
  readonly giveBack: () => void;
}

export function borrowFocus(root: ShadowRoot, first: HTMLElement): LentFocus {
  let owner: Element | undefined;
  const isOutside = (element: EventTarget | null) =>
    !(element instanceof Node && root.contains(element));
  root.addEventListener('focusin', (event) => {
    const { relatedTarget } = asFocus(event);
    if (relatedTarget instanceof Element && isOutside(relatedTarget)) owner ??= relatedTarget;
  });
  root.addEventListener('focusout', (event) => {
    // Another window has the focus: it comes back to the card.
    if (!document.hasFocus()) return;
    if (isOutside(asFocus(event).relatedTarget)) owner = undefined;
  });
  return {
    take() {
      if (root.activeElement) return;
      owner = focusPath().at(-1);
      first.focus({ preventScroll: true });
    },
    giveBack() {
      if (root.activeElement && owner?.isConnected && isFocusable(owner))
        owner.focus({ preventScroll: true });
    },
  };
}

function asFocus(event: Event): Pick<FocusEvent, 'relatedTarget'> {
  return event instanceof FocusEvent ? event : { relatedTarget: null };
}

function isFocusable(element: Element): element is HTMLElement {
  return 'focus' in element;
}
