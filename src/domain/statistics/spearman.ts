import { mean } from './sum';

/** Ranks from 1; equal values share the mean of their ranks (mid-ranks). */
export function midRanks(values: readonly number[]): number[] {
  const order = values
    .map((value, index) => ({ value, index }))
    .toSorted((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  for (let start = 0; start < order.length; ) {
    const value = order[start]?.value;
    let end = start + 1;
    while (end < order.length && order[end]?.value === value) end += 1;
    for (const { index } of order.slice(start, end)) ranks[index] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}

/** Pearson's correlation of two equally long series; `undefined` where one does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number | undefined {
  const meanX = mean(x);
  const meanY = mean(y);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let index = 0; index < x.length; index += 1) {
    const dx = at(x, index) - meanX;
    const dy = at(y, index) - meanY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : undefined;
}

/** Spearman's rank correlation with ties: Pearson's of the mid-ranks; `undefined` where one series does not vary. */
export function spearman(x: readonly number[], y: readonly number[]): number | undefined {
  return pearson(midRanks(x), midRanks(y));
}

/** Changes from each value to the next; two series that only both drift seem related in their levels (EVIDENCE 3.6). */
export function firstDifferences(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => value - at(values, index));
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? Number.NaN;
}
