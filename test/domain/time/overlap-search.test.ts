import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { intersection } from '../../../src/domain/time/instant';
import { overlappingIn } from '../../../src/domain/time/overlap-search';

/** Stretches one after the other, some of them touching. */
const someRows = fc
  .array(fc.record({ gap: fc.nat(5), length: fc.integer({ min: 1, max: 9 }) }), { maxLength: 30 })
  .map((steps) => {
    let at = 0;
    return steps.map(({ gap, length }) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

test('finds what a look at every row finds', () => {
  fc.assert(
    fc.property(someRows, fc.nat(200), fc.integer({ min: 1, max: 40 }), (rows, start, length) => {
      const interval = { start, end: start + length };
      const slowly = rows.filter((row) => intersection(row, interval));
      expect(overlappingIn(interval, rows)).toEqual(slowly);
    }),
  );
});
