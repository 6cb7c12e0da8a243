import { useState } from 'preact/hooks';
import type { Unit } from '../../domain/amount/unit';
import type { Range } from '../../domain/statistics/interval';
import type { PayLine } from '../../domain/evidence/what-pays';
import type { Words } from '../../domain/foundation/words';
import { amountText, numberText } from '../../domain/text/amount-text';
import { Button } from '../../ui/parts/button';
import { IntervalPlot, PlotAxis } from './interval-plot';
import { type PlotScale, plotScale } from './plot-scale';
import { useWords } from '../../ui/hooks/words';
import { claimText, groundsTexts, recordedText, resultsYet } from './pay-text';

interface PayTableProps {
  readonly lines: readonly PayLine[];
  readonly unit: Unit;
  /** What a line's thing is called, by its key. */
  readonly nameOf: (key: string) => string;
  /** What was last decided on it, in a word, by its key. */
  readonly noteOf: (key: string) => string | undefined;
  /** What the person's hour is worth, in the unit; 0 where that was not said. */
  readonly worth: number;
}

/** What each thing brought per hour: in words, and as an interval on the one scale that all share. */
export function PayTable({ lines, unit, nameOf, noteOf, worth }: PayTableProps) {
  const words = useWords();
  const sorted = byRate(lines, unit);
  const hours = hoursShown(lines, unit);
  const ends = lines.flatMap((line) => endOf(drawnOf(line, unit, hours)) ?? []);
  const scale = plotScale(Math.max(worth, ...ends));
  return (
    <table class="pay-table">
      <thead>
        <tr>
          {(['activity', 'recorded', 'words', 'rate'] as const).map((column) => (
            <th key={column} scope="col">
              {column === 'rate'
                ? words.count('pays_column_rate', hours)
                : words.text(`pays_column_${column}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {sorted.map((line) => (
          <PayRow
            key={line.evidence.key}
            line={line}
            unit={unit}
            name={nameOf(line.evidence.key)}
            note={noteOf(line.evidence.key)}
            scale={scale}
            hours={hours}
            worth={worth}
          />
        ))}
      </tbody>
      {ends.length > 0 && (
        <tfoot>
          <tr>
            <td colSpan={3} />
            <td>
              <PlotAxis scale={scale} text={(value) => tickText(value, unit, words)} />
            </td>
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface PayRowProps {
  readonly line: PayLine;
  readonly unit: Unit;
  readonly name: string;
  readonly note: string | undefined;
  readonly scale: PlotScale;
  /** The plot tells a rate per so many hours. */
  readonly hours: number;
  readonly worth: number;
}

function PayRow({ line, unit, name, note, scale, hours, worth }: PayRowProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const drawn = drawnOf(line, unit, hours);
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          {note && <span class="decided soft small"> · {note}</span>}
        </th>
        <td class="soft">{recordedText(line, unit, words)}</td>
        <td class={drawn ? 'in-words' : 'in-words soft'}>{claimText(line, unit, words)}</td>
        <td class="plot">
          {drawn ? (
            <IntervalPlot scale={scale} {...drawn} mark={markOf(line, worth)} />
          ) : (
            <ResultsYet line={line} unit={unit} />
          )}
        </td>
        <td>
          <Button
            look="quiet"
            label={words.text('why_about', name)}
            expanded={open}
            onClick={() => setOpen(!open)}
          >
            {words.text('why')}
          </Button>
        </td>
      </tr>
      {open && (
        <tr class="why">
          <td colSpan={5}>
            {groundsTexts(line, unit, worth, words).map((text) => (
              <p key={text}>{text}</p>
            ))}
            <p>{words.text('why_association')}</p>
          </td>
        </tr>
      )}
    </>
  );
}

/** The break-even line, only where money per hour may be held against it (EVIDENCE 3.3). */
function markOf({ money }: PayLine, worth: number): number | undefined {
  return worth > 0 && money?.worth.say === 'comparison' ? worth : undefined;
}

/** A rate takes three results, one of money four amounts: dots that fill up until then. */
function ResultsYet({ line, unit }: { readonly line: PayLine; readonly unit: Unit }) {
  const { have, need } = resultsYet(line, unit);
  if (have <= 0 || have >= need) return null;
  return (
    <span class="results-yet" aria-hidden="true">
      {Array.from({ length: need }, (_, index) => (
        <span key={index} class={index < have ? 'full' : ''} />
      ))}
    </span>
  );
}

interface Drawn {
  readonly median: number;
  readonly range: Range | undefined;
}

/** The rate as far as the claim allows it, per so many hours; of what brought nothing there is nothing to draw. */
function drawnOf({ claim, rate, money }: PayLine, unit: Unit, hours: number): Drawn | undefined {
  if (unit.kind === 'money') return money?.range && { ...money.range, range: money.range };
  if (!rate || claim.say === 'ceiling') return undefined;
  const range = claim.say === 'range' ? rate : undefined;
  return {
    median: rate.median * hours,
    range: range && { low: range.low * hours, high: range.high * hours },
  };
}

function endOf(drawn: Drawn | undefined): number | undefined {
  return drawn?.range?.high ?? drawn?.median;
}

/** Per hour; per ten hours where nothing brings one an hour: nobody thinks in a third of a client. */
function hoursShown(lines: readonly PayLine[], unit: Unit): 1 | 10 {
  if (unit.kind === 'money') return 1;
  const rates = lines.flatMap((line) => drawnOf(line, unit, 1)?.median ?? []);
  return rates.length > 0 && Math.max(...rates) < 1 ? 10 : 1;
}

/** What brings most an hour first; what has no rate yet by its results, then by its hours. */
function byRate(lines: readonly PayLine[], unit: Unit): PayLine[] {
  const rate = (line: PayLine) => drawnOf(line, unit, 1)?.median ?? 0;
  return lines.toSorted(
    (a, b) =>
      rate(b) - rate(a) ||
      b.evidence.tagged - a.evidence.tagged ||
      b.evidence.hours - a.evidence.hours,
  );
}

function tickText(value: number, unit: Unit, words: Words): string {
  return unit.kind === 'money' ? amountText(value, unit, words) : numberText(value, words);
}
