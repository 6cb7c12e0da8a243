import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveOverlaps } from '../../../src/domain/attention/ownership';
import type { Segment } from '../../../src/domain/attention/segment';
import { segment } from '../../support/store/segment';

/** Keeps a store as the intake does. */
function storeAll(claims: readonly Segment[]): Segment[] {
  const rows = new Map<string, Segment>();
  for (const claim of claims) {
    const neighbours = [...rows.values()].filter(
      ({ start, end }) => start < claim.end && claim.start < end,
    );
    const { put, remove } = resolveOverlaps(claim, neighbours);
    for (const id of remove) rows.delete(id);
    for (const row of put) rows.set(row.id, row);
  }
  return [...rows.values()].toSorted((a, b) => a.start - b.start);
}

/** Who owns each instant, told the slow way: of all claims that cover it, the one that began last. */
function owners(claims: readonly Segment[]): Map<number, string> {
  const map = new Map<number, string>();
  for (let at = 0; at < 60; at += 1) {
    const covering = claims.filter(({ start, end }) => start <= at && at < end);
    const [owner] = covering.toSorted((a, b) => b.start - a.start || (a.id < b.id ? 1 : -1));
    if (owner) map.set(at, owner.id);
  }
  return map;
}

function ownersIn(rows: readonly Segment[]): Map<number, string> {
  const map = new Map<number, string>();
  for (let at = 0; at < 60; at += 1) {
    const [row, ...others] = rows.filter(({ start, end }) => start <= at && at < end);
    // Not `expect`, which would take most of the time of these properties.
    if (others.length > 0) throw new Error(`two owners at ${at}`);
    if (row) map.set(at, row.id.replace(/@.*/, ''));
  }
  return map;
}

describe('one instant, one owner', () => {
  test('a newer focus cuts off a late one', () => {
    const rows = storeAll([segment('a', 0, 30), segment('b', 20, 40)]);
    expect(rows.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['a', 0, 20],
      ['b', 20, 40],
    ]);
  });

  test('a claim around another keeps what lies before and after it', () => {
    const rows = storeAll([segment('a', 0, 30), segment('b', 10, 20)]);
    expect(rows.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['a', 0, 10],
      ['b', 10, 20],
      ['a@20', 20, 30],
    ]);
  });

  test('what was counted stays with the beginning and is not counted twice', () => {
    const rows = storeAll([segment('a', 0, 30, { screens: 12, input: 2 }), segment('b', 10, 20)]);
    expect(rows.filter(({ site }) => site === 'a').map(({ screens }) => screens)).toEqual([12, 0]);
  });

  test('a report that was overtaken by a later one of the same segment changes nothing', () => {
    const final = segment('a', 0, 30, { ended: 'hidden' });
    expect(storeAll([final, segment('a', 0, 10, { ended: 'open' })])).toEqual([final]);
  });

  test('an older report of a segment that was cut off does not open it again', () => {
    const claims = [segment('a', 0, 30), segment('b', 10, 40)];
    const older = segment('a', 0, 20, { ended: 'open' });
    expect(storeAll([...claims, older])).toEqual(storeAll(claims));
    expect(storeAll(claims)).toMatchObject([{ id: 'a', end: 10, ended: 'hidden' }, { id: 'b' }]);
  });
});

/** Claims as pages make them: each id one start, its reports with growing ends. */
const reports = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 40 }),
      lengths: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((claims) =>
    claims.flatMap(({ start, lengths }, index) =>
      lengths.map((length) =>
        segment('abcdef'[index] ?? 'z', start, start + length, {
          ended: length === Math.max(...lengths) ? 'hidden' : 'open',
        }),
      ),
    ),
  );

describe('reports in whatever order', () => {
  test('give each instant to the claim that began last, and to nobody else', () => {
    fc.assert(
      fc.property(reports, (claims) => {
        expect(ownersIn(storeAll(claims))).toEqual(owners(claims));
      }),
      { numRuns: 5000 },
    );
  });

  test('leave the same rows: shuffled, repeated, or in order', () => {
    const shuffled = reports.chain((claims) =>
      fc.tuple(
        fc.constant(claims),
        fc.shuffledSubarray([...claims, ...claims], { minLength: claims.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([claims, again]) => {
        expect(storeAll(again)).toEqual(storeAll(claims));
      }),
      { numRuns: 5000 },
    );
  });
});
