import { useState } from 'preact/hooks';
import type { Unit } from '../domain/goal';
import type { PayLine } from '../domain/what-pays';
import type { Words } from '../domain/words';
import { amountText, numberText } from '../domain/amount-text';
import { Button } from '../ui/button';
import { IntervalPlot, PlotAxis } from '../ui/interval-plot';
import { type PlotScale, plotScale } from '../ui/plot-scale';
import { useWords } from '../ui/words';
import { claimText, groundsTexts, recordedText } from './pay-text';

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
  const ends = lines.flatMap((line) => drawnOf(line, unit)?.high ?? []);
  const scale = plotScale(Math.max(worth, ...ends));
  return (
    <table class="pay-table">
      <thead>
        <tr>
          {(['activity', 'recorded', 'words', 'rate'] as const).map((column) => (
            <th key={column} scope="col">
              {words.text(`pays_column_${column}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <PayRow
            key={line.evidence.key}
            line={line}
            unit={unit}
            name={nameOf(line.evidence.key)}
            note={noteOf(line.evidence.key)}
            scale={scale}
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
  readonly worth: number;
}

function PayRow({ line, unit, name, note, scale, worth }: PayRowProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const drawn = drawnOf(line, unit);
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
          {drawn && <IntervalPlot scale={scale} {...drawn} mark={markOf(line, worth)} />}
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

interface Drawn {
  readonly low: number;
  readonly high: number;
  readonly median: number | undefined;
}

/** The interval that the claim allows to be drawn: a range, or from nothing to a ceiling. */
function drawnOf({ claim, rate, money }: PayLine, unit: Unit): Drawn | undefined {
  if (unit.kind === 'money') return money?.range;
  if (!rate || claim.say === 'rate') return undefined;
  return claim.say === 'ceiling' ? { low: 0, high: rate.high, median: undefined } : rate;
}

function tickText(value: number, unit: Unit, words: Words): string {
  return unit.kind === 'money' ? amountText(value, unit, words) : numberText(value, words);
}
