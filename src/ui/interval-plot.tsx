import type { PlotScale } from './plot-scale';

interface IntervalPlotProps {
  readonly scale: PlotScale;
  readonly low: number;
  readonly high: number;
  /** A circle at the middle; none where only the end is known. */
  readonly median: number | undefined;
  /** A value to hold it against, drawn dashed. */
  readonly mark?: number | undefined;
}

/** A range as a line with ends and a middle. What it says stands beside it in words, so readers pass over it. */
export function IntervalPlot({ scale, low, high, median, mark }: IntervalPlotProps) {
  const percent = (value: number) => `${100 * scale.at(value)}%`;
  return (
    <svg class="interval" aria-hidden="true">
      <line class="track" x1="0" x2="100%" y1="50%" y2="50%" />
      {mark !== undefined && (
        <line class="mark-line" x1={percent(mark)} x2={percent(mark)} y1="0" y2="100%" />
      )}
      <line class="range" x1={percent(low)} x2={percent(high)} y1="50%" y2="50%" />
      {low > 0 && <line class="range" x1={percent(low)} x2={percent(low)} y1="28%" y2="72%" />}
      <line class="range" x1={percent(high)} x2={percent(high)} y1="28%" y2="72%" />
      {median !== undefined && <circle cx={percent(median)} cy="50%" r="4.5" />}
    </svg>
  );
}

interface PlotAxisProps {
  readonly scale: PlotScale;
  readonly text: (value: number) => string;
}

/** The figures under a column of plots. */
export function PlotAxis({ scale, text }: PlotAxisProps) {
  return (
    <div class="plot-axis" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick} style={{ insetInlineStart: `${100 * scale.at(tick)}%` }}>
          {text(tick)}
        </span>
      ))}
    </div>
  );
}
