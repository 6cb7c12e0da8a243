import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '../../src/domain/time/instant';
import type { Segment } from '../../src/domain/attention/segment';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { segment } from '../support/store/segment';

let fresh: FreshStore;
beforeEach(() => {
  fresh = openFreshStore();
});
afterEach(() => fresh.close());

/** Claims as pages make them: each id one start, its reports with growing ends. */
const reports = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 40 }),
      lengths: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((claims) =>
    claims.flatMap(({ start, lengths }, index) =>
      lengths.map((length) => segment('abcd'[index] ?? 'z', start, start + length)),
    ),
  );

/** The rows of a store into which the claims were reported one after the other. */
async function rowsAfter(claims: readonly Segment[]): Promise<Segment[]> {
  const { store, tables, close } = openFreshStore();
  for (const claim of claims) await store.segments.extend(claim);
  const rows = await tables.segments.toArray();
  await close();
  return rows;
}

describe('a segment that is extended', () => {
  test('grows, and an overtaken report changes nothing', async () => {
    const { segments } = fresh.store;
    const final = segment('a', 0, 30, { ended: 'hidden' });
    await segments.extend(segment('a', 0, 10, { ended: 'open' }));
    await segments.extend(final);
    await segments.extend(segment('a', 0, 20, { ended: 'open' }));
    expect(await fresh.tables.segments.toArray()).toEqual([final]);
  });

  test('gives way to one that began later, and what is cut off is kept', async () => {
    const { segments } = fresh.store;
    await segments.extend(segment('a', 0, 30));
    await segments.extend(segment('b', 10, 20));
    expect(await segments.within({ start: 0, end: 30 })).toMatchObject([
      { id: 'a', start: 0, end: 10 },
      { id: 'b', start: 10, end: 20 },
      { id: 'a@20', start: 20, end: 30, since: 0 },
    ]);
  });

  test('leaves the same rows whether reports come in order, shuffled or twice', async () => {
    const shuffled = reports.chain((claims) =>
      fc.tuple(
        fc.constant(claims),
        fc.shuffledSubarray([...claims, ...claims], { minLength: claims.length * 2 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([claims, again]) => {
        expect(await rowsAfter(again)).toEqual(await rowsAfter(claims));
      }),
      { numRuns: 25 },
    );
  });

  test('leaves no instant to two rows, even where reports arrive at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (claims) => {
        const { store, tables, close } = openFreshStore();
        await Promise.all(claims.map((claim) => store.segments.extend(claim)));
        const rows = await tables.segments.orderBy('end').toArray();
        await close();
        for (const [index, row] of rows.entries()) {
          expect(row.start).toBeGreaterThanOrEqual(rows[index - 1]?.end ?? 0);
        }
        expect(rows).toEqual((await rowsAfter(claims)).toSorted((a, b) => a.end - b.end));
      }),
      { numRuns: 25 },
    );
  });
});

describe('the segments within a stretch', () => {
  test('are those that overlap it, in order of time, not those that touch it', async () => {
    const rows = [
      segment('before', 10, 20),
      segment('first', 20, 21),
      segment('inside', 22, 23),
      segment('out-of', 29, 41),
      segment('after', 41, 50),
    ];
    await fresh.tables.segments.bulkPut(rows.toReversed());
    const found = await fresh.store.segments.within({ start: 20, end: 40 });
    expect(found.map(({ id }) => id)).toEqual(['first', 'inside', 'out-of']);
  });

  test('take in the longest that may be: a whole day, hanging in at either end', async () => {
    const rows = [segment('early', 1, DAY + 1), segment('late', DAY + 9, 2 * DAY + 9)];
    await fresh.tables.segments.bulkPut(rows);
    const found = await fresh.store.segments.within({ start: DAY, end: DAY + 10 });
    expect(found.map(({ id }) => id)).toEqual(['early', 'late']);
  });
});
