import type { Mapping } from '../../domain/csv/mapping';
import type { RowFault, RowProblem } from '../../domain/csv/reading';
import { cellText, type Table } from '../../domain/csv/table';
import type { WordKey } from '../../domain/foundation/words';
import { Tick } from '../../ui/parts/choice';
import { useWords } from '../../ui/hooks/words';

/** Lines that are shown; a file that is read in a wrong way has a fault in every row. */
const SHOWN = 20;

interface ImportFaultsProps {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly faults: readonly RowFault[];
  readonly leftOut: boolean;
  readonly onLeaveOut: (leftOut: boolean) => void;
}

/** Rows that cannot be read, each with its line. Nothing is taken in before they are left out on purpose. */
export function ImportFaults({ table, mapping, faults, leftOut, onLeaveOut }: ImportFaultsProps) {
  const words = useWords();
  const headings = mapping.header === undefined ? [] : (table[mapping.header] ?? []);
  return (
    <section aria-labelledby="import-faults">
      <h2 id="import-faults">{words.count('import_faults', faults.length)}</h2>
      <ul class="import-faults">
        {faults.slice(0, SHOWN).map(({ row, column, problem }) => {
          const line = table[row - 1] ?? [];
          const heading = cellText(headings, column - 1) || String(column);
          return (
            <li key={row}>
              <p class="fault">
                {words.text('import_fault', row, heading, words.text(PROBLEMS[problem]))}
              </p>
              <p class="small soft line" dir="auto">
                {line.join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
      {faults.length > SHOWN && (
        <p class="hint">{words.count('import_faults_more', faults.length - SHOWN)}</p>
      )}
      <Tick
        text={words.count('import_leave_out', faults.length)}
        ticked={leftOut}
        onChange={onLeaveOut}
      />
    </section>
  );
}

const PROBLEMS: Readonly<Record<RowProblem, WordKey>> = {
  'date missing': 'row_date_missing',
  'date unreadable': 'row_date_unreadable',
  'date in the future': 'row_date_future',
  'amount missing': 'row_amount_missing',
  'amount unreadable': 'row_amount_unreadable',
  'amount zero': 'row_amount_zero',
  'amount too large': 'row_amount_large',
  'amount in another currency': 'row_amount_currency',
  'amount twice': 'row_amount_twice',
  'too many cells': 'row_too_many',
};
