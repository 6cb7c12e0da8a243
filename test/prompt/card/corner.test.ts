import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, cornerFor, MARGIN } from '../../../src/prompt/card/corner';

const CARD = { width: 356, height: 240 };
const VIEW = { width: 1280, height: 800 };

describe('the card docks', () => {
  test('at the bottom end of the line, where nothing has the focus', () => {
    expect(cornerFor(CARD, VIEW, undefined, 'ltr')).toEqual({ block: 'bottom', inline: 'right' });
    expect(cornerFor(CARD, VIEW, undefined, 'rtl')).toEqual({ block: 'bottom', inline: 'left' });
  });

  test('at its start, if it would hide what has the focus', () => {
    const field = { left: 1100, top: 740, width: 120, height: 40 };
    expect(cornerFor(CARD, VIEW, field, 'ltr')).toEqual({ block: 'bottom', inline: 'left' });
  });

  test('at the top, in a window so narrow that it fills the line', () => {
    const narrow = { width: 320, height: 640 };
    const field = { left: 10, top: 560, width: 300, height: 44 };
    expect(cornerFor({ width: 288, height: 300 }, narrow, field, 'ltr').block).toBe('top');
  });

  test('where it always did, if what has the focus fills the window', () => {
    const editor = { left: 0, top: 0, ...VIEW };
    expect(cornerFor(CARD, VIEW, editor, 'ltr')).toEqual({ block: 'bottom', inline: 'right' });
  });
});

test('what is smaller than the card and in view is never wholly hidden, if the window has room for two', () => {
  const position = fc.record({
    left: fc.integer({ min: 0, max: VIEW.width - 10 }),
    top: fc.integer({ min: 0, max: VIEW.height - 10 }),
    width: fc.integer({ min: 1, max: CARD.width }),
    height: fc.integer({ min: 1, max: CARD.height }),
  });
  fc.assert(
    fc.property(position, fc.constantFrom('ltr' as const, 'rtl' as const), (focused, direction) => {
      const { block, inline } = cornerFor(CARD, VIEW, focused, direction);
      const left = inline === 'left' ? MARGIN : VIEW.width - MARGIN - CARD.width;
      const top = block === 'top' ? MARGIN : VIEW.height - MARGIN - CARD.height;
      expect(isWithin(focused, { left, top, ...CARD })).toBe(false);
    }),
  );
});

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}
