import { useId, useState } from 'preact/hooks';
import type { CsvProblem } from '../../domain/csv/csv-table';
import type { Words } from '../../domain/foundation/words';
import { Button } from '../../ui/parts/button';
import { NoteField } from '../../ui/parts/field';
import { useWords } from '../../ui/hooks/words';

interface ImportSourceProps {
  readonly problem: CsvProblem | undefined;
  readonly onRead: (source: Blob | string) => void;
}

/** Where the rows come from: a file, or what was copied. */
export function ImportSource({ problem, onRead }: ImportSourceProps) {
  const words = useWords();
  const id = useId();
  const [pasted, setPasted] = useState('');
  return (
    <div class="form">
      <div class="field">
        <label for={id}>{words.text('import_file')}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-describedby={`${id}-note`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onRead(file);
          }}
        />
        <p id={`${id}-note`} class={problem ? 'fault' : 'hint'} role={problem && 'alert'}>
          {problem ? problemText(problem, words) : words.text('import_file_hint')}
        </p>
      </div>
      <NoteField label={words.text('import_paste')} value={pasted} onChange={setPasted} />
      <div class="form-end">
        <Button onClick={() => onRead(pasted)}>{words.text('import_read')}</Button>
      </div>
    </div>
  );
}

function problemText(problem: CsvProblem, words: Words): string {
  switch (problem.kind) {
    case 'empty':
      return words.text('import_empty');
    case 'too large':
      return words.text('import_large');
    case 'no table':
      return words.text(NO_TABLE[problem.is]);
    case 'quote':
      return words.text('import_quote', problem.row, problem.column);
    case 'cancelled':
      return '';
  }
}

const NO_TABLE = {
  spreadsheet: 'import_is_spreadsheet',
  'old spreadsheet': 'import_is_old_spreadsheet',
  zip: 'import_is_zip',
  packed: 'import_is_packed',
  pdf: 'import_is_pdf',
  picture: 'import_is_picture',
  calendar: 'import_is_calendar',
  record: 'import_is_record',
  json: 'import_is_json',
  'web page': 'import_is_web_page',
  'bank data': 'import_is_bank_data',
  unknown: 'import_not_text',
} as const;
