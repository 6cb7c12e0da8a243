/** Where the card can dock: at the bottom or top, at the end or beginning of a line. */
export interface Corner {
  readonly block: 'bottom' | 'top';
  readonly inline: 'right' | 'left';
}

/** As `getBoundingClientRect` gives it, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** Between the card and the edges of the window, in px. */
export const MARGIN = 16;

/**
 * The corner in which a card of that size hides least of what has the focus (WCAG 2.4.11); the bottom end of the
 * line, if none is better.
 */
export function cornerFor(
  card: Size,
  view: Size,
  focused: Box | undefined,
  direction: 'ltr' | 'rtl',
): Corner {
  const [end, start] =
    direction === 'ltr' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const corners = (['bottom', 'top'] as const).flatMap((block) =>
    [end, start].map((inline): Corner => ({ block, inline })),
  );
  const hidden = (corner: Corner) => (focused ? sharedArea(focused, boxAt(corner, card, view)) : 0);
  return corners.reduce((best, each) => (hidden(each) < hidden(best) ? each : best));
}

function boxAt({ block, inline }: Corner, { width, height }: Size, view: Size): Box {
  return {
    left: inline === 'left' ? MARGIN : view.width - MARGIN - width,
    top: block === 'top' ? MARGIN : view.height - MARGIN - height,
    width,
    height,
  };
}

function sharedArea(a: Box, b: Box): number {
  return (
    shared(a.left, a.left + a.width, b.left, b.left + b.width) *
    shared(a.top, a.top + a.height, b.top, b.top + b.height)
  );
}

function shared(aFrom: number, aTo: number, bFrom: number, bTo: number): number {
  return Math.max(0, Math.min(aTo, bTo) - Math.max(aFrom, bFrom));
}
