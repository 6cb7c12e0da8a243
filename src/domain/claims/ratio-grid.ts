import { evenly, normalisedLogs } from './grid';

const GREATEST_RATIO = 20;
const SPREAD = 1.2;

/** ln r: by how much more often a brings a cluster of results in an hour than b; 41 values of r from 1/20 to 20. */
export const LOG_RATIOS: readonly number[] = evenly(
  -Math.log(GREATEST_RATIO),
  Math.log(GREATEST_RATIO),
  41,
);

/** How likely each ratio is taken to be before any data: ln r ~ Normal(0, 1.2). Logarithms, adding up to 1. */
export const LOG_RATIO_WEIGHTS: readonly number[] = normalisedLogs(
  LOG_RATIOS.map((log) => -((log / SPREAD) ** 2) / 2),
);
