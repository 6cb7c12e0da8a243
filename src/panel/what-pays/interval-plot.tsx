import type { Range } from '../../domain/statistics/interval';
import type { PlotScale } from './plot-scale';

interface IntervalPlotProps {
  readonly scale: PlotScale;
  /** The value itself, drawn as a bar from nothing. */
  readonly median: number;
  /** Where the true value probably lies, drawn as a line with ends; none where that cannot be told. */
  readonly range: Range | undefined;
  /** A value to hold it against, drawn dashed. */
  readonly mark?: number | undefined;
}

/** A value as a bar, and its range across it. What it says stands beside it in words, so readers pass over it. */
export function IntervalPlot({ scale, median, range, mark }: IntervalPlotProps) {
  const percent = (value: number) => `${100 * scale.at(value)}%`;
  return (
    <svg class="interval" aria-hidden="true">
      <line class="track" x1="0" x2="0" y1="0" y2="100%" />
      <rect class="value" x="0" width={percent(median)} y="26%" height="48%" />
      {mark !== undefined && (
        <line class="mark-line" x1={percent(mark)} x2={percent(mark)} y1="0" y2="100%" />
      )}
      {range && (
        <line class="range" x1={percent(range.low)} x2={percent(range.high)} y1="50%" y2="50%" />
      )}
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
