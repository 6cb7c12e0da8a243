/**
 * Looks through the frames of this page whose input the page itself does not hear. A frame of the same origin can be
 * listened to from here; one of another origin cannot.
 */
export function eachFrame(found: (frame: Window) => void): void {
  // Told at once, where a look through the page takes as long as the page is large.
  if (!window.length) return;
  for (const { contentDocument: page } of document.querySelectorAll('iframe'))
    if (page?.defaultView) found(page.defaultView);
}
