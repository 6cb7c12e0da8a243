/** Makes an element with its attributes and children; by nodes alone, since pages may forbid anything else. */
export function node<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * The attribute whose text the style sheet draws. Text in the tree itself, a page could find with `window.find`,
 * letter by letter, in the closed shadow tree as well.
 */
export const WORDS = 'data-words';

/** A text in which `**words**` are to be stressed. */
export function sentence(text: string): HTMLElement {
  const parts = text.split('**');
  return node(
    'p',
    {},
    ...parts.map((part, index) => node(index % 2 === 1 ? 'b' : 'span', { [WORDS]: part })),
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** Drawn, since nothing can be loaded in a page. */
export function cross(): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  const lines = document.createElementNS(SVG, 'path');
  drawing.setAttribute('viewBox', '0 0 12 12');
  drawing.setAttribute('aria-hidden', 'true');
  lines.setAttribute('d', 'M1 1 11 11M11 1 1 11');
  drawing.append(lines);
  return drawing;
}
