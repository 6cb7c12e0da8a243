import type { ResultKind } from '../../../src/domain/claims/universal-inference';

/** A week of a reference case: hours of both, and the sizes of their clusters. */
export interface ReferenceWeek {
  readonly hoursA: number;
  readonly hoursB: number;
  readonly daysA: readonly number[];
  readonly daysB: readonly number[];
}

export interface ReferenceCase {
  readonly kind: ResultKind;
  readonly weeks: readonly ReferenceWeek[];
  /** ln E for 'a brings more' and for 'b brings more': one start, weeks as strata, no lags. */
  readonly logE: readonly [a: number, b: number];
}

/** Computed apart from this code. */
export const REFERENCE: readonly ReferenceCase[] = [
  {
    kind: 'count',
    weeks: [
      { hoursA: 5, hoursB: 5, daysA: [1, 1], daysB: [1] },
      { hoursA: 4, hoursB: 6, daysA: [1], daysB: [] },
      { hoursA: 5, hoursB: 3, daysA: [2, 1, 1], daysB: [1] },
    ],
    logE: [-1.295818, -2.25082],
  },
  {
    kind: 'count',
    weeks: [
      { hoursA: 3, hoursB: 3, daysA: [3], daysB: [1, 1] },
      { hoursA: 0, hoursB: 4, daysA: [2], daysB: [1] },
      { hoursA: 2, hoursB: 8, daysA: [1, 1], daysB: [3] },
      { hoursA: 6, hoursB: 2, daysA: [1, 4, 1, 1], daysB: [] },
    ],
    logE: [-2.034238, -2.784818],
  },
  {
    kind: 'count',
    weeks: [
      { hoursA: 2, hoursB: 6, daysA: [1, 1, 1], daysB: [] },
      { hoursA: 2, hoursB: 6, daysA: [1, 1, 1], daysB: [] },
      { hoursA: 2, hoursB: 6, daysA: [1, 1, 1], daysB: [] },
      { hoursA: 2, hoursB: 6, daysA: [1, 1, 1], daysB: [] },
    ],
    logE: [-4.045506, -5.265676],
  },
  {
    kind: 'money',
    weeks: [
      { hoursA: 5, hoursB: 5, daysA: [400], daysB: [150] },
      { hoursA: 4, hoursB: 4, daysA: [900, 250], daysB: [] },
      { hoursA: 5, hoursB: 5, daysA: [1200], daysB: [90] },
    ],
    logE: [-2.73551, -5.431015],
  },
  {
    kind: 'money',
    weeks: [
      { hoursA: 3, hoursB: 6, daysA: [100, 100], daysB: [100] },
      { hoursA: 5, hoursB: 5, daysA: [100], daysB: [100] },
    ],
    logE: [-1.360123, -1.774865],
  },
];
