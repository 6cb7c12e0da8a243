import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocationLogLikelihoods } from '../../../src/domain/claims/allocation';
import { LOG_RATIOS } from '../../../src/domain/claims/ratio-grid';
import type { Stratum } from '../../../src/domain/claims/stratum';

const clusters = (count: number, weight: number) =>
  Array.from({ length: count }, () => ({ weight, size: 1 }));

const side = fc
  .record({
    hours: fc.double({ min: 0.1, max: 40, noNaN: true }),
    count: fc.nat(25),
    weight: fc.constantFrom(1, 0.5),
  })
  .map(({ hours, count, weight }) => ({ exposures: [hours], clusters: clusters(count, weight) }));

const life = fc.array(fc.record({ a: side, b: side }), { maxLength: 150 });

test('the likelihood of how clusters fell is that of the plain sum over all weeks', () => {
  fc.assert(
    fc.property(life, (weeks) => {
      const strata: Stratum[] = weeks.map(({ a, b }, week) => ({ week, a, b }));
      const found = allocationLogLikelihoods(strata);
      for (const [index, ratio] of LOG_RATIOS.entries()) {
        const right = weeks.reduce((sum, { a, b }) => {
          const [hoursA = 0] = a.exposures;
          const [hoursB = 0] = b.exposures;
          const share = (Math.exp(ratio) * hoursA) / (Math.exp(ratio) * hoursA + hoursB);
          const weigh = (all: typeof a.clusters) => all.reduce((n, { weight }) => n + weight, 0);
          return (
            sum + weigh(a.clusters) * Math.log(share) + weigh(b.clusters) * Math.log(1 - share)
          );
        }, 0);
        if (weeks.length > 0) expect(found[index]).toBeCloseTo(right, 6);
      }
    }),
    { numRuns: 40 },
  );
});
