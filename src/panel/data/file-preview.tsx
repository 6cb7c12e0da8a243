import { numberText } from '../../domain/text/amount-text';
import { groupBy } from '../../domain/foundation/group-by';
import { type Day, dayOf } from '../../domain/time/day';
import type { ImportCount, ImportMode, ReadImport } from '../../store/file/import-file';
import { Button } from '../../ui/parts/button';
import { Disclosure } from '../../ui/parts/disclosure';
import { dateText, monthText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';

interface FilePreviewProps {
  readonly read: ReadImport;
  readonly today: Day;
  readonly onTake: (mode: ImportMode) => void;
  readonly onCancel: () => void;
}

const COLUMNS = ['added', 'changed', 'same', 'erased'] as const;
type Sums = Pick<ImportCount, (typeof COLUMNS)[number]>;

/** What a file would do, by table and by month, before anything is written. */
export function FilePreview({ read, today, onTake, onCancel }: FilePreviewProps) {
  const words = useWords();
  const made = dayOf({ at: read.header.made, offset: 0 }, 0);
  const byTable = [...groupBy(read.counts, ({ table }) => table)];
  const byMonth = [...groupBy(read.counts, ({ month }) => month)].toSorted(([a], [b]) =>
    a < b ? 1 : -1,
  );
  return (
    <div class="file-preview">
      <p>{words.count('file_is', read.rows, dateText(made, today, words))}</p>
      <CountTable
        heading={words.text('file_what')}
        rows={byTable.map(([table, counts]) => [words.text(`file_table_${table}`), sumOf(counts)])}
      />
      <Disclosure summary={words.text('file_by_month')}>
        <CountTable
          heading={words.text('file_month')}
          rows={byMonth.map(([month, counts]) => [
            month ? monthText(`${month}-01`, words) : words.text('file_no_month'),
            sumOf(counts),
          ])}
        />
      </Disclosure>
      <div class="form-end">
        <Button look="main" onClick={() => onTake('merge')}>
          {words.text('file_merge')}
        </Button>
        <Button onClick={() => onTake('replace')}>{words.text('file_replace')}</Button>
        <Button onClick={onCancel}>{words.text('cancel')}</Button>
      </div>
      <p class="hint">{words.text('file_merge_hint')}</p>
    </div>
  );
}

function sumOf(counts: readonly ImportCount[]): Sums {
  const sum = (column: (typeof COLUMNS)[number]) =>
    counts.reduce((whole, count) => whole + count[column], 0);
  return {
    added: sum('added'),
    changed: sum('changed'),
    same: sum('same'),
    erased: sum('erased'),
  };
}

interface CountTableProps {
  readonly heading: string;
  readonly rows: readonly (readonly [string, Sums])[];
}

function CountTable({ heading, rows }: CountTableProps) {
  const words = useWords();
  return (
    <table class="file-counts">
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" class="figure">
              {words.text(`file_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, sums]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {COLUMNS.map((column) => (
              <td key={column} class="figure">
                {sums[column] > 0 ? numberText(sums[column], words) : '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
