import { useState } from 'preact/hooks';
import { durationText } from '../../domain/text/duration-text';
import type { Goal } from '../../domain/plan/goal';
import type { Stretch } from '../../domain/ledger/stretch';
import { Button } from '../../ui/parts/button';
import { labelName, spotName } from '../../ui/text/names';
import { rangeText } from '../../ui/text/time-text';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';

interface StretchTableProps {
  readonly stretches: readonly Stretch[];
  readonly goals: readonly Goal[];
  readonly onChoose: (stretch: Stretch) => void;
}

/** The strip as words, for those who would rather read it or cannot see it. */
export function StretchTable(props: StretchTableProps) {
  const words = useWords();
  const [listed, setListed] = useState(false);
  return (
    <details class="as-list" onToggle={(event) => setListed(event.currentTarget.open)}>
      <summary>{words.text('as_list')}</summary>
      {listed && <StretchRows {...props} />}
    </details>
  );
}

function StretchRows({ stretches, goals, onChoose }: StretchTableProps) {
  const names = useSiteNames();
  const words = useWords();
  return (
    <table>
      <thead>
        <tr>
          {(['time', 'spot', 'length', 'label'] as const).map((column) => (
            <th key={column} scope="col">
              {words.text(`column_${column}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {stretches.map((stretch) => (
          <tr key={stretch.start}>
            <td>{rangeText(stretch, stretch.offset, words)}</td>
            <th scope="row">{spotName(stretch, names, words)}</th>
            <td>{durationText(stretch.time, words)}</td>
            <td>{labelName(stretch.label, goals, words)}</td>
            <td>
              <Button
                look="quiet"
                label={words.text('relabel_about', spotName(stretch, names, words))}
                onClick={() => onChoose(stretch)}
              >
                {words.text('relabel')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
