export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The arithmetic mean; not a number where there are no values. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Of a sample: divided by one less than the values, of which there must be two. */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}
