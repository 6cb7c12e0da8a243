import { describe, expect, test } from 'vitest';
import { editedFields, sameValue } from '../../../src/domain/row/edited-fields';

interface Fields {
  readonly name: string;
  readonly target: number;
  readonly note?: string;
  readonly start?: number;
  readonly end?: number;
}

const OPENED: Fields = { name: 'Win 3 customers', target: 3, note: 'Ghent' };

describe('a form that is saved', () => {
  test('writes only what was touched', () => {
    const held = { ...OPENED, name: 'Renamed elsewhere' };
    const merged = editedFields<Fields>(held, { opened: OPENED, now: { ...OPENED, target: 9 } });
    expect(merged).toEqual({ fields: { ...held, target: 9 }, overruled: false });
  });

  test('takes away what was emptied, and leaves what was added elsewhere', () => {
    const { note: _, ...emptied } = OPENED;
    const held = { ...OPENED, start: 1 };
    const { fields } = editedFields<Fields>(held, { opened: OPENED, now: emptied });
    expect(fields).toEqual({ ...emptied, start: 1 });
    const untouched = editedFields<Fields>(held, { opened: OPENED, now: OPENED });
    expect(untouched).toEqual({ fields: held, overruled: false });
  });

  test('has the last word where both changed the same, and says so', () => {
    const held = { ...OPENED, target: 5 };
    const edited = { opened: OPENED, now: { ...OPENED, target: 9 } };
    expect(editedFields<Fields>(held, edited)).toEqual({ fields: edited.now, overruled: true });
    expect(editedFields<Fields>(edited.now, edited).overruled).toBe(false);
  });

  test('writes fields that say something as one only together', () => {
    const opened = { ...OPENED, start: 9, end: 10 };
    const held = { ...opened, start: 12, end: 13 };
    const merged = editedFields<Fields>(held, { opened, now: { ...opened, end: 11 } }, [
      ['start', 'end'],
    ]);
    expect(merged).toEqual({ fields: { ...opened, end: 11 }, overruled: true });
  });
});

test.each([
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 0 }, false],
  [[1, 2], { 0: 1, 1: 2 }, false],
  [null, {}, false],
])('%j and %j are the same value: %s', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same);
});
