import { useId, useState } from 'preact/hooks';
import { numberText } from '../../domain/text/amount-text';
import { Button } from '../../ui/parts/button';
import { TextField } from '../../ui/parts/field';
import { useWords } from '../../ui/hooks/words';
import { csvFile, saveFile } from '../frame/save-file';
import type { ViewProps } from '../frame/view';
import { sizeText } from './size-text';
import { timeCsv } from './time-csv';

/** What was saved last, or how far it has come. */
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly rows: number }
  | { readonly kind: 'saved'; readonly rows: number; readonly bytes: number };

/** Takes everything out: as one file that Payoff reads again, and as tables for a spreadsheet. */
export function ExportPart(props: ViewProps) {
  const { store, surroundings, today } = props;
  const words = useWords();
  const [packed, setPacked] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const save = async () => {
    let rows = 0;
    const onProgress = (count: number) => {
      rows = count;
      setState({ kind: 'writing', rows });
    };
    const text = (await store.files()).exportText({ onProgress });
    const file = await surroundings.files.pack(text, { compressed: packed, passphrase });
    const plain = packed ? 'export_name_packed' : 'export_name';
    saveFile(words.text(passphrase ? 'export_name_sealed' : plain, today), file);
    setState({ kind: 'saved', rows, bytes: file.size });
  };
  const saveTime = async () => {
    saveFile(words.text('time_file', today), csvFile(...(await timeCsv(props, words))));
  };
  return (
    <section class="data-part">
      <h3>{words.text('export_title')}</h3>
      <p class="soft">{words.text('export_lead')}</p>
      <div class="form">
        <Check label={words.text('export_packed')} checked={packed} onChange={setPacked} />
        <TextField
          label={words.text('export_passphrase')}
          value={passphrase}
          hint={words.text('export_passphrase_hint')}
          onChange={setPassphrase}
        />
        <div class="form-end">
          <Button look="main" onClick={() => void save()}>
            {words.text('export_all')}
          </Button>
          <p role="status">
            {state.kind === 'writing' &&
              words.text('export_writing', numberText(state.rows, words))}
            {state.kind === 'saved' &&
              words.text(
                'export_saved',
                numberText(state.rows, words),
                sizeText(state.bytes, words),
              )}
          </p>
        </div>
      </div>
      <p>
        {words.text('export_tables')}{' '}
        <Button look="quiet" onClick={() => void saveTime()}>
          {words.text('export_time')}
        </Button>{' '}
        <a href="#/results">{words.text('export_results')}</a>
      </p>
    </section>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <p class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />{' '}
      <label for={id}>{label}</label>
    </p>
  );
}
