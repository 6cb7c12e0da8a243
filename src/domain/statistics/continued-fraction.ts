const TINY = 1e-300;
const PRECISION = 1e-16;
const MOST_TERMS = 100_000;

/**
 * The continued fraction b(0) + a(1) / (b(1) + a(2) / (b(2) + ...)), by Lentz's method as modified by Thompson & Barnett.
 * Ends when two terms running change nothing: a single one can be 1 by accident.
 */
export function continuedFraction(a: (n: number) => number, b: (n: number) => number): number {
  let value = awayFromZero(b(0));
  let c = value;
  let d = 0;
  let quiet = 0;
  for (let n = 1; n < MOST_TERMS && quiet < 2; n += 1) {
    d = 1 / awayFromZero(b(n) + a(n) * d);
    c = awayFromZero(b(n) + a(n) / c);
    value *= c * d;
    quiet = Math.abs(c * d - 1) <= PRECISION ? quiet + 1 : 0;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
