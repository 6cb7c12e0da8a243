import { scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';

/** In the drawing's own units; it is stretched to the width that there is. */
const STEP = 10;
const HEIGHT = 48;
const GAP = 1;

interface LinePlotProps {
  /** One a step, in their order. */
  readonly values: readonly number[];
}

/** How a figure went, from its lowest to its highest. Two plots of as many steps stand in line. */
export function LinePlot({ values }: LinePlotProps) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const y = scaleLinear(high > low ? [low, high] : [low - 1, high + 1], [HEIGHT - 2, 2]);
  const points = values.map((value, step) => `${(step + 0.5) * STEP},${y(value)}`);
  return (
    <StepPlot steps={values.length}>
      <polyline points={points.join(' ')} />
    </StepPlot>
  );
}

interface BarPlotProps {
  /** One a step, in their order, none below 0. */
  readonly amounts: readonly number[];
}

/** How much came in each step, from nothing to the most. */
export function BarPlot({ amounts }: BarPlotProps) {
  const most = Math.max(...amounts);
  const length = scaleLinear([0, most > 0 ? most : 1], [0, HEIGHT]);
  return (
    <StepPlot steps={amounts.length}>
      {amounts.map((amount, step) => (
        <rect
          key={step}
          x={step * STEP + GAP}
          width={STEP - 2 * GAP}
          y={HEIGHT - length(amount)}
          height={length(amount)}
        />
      ))}
      <line x1="0" x2={amounts.length * STEP} y1={HEIGHT} y2={HEIGHT} />
    </StepPlot>
  );
}

interface StepPlotProps {
  readonly steps: number;
  readonly children: ComponentChildren;
}

/** What it shows stands in a table beside it, so readers pass over it. */
function StepPlot({ steps, children }: StepPlotProps) {
  return (
    <svg
      class="step-plot"
      viewBox={`0 0 ${steps * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
