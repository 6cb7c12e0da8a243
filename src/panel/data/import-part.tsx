import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileFault } from '../../domain/file/file-text';
import { DAY } from '../../domain/time/instant';
import type { ImportMode, ReadImport } from '../../store/file/import-file';
import { Button, Submit } from '../../ui/parts/button';
import { TextField } from '../../ui/parts/field';
import { useWords } from '../../ui/hooks/words';
import type { KeptCopy } from '../../ui/hooks/surroundings';
import type { ViewProps } from '../frame/view';
import { faultText } from './file-fault-text';
import { FilePreview } from './file-preview';
import { FileProgress } from './file-progress';
import { KeptBefore } from './kept-before';

/** How long the record as it was before is kept. */
const KEPT = 7 * DAY;

type Stage =
  | { readonly kind: 'choose'; readonly fault?: FileFault }
  | { readonly kind: 'locked'; readonly file: Blob; readonly wrong: boolean }
  | { readonly kind: 'reading' | 'writing'; readonly rows: number; readonly whole?: number }
  | { readonly kind: 'read'; readonly read: ReadImport }
  | { readonly kind: 'done'; readonly rows: number };

/** Takes a file of Payoff in: it is read whole, shown, and then all of it is written or nothing. */
export function ImportPart({ store, surroundings, today }: ViewProps) {
  const words = useWords();
  const { files, thisMoment, sitesChanged } = surroundings;
  const [stage, setStage] = useState<Stage>({ kind: 'choose' });
  const [kept, setKept] = useState<KeptCopy | undefined>();
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => {
    void findKept().then(setKept);
  }, []);

  const findKept = async () => {
    const found = await files.kept().catch(() => undefined);
    if (!found || found.at + KEPT > thisMoment().at) return found;
    await files.drop();
    return undefined;
  };

  const watchRows = (kind: 'reading' | 'writing', whole?: number) => {
    const { signal } = (stopping.current = new AbortController());
    setStage({ kind, rows: 0 });
    return {
      signal,
      onProgress: (rows: number) => setStage({ kind, rows, ...(whole !== undefined && { whole }) }),
    };
  };

  /** A step that the person stopped leads back to the beginning; what else fails is told as everywhere. */
  const orBack = async (step: () => Promise<void>) => {
    try {
      await step();
    } catch (error) {
      const isStopped = stopping.current?.signal.aborted;
      setStage({ kind: 'choose' });
      if (!isStopped) throw error;
    }
  };

  const readFile = (file: Blob, passphrase = '') =>
    orBack(async () => {
      const found = await (await store.files()).readImport(
        files.lines(file, passphrase),
        watchRows('reading'),
      );
      if (found.ok) setStage({ kind: 'read', read: found.value });
      else if (found.problem.kind === 'locked' || found.problem.kind === 'passphrase')
        setStage({ kind: 'locked', file, wrong: found.problem.kind === 'passphrase' });
      else setStage({ kind: 'choose', fault: found.problem });
    });

  const keepBefore = async () => {
    const file = await files.pack((await store.files()).exportText(), { compressed: true });
    const copy = { file, at: thisMoment().at };
    await files.keep(copy);
    setKept(copy);
  };

  const write = (read: ReadImport, mode: ImportMode) =>
    orBack(async () => {
      const watch = watchRows('writing', read.rows);
      await keepBefore();
      watch.signal.throwIfAborted();
      await (await store.files()).carryOut(read, mode, watch);
      await sitesChanged();
      setStage({ kind: 'done', rows: read.rows });
    });

  const putBack = ({ file }: KeptCopy) =>
    orBack(async () => {
      const record = await store.files();
      const found = await record.readImport(files.lines(file, ''), watchRows('reading'));
      if (!found.ok) return setStage({ kind: 'choose', fault: found.problem });
      await record.carryOut(found.value, 'replace', watchRows('writing', found.value.rows));
      await files.drop();
      setKept(undefined);
      await sitesChanged();
      setStage({ kind: 'choose' });
    });

  return (
    <section class="data-part">
      <h3>{words.text('file_title')}</h3>
      <p class="soft">{words.text('file_lead')}</p>
      {stage.kind === 'choose' && (
        <ChooseFile fault={stage.fault} onChoose={(file) => void readFile(file)} />
      )}
      {stage.kind === 'locked' && (
        <Passphrase
          wrong={stage.wrong}
          onOpen={(passphrase) => void readFile(stage.file, passphrase)}
          onCancel={() => setStage({ kind: 'choose' })}
        />
      )}
      {(stage.kind === 'reading' || stage.kind === 'writing') && (
        <FileProgress {...stage} onCancel={() => stopping.current?.abort()} />
      )}
      {stage.kind === 'read' && (
        <FilePreview
          read={stage.read}
          today={today}
          onTake={(mode) => void write(stage.read, mode)}
          onCancel={() => setStage({ kind: 'choose' })}
        />
      )}
      {stage.kind === 'done' && (
        <p role="status">
          {words.count('file_done', stage.rows)}{' '}
          <Button look="quiet" onClick={() => setStage({ kind: 'choose' })}>
            {words.text('file_another')}
          </Button>
        </p>
      )}
      {kept && stage.kind !== 'writing' && stage.kind !== 'reading' && (
        <KeptBefore
          kept={kept}
          until={kept.at + KEPT}
          today={today}
          onPutBack={() => void putBack(kept)}
        />
      )}
    </section>
  );
}

interface ChooseFileProps {
  readonly fault: FileFault | undefined;
  readonly onChoose: (file: Blob) => void;
}

function ChooseFile({ fault, onChoose }: ChooseFileProps) {
  const words = useWords();
  return (
    <div class="field">
      <label for="payoff-file">{words.text('file_choose')}</label>
      <input
        id="payoff-file"
        type="file"
        accept=".json,.gz,.payoff"
        aria-describedby="payoff-file-note"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
        }}
      />
      <p id="payoff-file-note" class={fault ? 'fault' : 'hint'} role={fault && 'alert'}>
        {fault ? faultText(fault, words) : words.text('file_choose_hint')}
      </p>
    </div>
  );
}

interface PassphraseProps {
  readonly wrong: boolean;
  readonly onOpen: (passphrase: string) => void;
  readonly onCancel: () => void;
}

function Passphrase({ wrong, onOpen, onCancel }: PassphraseProps) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(typed);
      }}
    >
      <TextField
        first
        label={words.text('file_passphrase')}
        value={typed}
        fault={wrong ? words.text('file_fault_passphrase') : undefined}
        onChange={setTyped}
      />
      <div class="form-end">
        <Submit>{words.text('file_open')}</Submit>
        <Button onClick={onCancel}>{words.text('cancel')}</Button>
      </div>
    </form>
  );
}
