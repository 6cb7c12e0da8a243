import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  decodeEntry,
  encodeEntry,
  entryName,
  foldCells,
  parseEntryName,
  toFold,
} from '../../../src/domain/copy/copy-entry';

const someCell: fc.Arbitrary<Cell> = fc
  .record({
    table: fc.constantFrom('goals', 'results'),
    id: fc.constantFrom('a', 'b', 'c'),
    seq: fc.integer({ min: 1, max: 50 }),
    note: fc.option(fc.string({ unit: 'binary' })),
  })
  .map(({ note, ...cell }) => ({ ...cell, row: note === null ? null : { id: cell.id, note } }));

const someCells = fc.array(someCell, { maxLength: 20 });
const ENTRY = { schema: 4, device: 'here', cells: [] };

const sorted = (cells: readonly Cell[]) => cells.map((cell) => JSON.stringify(cell)).toSorted();

/** Each change has its own number, as in the store. */
const numberedAnew = (parts: readonly (readonly Cell[])[]) => {
  let seq = 0;
  return parts.map((cells) => cells.map((cell) => ({ ...cell, seq: (seq += 1) })));
};

function entries(sizes: readonly number[]) {
  return sizes.map((size, seq) => ({ name: `${seq}`, seq, size, waiting: false }));
}

describe('an entry', () => {
  test('says after reading what it said before writing', () => {
    fc.assert(
      fc.property(someCells, (cells) => {
        const entry = { ...ENTRY, cells };
        expect(decodeEntry(encodeEntry(entry), 4)).toEqual({ ok: true, value: entry });
      }),
    );
  });

  test('that is cut anywhere, or changed, is not read', () => {
    fc.assert(
      fc.property(someCells, fc.double({ min: 0, max: 1, noNaN: true }), (cells, share) => {
        const text = encodeEntry({ ...ENTRY, cells });
        const at = Math.floor(share * (text.length - 1));
        expect(decodeEntry(text.slice(0, at), 4).ok).toBe(false);
        const other = text[at] === '~' ? '!' : '~';
        expect(decodeEntry(text.slice(0, at) + other + text.slice(at + 1), 4).ok).toBe(false);
      }),
    );
  });

  test.each([
    ['of a newer schema', encodeEntry({ ...ENTRY, schema: 5 }), 'version'],
    ['of another format', encodeEntry(ENTRY).replace('payoff-1', 'payoff-2'), 'version'],
    ['that is empty', '', 'cut'],
    ['of something else', '<html>', 'cut'],
  ])('%s is left alone', (_, text, problem) => {
    expect(decodeEntry(text, 4)).toEqual({ ok: false, problem });
  });

  test('tells its newest change, its size and whether it waits by its name alone', () => {
    const cells = [
      { table: 'goals', id: 'a', seq: 1_795_000_000_000, row: null },
      { table: 'goals', id: 'b', seq: 7, row: null },
    ];
    const name = entryName({ ...ENTRY, cells }, 'waiting', 'w-1');
    expect(parseEntryName(name)).toEqual({ name, seq: 1_795_000_000_000, size: 2, waiting: true });
    expect(parseEntryName('favicon.ico')).toBeUndefined();
  });
});

describe('entries folded', () => {
  test('say the same in any order, twice, and in parts', () => {
    fc.assert(
      fc.property(fc.array(someCells, { maxLength: 6 }), (drawn) => {
        const parts = numberedAnew(drawn);
        const once = sorted(foldCells(parts));
        expect(sorted(foldCells([...parts.toReversed(), ...parts]))).toEqual(once);
        const half = Math.floor(parts.length / 2);
        const [first, second] = [parts.slice(0, half), parts.slice(half)];
        expect(sorted(foldCells([foldCells(second), foldCells(first)]))).toEqual(once);
      }),
    );
  });
});

describe('what is folded', () => {
  test('is nothing while entries are few', () => {
    expect(toFold(entries(Array.from({ length: 64 }, () => 1)))).toEqual([]);
  });

  test('is the small ones, and the large one only when they have grown beside it', () => {
    const small = Array.from({ length: 70 }, () => 1);
    expect(toFold(entries([60_000, ...small]))).toHaveLength(70);
    expect(toFold(entries([100, ...small]))).toHaveLength(71);
  });
});
