/** A source of uniform variates in [0, 1). Passed in wherever chance is needed, so that a run can be repeated. */
export type Random = () => number;

const WARM_UP_ROUNDS = 15;
const TWO_TO_26 = 0x4_00_00_00;
const TWO_TO_53 = 2 ** 53;

/**
 * A small generator for simulation, not for secrets: sfc32 by Chris Doty-Humphrey (PractRand), two words a variate.
 * The same seed (an integer, taken modulo 2^32) gives the same variates everywhere.
 */
export function seededRandom(seed: number): Random {
  const word = smallFastCounter(seed >>> 0);
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) word();
  return () => ((word() >>> 5) * TWO_TO_26 + (word() >>> 6)) / TWO_TO_53;
}

function smallFastCounter(seed: number): () => number {
  let a = 0x9e_37_79_b9;
  let b = 0x24_3f_6a_88;
  let c = seed;
  let counter = 1;
  return () => {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    return word >>> 0;
  };
}
