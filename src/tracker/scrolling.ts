/** How often positions are compared while something scrolls. */
const REST = 500;

/** Tells how many screens were scrolled downward, in the page and in scrollers inside it. */
export function watchScrolling(scrolled: (screens: number) => void, signal: AbortSignal): void {
  const positions = new WeakMap<Element, number>();

  const listen = () =>
    addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  const onScroll = ({ target }: Event) => {
    const scroller = target instanceof Element ? target : document.scrollingElement;
    if (!scroller) return;
    removeEventListener('scroll', onScroll, true);
    setTimeout(() => {
      measure(scroller);
      listen();
    }, REST);
    if (!positions.has(scroller)) positions.set(scroller, scroller.scrollTop);
  };
  const measure = (scroller: Element) => {
    const top = scroller.scrollTop;
    const down = top - (positions.get(scroller) ?? top);
    positions.set(scroller, top);
    if (down > 0) scrolled(down / innerHeight);
  };

  listen();
}
