import type { ComponentChildren } from 'preact';

/** In the drawing's own units; it is stretched to the width that there is. */
const STEP = 10;
const HEIGHT = 48;
const GAP = 1;
/** Above and below a line, so that none of its width is cut. */
const EDGE = 2;

interface LinePlotProps {
  /** One a step, in their order. */
  readonly values: readonly number[];
}

/** How a figure went, from its lowest to its highest. Two plots of as many steps stand in line. */
export function LinePlot({ values }: LinePlotProps) {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const share = (value: number) => (range > 0 ? (value - low) / range : 0.5);
  const y = (value: number) => HEIGHT - EDGE - share(value) * (HEIGHT - 2 * EDGE);
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
  const length = (amount: number) => (most > 0 ? (HEIGHT * amount) / most : 0);
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
