import { type Activity, doingOfKey } from '../../domain/plan/activity';
import { causesOf, type ResultFilter } from '../../domain/ledger/result-filter';
import { type Goal, rungsOf } from '../../domain/plan/goal';
import type { Result } from '../../domain/plan/result';
import type { SiteNames } from '../../domain/site/chosen-site';
import { unitText } from '../../domain/text/amount-text';
import type { Words } from '../../domain/foundation/words';
import { SelectField, TextField } from '../../ui/parts/field';
import { doingName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { resultsAddress } from '../frame/route';

interface ResultsFilterProps {
  readonly filter: ResultFilter;
  readonly results: readonly Result[];
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
}

/** What is looked for, all of it in the address, so that a link leads there too. */
export function ResultsFilter({ filter, results, goals, activities }: ResultsFilterProps) {
  const words = useWords();
  const names = useSiteNames();
  const set = (part: ResultFilter) => go({ ...filter, ...part });
  const used = new Set(results.map(({ goal }) => goal));
  const offered = goals.filter(
    ({ id, deleted }) => used.has(id) || (!deleted && id === filter.goal),
  );
  const among = offered.filter(({ id }) => filter.goal === undefined || id === filter.goal);
  const causes = causesOffered(results, activities, filter.cause, names, words);
  return (
    <search class="results-filter">
      <div class="field results-search">
        <label for="results-search">{words.text('results_search')}</label>
        <input
          id="results-search"
          type="search"
          aria-keyshortcuts="/"
          autocomplete="off"
          value={filter.search ?? ''}
          onInput={({ currentTarget }) => set({ search: currentTarget.value })}
        />
      </div>
      <SelectField
        label={words.text('result_goal')}
        value={filter.goal ?? ''}
        onChange={(goal) => set({ goal, rung: undefined })}
      >
        <option value="">{words.text('all_goals')}</option>
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.text('results_kind')}
        value={filter.rung ?? ''}
        onChange={(rung) => set({ rung })}
      >
        <option value="">{words.text('results_all_kinds')}</option>
        {among.map((goal) => (
          <optgroup key={goal.id} label={goal.name}>
            {rungsOf(goal).map(({ id, unit }) => (
              <option key={id} value={id}>
                {unitText(unit, words)}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <SelectField
        label={words.text('results_cause')}
        value={filter.cause ?? ''}
        onChange={(cause) => set({ cause })}
      >
        <option value="">{words.text('results_any_cause')}</option>
        {causes.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </SelectField>
      <TextField
        type="date"
        width="narrow"
        label={words.text('range_first')}
        value={filter.first ?? ''}
        onChange={(first) => set({ first })}
      />
      <TextField
        type="date"
        width="narrow"
        label={words.text('range_last')}
        value={filter.last ?? ''}
        onChange={(last) => set({ last })}
      />
      {Object.values(filter).some(Boolean) && (
        <a class="clear-filter" href="#/results">
          {words.text('results_all')}
        </a>
      )}
    </search>
  );
}

/** Each letter typed is no step of the way back. */
function go(filter: ResultFilter): void {
  history.replaceState(null, '', resultsAddress(filter));
  dispatchEvent(new HashChangeEvent('hashchange'));
}

interface Cause {
  readonly key: string;
  readonly text: string;
}

/** Those that a result has, sites first, and the one that is looked for. */
function causesOffered(
  results: readonly Result[],
  activities: readonly Activity[],
  chosen: string | undefined,
  names: SiteNames,
  words: Words,
): Cause[] {
  const keys = new Set(results.flatMap((result) => causesOf(result, activities)));
  if (chosen) keys.add(chosen);
  const rest = [...keys].filter((key) => key !== 'unknown' && key !== 'anyway');
  const named = rest.map((key) => ({ key, text: causeName(key, activities, names, words) }));
  return [
    { key: 'unknown', text: words.text('cause_unknown') },
    { key: 'anyway', text: words.text('cause_anyway') },
    ...named.toSorted((a, b) => a.text.localeCompare(b.text)),
  ];
}

function causeName(
  key: string,
  activities: readonly Activity[],
  names: SiteNames,
  words: Words,
): string {
  const [doing] = doingOfKey(key, activities);
  return doing ? doingName(doing, names, words) : names(key);
}
