import { useState } from 'preact/hooks';
import type { CsvRecord } from '../../domain/csv/reading';
import {
  type Group,
  isTaken,
  type Selection,
  toggledRow,
  withGroup,
} from '../../domain/csv/selection';
import type { Day } from '../../domain/time/day';
import type { Unit } from '../../domain/amount/unit';
import { amountText } from '../../domain/text/amount-text';
import { Button } from '../../ui/parts/button';
import { Tick } from '../../ui/parts/choice';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';

/** Rows that are shown at once. */
const PAGE = 20;

interface ImportGroupProps {
  readonly group: Group;
  readonly records: readonly CsvRecord[];
  readonly unit: Unit;
  readonly today: Day;
  /** Left out where such rows cannot be taken in: nothing is taken away from a count. */
  readonly selection: Selection | undefined;
  readonly onChange: (selection: Selection) => void;
}

/** Rows of one kind, as a whole and one by one. */
export function ImportGroup(props: ImportGroupProps) {
  const { group, records, unit, today, selection, onChange } = props;
  const words = useWords();
  const [shown, setShown] = useState(PAGE);
  return (
    <section class="import-group" aria-label={words.count(WORDS[group], records.length)}>
      <h2>{words.count(WORDS[group], records.length)}</h2>
      {selection && (
        <Tick
          text={words.text('import_take_in')}
          ticked={selection.groups.has(group)}
          onChange={(taken) => onChange(withGroup(selection, group, records, taken))}
        />
      )}
      <ul>
        {records.slice(0, shown).map((record) => (
          <li key={record.row}>
            <label class="import-row">
              <input
                type="checkbox"
                disabled={!selection}
                checked={selection !== undefined && isTaken(record, group, selection)}
                onChange={() => selection && onChange(toggledRow(selection, record))}
              />
              <span>{dateText(record.day, today, words)}</span>
              <b>{amountText(record.amount, unit, words)}</b>
              <span class="soft line" dir="auto">
                {record.note}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {records.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + 5 * PAGE)}>
          {words.count('import_show_more', records.length - shown)}
        </Button>
      )}
    </section>
  );
}

const WORDS = {
  new: 'import_new',
  repeated: 'import_repeated',
  known: 'import_known',
  'taken away': 'import_taken_away',
} as const;
