/** What has the focus, from the outside in: through the page's shadow trees and its frames of the same origin. */
export function focusPath(root: DocumentOrShadowRoot = document): Element[] {
  const { activeElement } = root;
  if (!activeElement) return [];
  const inside = insideOf(activeElement);
  return inside ? [activeElement, ...focusPath(inside)] : [activeElement];
}

/** Whether the person is in the middle of writing something. */
export function isComposing(path = focusPath()): boolean {
  return path.some(
    // Nobody can see into a frame of another origin: it may hold a composer.
    (element) => element.matches(':read-write, [role=textbox]') || isSealedFrame(element),
  );
}

function insideOf(element: Element): DocumentOrShadowRoot | null {
  if (isFrame(element)) return element.contentDocument;
  // Firefox gives a page's closed roots to extensions here, Chromium there.
  if ('openOrClosedShadowRoot' in element)
    return element.openOrClosedShadowRoot instanceof ShadowRoot
      ? element.openOrClosedShadowRoot
      : null;
  return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
}

// Elements in frames have constructors of their own: only names tell what they are.
function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}

function isSealedFrame(element: Element): boolean {
  return isFrame(element) && !element.contentDocument;
}
