import type { SiteNames } from '../domain/chosen-site';
import { clockText } from '../domain/clock-text';
import { type Goal, rungsOf } from '../domain/goal';
import type { Credit, Result } from '../domain/result';
import { PLACES } from '../domain/site';
import type { Words } from '../domain/words';
import { amountText } from '../ui/amount-text';
import { Button } from '../ui/button';
import { listText, spotName } from '../ui/names';
import { useSiteNames } from '../ui/site-names';
import { useWords } from '../ui/words';
import type { ViewProps } from './view';

interface ResultsListProps extends ViewProps {
  readonly results: readonly Result[];
  readonly goals: readonly Goal[];
}

/** Each result with its time, its goal and what brought it. */
export function ResultsList({ store, results, goals, onDone }: ResultsListProps) {
  const words = useWords();
  const remove = async (result: Result, amount: string) => {
    const undo = await store.results.remove(result.id);
    onDone({ text: words.text('deleted', amount), undo });
  };
  return (
    <section class="results-list" aria-labelledby="results-of-day">
      <h2 id="results-of-day">{words.text('results_of_day')}</h2>
      {results.length === 0 && <p class="soft small">{words.text('results_none')}</p>}
      <ul>
        {results
          .toSorted((a, b) => a.at - b.at)
          .map((result) => (
            <ResultLine key={result.id} result={result} goals={goals} onDelete={remove} />
          ))}
      </ul>
    </section>
  );
}

interface ResultLineProps {
  readonly result: Result;
  readonly goals: readonly Goal[];
  readonly onDelete: (result: Result, amount: string) => Promise<void>;
}

function ResultLine({ result, goals, onDelete }: ResultLineProps) {
  const names = useSiteNames();
  const words = useWords();
  const goal = goals.find(({ id }) => id === result.goal);
  const rung = goal && rungsOf(goal).find(({ id }) => id === result.rung);
  if (!goal || !rung) return null;
  const amount = amountText(result.amount, rung.unit, words);
  return (
    <li>
      <span class="soft">{clockText(result.at, result.offset, words)}</span>
      <span>{words.text('result_line', amount, goal.name)}</span>
      <span class="soft">{creditText(result.credit, names, words)}</span>
      <Button
        look="quiet"
        label={words.text('delete_result', amount)}
        onClick={() => void onDelete(result, amount)}
      >
        {words.text('delete')}
      </Button>
    </li>
  );
}

function creditText(credit: Credit, sites: SiteNames, words: Words): string {
  if (credit.kind !== 'activities') return words.text(`brought_${credit.kind}`);
  const names = credit.activities.map((id) => activityName(id, sites, words));
  return words.text('brought_by', listText(names, words));
}

/** An activity that is a site and place itself is named `site/place`. */
function activityName(id: string, sites: SiteNames, words: Words): string {
  const [site = '', named] = id.split('/');
  const place = PLACES.find((each) => each === named);
  return place ? spotName({ site, place }, sites, words) : id;
}
