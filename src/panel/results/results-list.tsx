import { useContext, useState } from 'preact/hooks';
import type { Result } from '../../domain/plan/result';
import { type Forms, FormsContext } from '../../ui/hooks/forms';
import { useKeptRows } from '../../ui/hooks/kept-rows';
import { TakenAway } from '../../ui/forms/taken-away';
import { useWords } from '../../ui/hooks/words';
import { formName, ResultEditor } from './result-editor';
import { ResultLine } from './result-line';
import { recordedOf } from './recorded-result';
import type { DayPartProps } from '../frame/view';

/** What is being done to a result. */
interface Opened {
  readonly id: Result['id'];
  readonly act: 'change' | 'pay back';
}

/** Each result with its time, its goal and what brought it; it can be changed, paid back and deleted. */
export function ResultsList(props: DayPartProps) {
  const { store, records, ledger, history, onDone } = props;
  const words = useWords();
  const forms = useContext(FormsContext);
  const [opened, setOpened] = useState(() => openedOf(ledger.results, forms));
  const { rows, isGone } = useKeptRows(
    ledger.results.map((result) => recordedOf(result, records.goals, history)),
    ({ result }) => result.id,
    ({ result }) => `result/${result.id}`,
  );
  const close = () => setOpened(undefined);
  const remove = async (id: Result['id'], amount: string) => {
    const undo = await store.results.remove(id);
    forms.giveUp(`result/${id}`);
    if (opened?.id === id) close();
    onDone({ text: words.text('deleted', amount), undo });
  };
  return (
    <section class="results-list" aria-labelledby="results-of-day">
      <h2 id="results-of-day">{words.text('results_of_day')}</h2>
      {rows.length === 0 && <p class="soft small">{words.text('results_none')}</p>}
      <ul>
        {rows
          .toSorted((a, b) => a.result.at - b.result.at)
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
                {isGone(recorded) && <TakenAway isGone />}
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

/** One in which something is half typed is open from the start. */
function openedOf(results: readonly Result[], { draftOf }: Forms): Opened | undefined {
  const acts = results.flatMap(({ id }) => [
    { id, act: 'change' as const },
    { id, act: 'pay back' as const },
  ]);
  return acts.find((one) => draftOf(formName(one)) !== undefined);
}
