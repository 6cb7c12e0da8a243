/** From 0 to a round figure at or above the greatest; one scale for all that is compared. */
export interface PlotScale {
  /** The share of the width at which a value stands, 0 to 1. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** About how many steps the scale has. */
const STEPS = 4;

export function plotScale(greatest: number): PlotScale {
  const { step, steps } = roundSteps(greatest > 0 ? greatest : 1);
  const ticks = Array.from({ length: steps + 1 }, (_, index) => index * step);
  const top = step * steps;
  return {
    at: (value) => Math.min(1, Math.max(0, value / top)),
    // A step of 0.1 times 3 is 0.30000000000000004.
    ticks: ticks.map((tick) => Number(tick.toPrecision(12))),
  };
}

/**
 * Steps of 1, 2 or 5 times a power of ten from 0 to the first at or above the greatest. A wider range can make the
 * step wider, so it is looked for until it stays.
 */
function roundSteps(greatest: number): { readonly step: number; readonly steps: number } {
  let step = roundStep(greatest / STEPS);
  for (let next = step; ; step = next) {
    const steps = Math.ceil(Number((greatest / step).toPrecision(12)));
    next = roundStep((steps * step) / STEPS);
    if (next === step) return { step, steps };
  }
}

/** 1, 2, 5 or 10 times a power of ten, whichever is nearest in proportion. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const ratio = rough / power;
  if (ratio >= Math.sqrt(50)) return 10 * power;
  if (ratio >= Math.sqrt(10)) return 5 * power;
  return ratio >= Math.sqrt(2) ? 2 * power : power;
}
