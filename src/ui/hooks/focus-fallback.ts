import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the focus on the page: when what has it goes away, the section that it was in takes it, and where that is gone
 * too, `home`. Otherwise the browser would give it to the body, from where neither keys nor a reader go on.
 * @param root of all that is watched
 */
export function useFocusFallback(
  root: RefObject<HTMLElement | null>,
  home: (root: HTMLElement) => HTMLElement | null,
): void {
  useLayoutEffect(() => {
    const within = root.current;
    if (!within) return;
    let sections: readonly HTMLElement[] = [];
    let last: EventTarget | null = null;
    const note = ({ target }: FocusEvent) => {
      last = target;
      sections = sectionsAround(target, within);
    };
    const watch = new MutationObserver(() => {
      if (!(last instanceof HTMLElement) || last.isConnected) return;
      last = null;
      if (document.activeElement && document.activeElement !== document.body) return;
      const next = sections.find((section) => section.isConnected) ?? home(within);
      if (!next) return;
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
    });
    within.addEventListener('focusin', note);
    watch.observe(within, { childList: true, subtree: true });
    return () => {
      within.removeEventListener('focusin', note);
      watch.disconnect();
    };
  }, []);
}

/** The innermost first. */
function sectionsAround(target: EventTarget | null, root: HTMLElement): HTMLElement[] {
  const sections: HTMLElement[] = [];
  let section = target instanceof Element ? target.closest('section') : null;
  while (section && root.contains(section)) {
    sections.push(section);
    section = section.parentElement?.closest('section') ?? null;
  }
  return sections;
}
