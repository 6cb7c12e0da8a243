/** |actual / expected - 1|; the plain difference where nothing is expected. */
export function relativeError(actual: number, expected: number): number {
  return expected === 0 ? Math.abs(actual) : Math.abs(actual / expected - 1);
}

/** Every number in `actual` that lies further than `tolerance` (relative) from its namesake in `expected`. */
export function departures(
  actual: Readonly<Record<string, number>>,
  expected: Readonly<Record<string, number>>,
  tolerance = 1e-6,
): string[] {
  return Object.entries(expected)
    .filter(([key, value]) => !(relativeError(actual[key] ?? Number.NaN, value) <= tolerance))
    .map(([key, value]) => `${key}: ${actual[key]} instead of ${value}`);
}
