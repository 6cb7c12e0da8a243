import { clockText } from '../../domain/text/clock-text';
import { useWords } from '../../ui/hooks/words';
import { ResultEditor } from './result-editor';
import { ResultRows } from './result-rows';
import { recordedOf } from './recorded-result';
import type { DayPartProps } from '../frame/view';

/** The results of a day in order of time. */
export function ResultsList(props: DayPartProps) {
  const { records, ledger, history } = props;
  const words = useWords();
  const recorded = ledger.results
    .map((result) => recordedOf(result, records.goals, history))
    .toSorted((a, b) => a.result.at - b.result.at);
  return (
    <section class="results-list" aria-labelledby="results-of-day">
      <h2 id="results-of-day">{words.text('results_of_day')}</h2>
      {recorded.length === 0 && <p class="soft small">{words.text('results_none')}</p>}
      <ResultRows
        {...props}
        recorded={recorded}
        activities={records.activities}
        whenOf={({ at, offset }) => clockText(at, offset, words)}
        editorOf={({ act, ...of }) => <ResultEditor {...props} {...of} key={act} act={act} />}
      />
      <a class="button quiet" href="#/import">
        {words.text('import_results')}
      </a>
    </section>
  );
}
