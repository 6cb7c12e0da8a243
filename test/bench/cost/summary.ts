import type { Description } from './figures';
import { median } from './median';

/** A figure over all rounds. */
export interface Summary extends Description {
  readonly name: string;
  readonly median: number;
  readonly values: readonly number[];
  /** Only where something is promised. */
  readonly met?: boolean;
}

/** What one round measures. What could not be told is left out. */
type Measured<Name extends string> = Readonly<Partial<Record<Name, number | undefined>>>;

/** Those figures that were measured, in the order in which they are described. */
export function summarise<Name extends string>(
  rounds: readonly Measured<Name>[],
  descriptions: Readonly<Record<Name, Description>>,
): Summary[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record of ours
  const names = Object.keys(descriptions) as Name[];
  return names.flatMap((name) => {
    const values = rounds.map((round) => round[name]).filter((value) => value !== undefined);
    const middle = median(values);
    return middle === undefined ? [] : [summaryOf(name, descriptions[name], middle, values)];
  });
}

function summaryOf(
  name: string,
  description: Description,
  middle: number,
  values: readonly number[],
): Summary {
  const { atMost, atLeast } = description;
  const summary = { name, ...description, median: middle, values };
  if (atMost === undefined && atLeast === undefined) return summary;
  const met = middle <= (atMost ?? middle) && middle >= (atLeast ?? middle);
  return { ...summary, met };
}
