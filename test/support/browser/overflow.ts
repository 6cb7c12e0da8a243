import type { Page } from 'puppeteer-core';

/** What does not fit on the page as wide as it is: beyond its edges, wider than what holds it, or squeezed. */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(overflowInPage);
}

/** Runs in the page: it may use nothing from outside of itself. */
function overflowInPage(): string[] {
  const root = document.documentElement;
  // Half-pixels are rounded differently by different measures.
  const slack = 1;

  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the outer scope is not there
  const named = (element: Element) => {
    const text = (element.textContent ?? '').trim().slice(0, 30);
    return `${element.localName}.${element.className} '${text}'`;
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the outer scope is not there
  const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
  const isClipped = (element: Element): boolean => {
    const parent = element.parentElement;
    return parent !== null && parent !== document.body && (clips(parent) || isClipped(parent));
  };
  const leaves = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const beyond = right > root.clientWidth + slack || left < -slack;
    return width > 0 && beyond && !isClipped(element);
  };
  // Without a width of its own are inline text and what is drawn about a point.
  const bursts = (element: Element) =>
    element.clientWidth > 0 &&
    element.scrollWidth > element.clientWidth + slack &&
    !clips(element) &&
    !isClipped(element);

  // A few letters on each of many lines: it fits, and cannot be read.
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the outer scope is not there
  const isSqueezed = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && width < 60 && height > 3 * width;
  };

  const wide = root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth} px`] : [];
  const all = [...document.body.querySelectorAll('*')];
  return [
    ...wide,
    ...all.filter(leaves).map((element) => `leaves the page: ${named(element)}`),
    ...[...document.body.querySelectorAll('p')]
      .filter(isSqueezed)
      .map((element) => `is squeezed: ${named(element)}`),
    ...all.filter(bursts).map((element) => `is wider than its place: ${named(element)}`),
  ];
}
