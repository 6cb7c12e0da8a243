/** In Chromium the browser itself tells whether anything lies above an element or distorts it; elsewhere it is taken to be seen. */
export function watchVisibility(host: HTMLElement, signal: AbortSignal): () => boolean {
  let visible = true;
  const options = { threshold: 0, trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    visible = !last || !('isVisible' in last) || last.isVisible === true;
  }, options);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => visible;
}

/** Firefox filters the top layer with the root: by these something else can be seen in the card's place. */
const VEIL = /url|opacity|blur/;

/** Whether the page draws over its whole document, or at another size, so that something else is seen in its place. */
export function isVeiled(host: HTMLElement): boolean {
  const root = document.documentElement;
  return (
    VEIL.test(getComputedStyle(root).filter) || Math.abs((host.currentCSSZoom ?? 1) - 1) > 0.01
  );
}
