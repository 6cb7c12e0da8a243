/**
 * Finds frames of this page whose input the page itself does not hear. A frame of the same origin can be
 * listened to from here; one of the site's other hosts runs this script itself (see `frame.ts`).
 */
export function frameFinder(found: (frame: Window) => void): () => void {
  const known = new WeakSet<Document>();
  return () => {
    for (const { contentDocument, contentWindow } of document.querySelectorAll('iframe')) {
      if (!contentDocument || !contentWindow || known.has(contentDocument)) continue;
      known.add(contentDocument);
      found(contentWindow);
    }
  };
}
