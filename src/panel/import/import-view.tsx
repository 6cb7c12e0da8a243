import { useRef, useState } from 'preact/hooks';
import type { CsvProblem } from '../../domain/csv/csv-table';
import type { Table } from '../../domain/csv/table';
import { useLive } from '../../ui/hooks/live';
import { useWords } from '../../ui/hooks/words';
import { type Imported, ImportDone } from './import-done';
import { ImportMapping } from './import-mapping';
import { ImportSource } from './import-source';
import { Progress } from './progress';
import type { ViewProps } from '../frame/view';

type Stage =
  | { readonly kind: 'source'; readonly problem?: CsvProblem }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'done'; readonly imported: Imported };

/** Results from a file: it is opened or pasted, looked at, and taken in as a whole. */
export function ImportView(props: ViewProps) {
  const { store, surroundings, onDone } = props;
  const words = useWords();
  const [stage, setStage] = useState<Stage>({ kind: 'source' });
  const reading = useRef<AbortController>(undefined);
  const goals = useLive(() => store.watch(['goals'], () => store.goals.all()), [store]);
  if (!goals) return null;
  const read = async (source: Blob | string) => {
    const { signal } = (reading.current = new AbortController());
    setStage({ kind: 'reading', share: 0 });
    const onProgress = (share: number) => setStage({ kind: 'reading', share });
    const table = await surroundings.readCsv(source, { signal, onProgress });
    if (table.ok) setStage({ kind: 'table', table: table.value.rows });
    else if (table.problem.kind === 'cancelled') setStage({ kind: 'source' });
    else setStage({ kind: 'source', problem: table.problem });
  };
  const finish = (imported: Imported) => {
    setStage({ kind: 'done', imported });
    onDone({ text: words.count('imported', imported.count), undo: imported.undo });
  };
  const restart = () => setStage({ kind: 'source' });
  return (
    <article class="page import">
      <h1>{words.text('import_title')}</h1>
      <p class="lead">{words.text('import_lead')}</p>
      {stage.kind === 'source' && (
        <ImportSource problem={stage.problem} onRead={(source) => void read(source)} />
      )}
      {stage.kind === 'reading' && (
        <Progress
          text={words.text('import_reading')}
          share={stage.share}
          onCancel={() => reading.current?.abort()}
        />
      )}
      {stage.kind === 'table' && (
        <ImportMapping
          {...props}
          table={stage.table}
          goals={goals}
          onImported={finish}
          onRestart={restart}
        />
      )}
      {stage.kind === 'done' && (
        <ImportDone imported={stage.imported} today={props.today} onRestart={restart} />
      )}
    </article>
  );
}
