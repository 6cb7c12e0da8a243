import { trusted } from '../page/listen';
import { UNFELT } from './listen';

/**
 * Tells how many screens were scrolled downward, in the page or in a scroller inside it. What it gives back is
 * to be called now and then while there is input: it looks where the page stands, and listens for a scroller
 * inside it only if the page itself did not move. To touch `Element` costs a page 50 kB, `scrollY` nothing.
 */
export function watchScrolling(scrolled: (screens: number) => void): () => void {
  const inner = new WeakMap<EventTarget, number>();
  // Not yet `scrollY`: to ask for it while the page loads would make it lay out at once.
  let page = Number.NaN;

  const tell = (before: number, now: number) => {
    if (now > before) scrolled((now - before) / innerHeight);
  };
  const onScroll = trusted(({ target }) => {
    removeEventListener('scroll', onScroll, true);
    if (!target || !('scrollTop' in target)) return;
    const top = Number(target.scrollTop);
    tell(inner.get(target) ?? top, top);
    inner.set(target, top);
  });
  return () => {
    if (scrollY === page) return addEventListener('scroll', onScroll, UNFELT);
    tell(page, scrollY);
    page = scrollY;
  };
}
