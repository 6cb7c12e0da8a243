import { listen } from './listen';

/** How often positions are compared while something scrolls, in ms. */
const REST = 500;

/** Tells how many screens were scrolled downward, in the page and in scrollers inside it. */
export function watchScrolling(scrolled: (screens: number) => void, signal: AbortSignal): void {
  const positions = new WeakMap<Element, number>();

  const resume = () => listen(window, ['scroll'], onScroll, signal);
  const onScroll = ({ target }: Event) => {
    const scroller = target instanceof Element ? target : document.scrollingElement;
    if (!scroller) return;
    removeEventListener('scroll', onScroll, true);
    const before = positions.get(scroller) ?? scroller.scrollTop;
    setTimeout(() => {
      const down = scroller.scrollTop - before;
      positions.set(scroller, scroller.scrollTop);
      if (down > 0) scrolled(down / innerHeight);
      resume();
    }, REST);
  };
  resume();
}
