import { DESCRIPTIONS, type Description, type FigureName, type Figures } from './figures';
import { median } from './median';

/** A figure over all rounds. */
export interface Summary extends Description {
  readonly name: FigureName;
  readonly median: number;
  readonly values: readonly number[];
  /** Only where something is promised. */
  readonly met?: boolean;
}

/** Those figures that were measured, in the order in which they are described. */
export function summarise(rounds: readonly Figures[]): Summary[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record of ours
  const names = Object.keys(DESCRIPTIONS) as FigureName[];
  return names.flatMap((name) => {
    const values = rounds.map((round) => round[name]).filter((value) => value !== undefined);
    const middle = median(values);
    return middle === undefined ? [] : [summaryOf(name, middle, values)];
  });
}

function summaryOf(name: FigureName, middle: number, values: readonly number[]): Summary {
  const description: Description = DESCRIPTIONS[name];
  const { atMost, atLeast } = description;
  const summary = { name, ...description, median: middle, values };
  if (atMost === undefined && atLeast === undefined) return summary;
  const met = middle <= (atMost ?? middle) && middle >= (atLeast ?? middle);
  return { ...summary, met };
}
