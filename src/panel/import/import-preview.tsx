import { ROLES } from '../../domain/csv/column-words';
import {
  guessMapping,
  type Mapping,
  type Role,
  type Understanding,
  withRole,
} from '../../domain/csv/mapping';
import { bodyOf, isBlank, type Table } from '../../domain/csv/table';
import type { Unit } from '../../domain/amount/unit';
import { SelectField } from '../../ui/parts/field';
import { useWords } from '../../ui/hooks/words';

/** Rows that show what the columns hold. */
const SHOWN = 5;

/** In which of the first rows headings are looked for by hand. */
const HEADINGS_WITHIN = 30;

interface ImportPreviewProps {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly understood: Understanding;
  readonly unit: Unit;
  readonly onChange: (mapping: Mapping) => void;
}

/** The first rows, and above each column what it holds. */
export function ImportPreview(props: ImportPreviewProps) {
  const { table, mapping, understood, onChange } = props;
  const words = useWords();
  const { header } = mapping;
  const columns = Array.from({ length: understood.width }, (_, column) => column);
  const headings = header === undefined ? [] : (table[header] ?? []);
  const rows = bodyOf(table, header)
    .filter((row) => !isBlank(row))
    .slice(0, SHOWN);
  return (
    <section class="import-preview" aria-labelledby="import-columns">
      <h2 id="import-columns">{words.text('import_columns')}</h2>
      <HeaderField table={table} header={header} onChange={onChange} />
      <div class="as-table">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" dir="auto">
                  <RoleField
                    name={headings[column]?.trim() || words.text('import_column', column + 1)}
                    role={mapping.roles.get(column)}
                    onChange={(role) => onChange(withRole(mapping, column, role))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column} dir="auto">
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {understood.columns.date === undefined && <p class="fault">{words.text('import_no_date')}</p>}
      {understood.columns.amount.kind === 'each row is one' && (
        <p class="hint">
          {words.text(understood.isNoted ? 'import_each_noted' : 'import_each_one')}
        </p>
      )}
    </section>
  );
}

interface HeaderFieldProps {
  readonly table: Table;
  readonly header: number | undefined;
  readonly onChange: (mapping: Mapping) => void;
}

/** In which row the headings stand; what is above them is passed over. */
function HeaderField({ table, header, onChange }: HeaderFieldProps) {
  const words = useWords();
  const offered = Math.min(table.length, Math.max(HEADINGS_WITHIN, (header ?? 0) + 1));
  return (
    <SelectField
      label={words.text('import_header')}
      value={String(header ?? '')}
      onChange={(value) => onChange(mappingFrom(table, value))}
    >
      <option value="">{words.text('import_header_none')}</option>
      {Array.from({ length: offered }, (_, row) => (
        <option key={row} value={String(row)}>
          {words.text('import_header_row', row + 1, (table[row] ?? []).join(' · ').slice(0, 60))}
        </option>
      ))}
    </SelectField>
  );
}

function mappingFrom(table: Table, value: string): Mapping {
  if (value !== '') return guessMapping(table, Number(value));
  return { ...guessMapping(table), header: undefined };
}

interface RoleFieldProps {
  readonly name: string;
  readonly role: Role | undefined;
  readonly onChange: (role: Role | undefined) => void;
}

function RoleField({ name, role, onChange }: RoleFieldProps) {
  const words = useWords();
  return (
    <SelectField
      label={name}
      value={role ?? ''}
      onChange={(value) => onChange(ROLES.find((each) => each === value))}
    >
      <option value="">{words.text('role_none')}</option>
      {ROLES.map((each) => (
        <option key={each} value={each}>
          {words.text(ROLE_WORDS[each])}
        </option>
      ))}
    </SelectField>
  );
}

const ROLE_WORDS = {
  date: 'role_date',
  amount: 'role_amount',
  'paid in': 'role_paid_in',
  'paid out': 'role_paid_out',
  note: 'role_note',
  'paid back': 'role_paid_back',
  currency: 'role_currency',
  order: 'role_order',
} as const;
