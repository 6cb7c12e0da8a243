import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { clockText } from '../../domain/text/clock-text';
import { type Day, dayOf } from '../../domain/time/day';
import { groupBy } from '../../domain/foundation/group-by';
import { isLookedFor, type ResultFilter } from '../../domain/ledger/result-filter';
import type { Result } from '../../domain/plan/result';
import type { Words } from '../../domain/foundation/words';
import type { Store } from '../../store/store';
import { Button } from '../../ui/parts/button';
import { useLive } from '../../ui/hooks/live';
import { useSiteNames } from '../../ui/hooks/site-names';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { EditAnyDay } from './edit-any-day';
import { creditText } from './result-line';
import { recordedAmount, recordedOf, type RecordedResult } from './recorded-result';
import { ResultRows } from './result-rows';
import { resultsTable } from './results-table';
import { ResultsFilter } from './results-filter';
import { csvFile, saveFile } from '../frame/save-file';
import { csvOf } from '../../domain/text/csv-text';
import type { ViewProps } from '../frame/view';

interface ResultsViewProps extends ViewProps {
  readonly filter: ResultFilter;
}

const TABLES = ['results', 'goals', 'activities'] as const;

/** So many are drawn at first, and so many more whenever their end comes into view. */
const AT_ONCE = 100;

/** Every result ever, newest first, and the ways to those that are looked for. */
export function ResultsView({ filter, ...view }: ResultsViewProps) {
  const { store, settings, today } = view;
  const { dayStart, weekStart } = settings;
  const words = useWords();
  const names = useSiteNames();
  const read = useLive(() => store.watch(TABLES, () => readResults(store)), [store]);
  const history = useMemo(() => groupBy(read?.results ?? [], ({ goal }) => goal), [read]);
  const found = useMemo(() => {
    if (!read) return [];
    const { results, goals, activities } = read;
    const among = results.filter((each) => isLookedFor(each, filter, { activities, dayStart }));
    const recorded = among.map((each) => recordedOf(each, goals, NO_HISTORY));
    const wanted = wordsOf(filter.search);
    if (wanted.length === 0) return recorded;
    const said = (one: RecordedResult) =>
      [
        recordedAmount(one, words),
        one.goal?.name,
        creditText(one.result, activities, names, words),
        one.result.note,
      ].join(' ');
    return recorded.filter((one) => {
      const text = said(one).toLocaleLowerCase();
      return wanted.every((word) => text.includes(word));
    });
  }, [read, filter, dayStart, names, words]);
  const [shown, more] = useShown(filter);
  if (!read) return null;
  const { goals, activities } = read;
  const save = () =>
    saveFile(
      words.text('results_file', today),
      csvFile(csvOf(resultsTable(found, { activities, dayStart, sites: names, words }))),
    );
  return (
    <article class="page results-page">
      <header class="results-heading">
        <h1>{words.text('results_title')}</h1>
        <p class="soft" role="status">
          {words.count('results_found', found.length)}
        </p>
        <span class="results-ways">
          <a href="#/import">{words.text('import_results')}</a>
          {found.length > 0 && (
            <Button look="quiet" onClick={save}>
              {words.text('results_save')}
            </Button>
          )}
        </span>
      </header>
      <ResultsFilter filter={filter} {...read} />
      {found.length === 0 && (
        <p class="lead">
          {words.text(read.results.length === 0 ? 'results_empty' : 'results_not_found')}
        </p>
      )}
      <ResultRows
        {...view}
        recorded={found.slice(0, shown).map(({ result }) => recordedOf(result, goals, history))}
        activities={activities}
        frame={{ day: today, today, dayStart, weekStart }}
        whenOf={(result) => whenText(result, today, dayStart, words)}
        editorOf={(of) => <EditAnyDay {...view} {...of} history={history} />}
      />
      {found.length > shown && <More key={shown} onMore={more} />}
    </article>
  );
}

const NO_HISTORY: ReadonlyMap<string, readonly Result[]> = new Map();

async function readResults(store: Store) {
  const [results, goals, activities] = await Promise.all([
    store.results.all(),
    store.goals.all(),
    store.activities.all(),
  ]);
  return { results: results.toSorted((a, b) => b.at - a.at), goals, activities };
}

function wordsOf(search = ''): string[] {
  return search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
}

function whenText(result: Result, today: Day, dayStart: number, words: Words): string {
  const date = dateText(dayOf(result, dayStart), today, words);
  if (result.dayOnly) return date;
  return words.text('day_and_time', date, clockText(result.at, result.offset, words));
}

/** How many are drawn; another search begins anew. */
function useShown(filter: ResultFilter): [number, () => void] {
  const [state, setState] = useState({ filter, count: AT_ONCE });
  const count = state.filter === filter ? state.count : AT_ONCE;
  return [count, () => setState({ filter, count: count + AT_ONCE })];
}

/** Presses itself where it comes into view. */
function More({ onMore }: { readonly onMore: () => void }) {
  const words = useWords();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onMore();
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={end}>
      <Button onClick={onMore}>{words.text('results_more')}</Button>
    </div>
  );
}
