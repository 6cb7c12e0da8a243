import { useState } from 'preact/hooks';
import type { Result } from '../domain/result';
import { useWords } from '../ui/words';
import { ResultEditor } from './result-editor';
import { ResultLine } from './result-line';
import { recordedOf } from './recorded-result';
import type { DayPartProps } from './view';

/** What is being done to a result. */
interface Opened {
  readonly id: Result['id'];
  readonly act: 'change' | 'pay back';
}

/** Each result with its time, its goal and what brought it; it can be changed, paid back and deleted. */
export function ResultsList(props: DayPartProps) {
  const { store, records, ledger, history, onDone } = props;
  const words = useWords();
  const [opened, setOpened] = useState<Opened | undefined>();
  const close = () => setOpened(undefined);
  const remove = async (id: Result['id'], amount: string) => {
    const undo = await store.results.remove(id);
    onDone({ text: words.text('deleted', amount), undo });
  };
  return (
    <section class="results-list" aria-labelledby="results-of-day">
      <h2 id="results-of-day">{words.text('results_of_day')}</h2>
      {ledger.results.length === 0 && <p class="soft small">{words.text('results_none')}</p>}
      <ul>
        {ledger.results
          .toSorted((a, b) => a.at - b.at)
          .map((result) => recordedOf(result, records.goals, history))
          .map((recorded) => {
            const { id } = recorded.result;
            const act = opened?.id === id ? opened.act : undefined;
            return (
              <li key={id}>
                <ResultLine
                  recorded={recorded}
                  activities={records.activities}
                  frame={props.frame}
                  act={act}
                  onChange={() => setOpened(act === 'change' ? undefined : { id, act: 'change' })}
                  onPayBack={() =>
                    setOpened(act === 'pay back' ? undefined : { id, act: 'pay back' })
                  }
                  onDelete={(amount) => void remove(id, amount)}
                />
                {act && (
                  <ResultEditor
                    {...props}
                    key={act}
                    act={act}
                    recorded={recorded}
                    onClose={close}
                  />
                )}
              </li>
            );
          })}
      </ul>
      <a class="button quiet" href="#/import">
        {words.text('import_results')}
      </a>
    </section>
  );
}
