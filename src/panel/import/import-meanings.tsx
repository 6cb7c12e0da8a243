import type { Mapping } from '../../domain/csv/mapping';
import { MEANINGS, plainWord } from '../../domain/csv/meaning-words';
import { withMeaning } from '../../domain/csv/row-meaning';
import { cellText, type Table, valuesOf } from '../../domain/csv/table';
import { SelectField } from '../../ui/parts/field';
import { useWords } from '../../ui/hooks/words';

interface ImportMeaningsProps {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Columns whose words say which rows count: what was guessed of each word, to be changed. */
export function ImportMeanings({ table, mapping, onChange }: ImportMeaningsProps) {
  const words = useWords();
  const { header, meanings } = mapping;
  if (meanings.size === 0) return null;
  const headings = header === undefined ? [] : (table[header] ?? []);
  return (
    <section aria-labelledby="import-meanings">
      <h2 id="import-meanings">{words.text('import_meanings')}</h2>
      <p class="hint">{words.text('import_meanings_hint')}</p>
      {[...meanings].map(([column, said]) => {
        const values = valuesOf(table, header, column);
        return (
          <fieldset key={column} class="import-meaning">
            <legend dir="auto">
              {cellText(headings, column) || words.text('import_column', column + 1)}
            </legend>
            {[...said].map(([word, meaning]) => {
              const rows = values.filter((value) => plainWord(value) === word);
              return (
                <SelectField
                  key={word}
                  label={words.count('import_meaning_rows', rows.length, rows[0] ?? word)}
                  value={meaning}
                  onChange={(value) => {
                    const next = MEANINGS.find((each) => each === value) ?? meaning;
                    onChange({ ...mapping, meanings: withMeaning(meanings, column, word, next) });
                  }}
                >
                  {MEANINGS.map((each) => (
                    <option key={each} value={each}>
                      {words.text(MEANING_WORDS[each])}
                    </option>
                  ))}
                </SelectField>
              );
            })}
          </fieldset>
        );
      })}
    </section>
  );
}

const MEANING_WORDS = {
  counts: 'meaning_counts',
  'paid out': 'meaning_paid_out',
  'paid back': 'meaning_paid_back',
  'left out': 'meaning_left_out',
} as const;
