/** Values in equal steps from the first to the last. */
export function evenly(from: number, to: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => from + ((to - from) * index) / Math.max(1, count - 1),
  );
}

/** Values from the first to the last, each the same multiple of the one before; both ends positive. */
export function evenlyInLog(from: number, to: number, count: number): number[] {
  return evenly(Math.log(from), Math.log(to), count).map(Math.exp);
}

/** ln of the sum of exp(x), without overflow: how likelihoods that are kept as logarithms are mixed. */
export function logSumExp(logs: ArrayLike<number>): number {
  let greatest = -Infinity;
  for (let index = 0; index < logs.length; index += 1)
    greatest = Math.max(greatest, logs[index] ?? -Infinity);
  if (!Number.isFinite(greatest)) return greatest;
  let total = 0;
  for (let index = 0; index < logs.length; index += 1)
    total += Math.exp((logs[index] ?? -Infinity) - greatest);
  return greatest + Math.log(total);
}

/** Logarithms of weights, shifted so that the weights add up to 1. */
export function normalisedLogs(logs: readonly number[]): number[] {
  const total = logSumExp(logs);
  return logs.map((log) => log - total);
}
