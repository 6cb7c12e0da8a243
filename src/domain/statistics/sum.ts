export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The arithmetic mean; not a number where there are no values. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
