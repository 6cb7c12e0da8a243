import type { Day } from '../../domain/time/day';
import type { Rung } from '../../domain/plan/goal';
import type { Score } from '../../domain/plan/score';
import type { WeekBeside } from '../../domain/evidence/score-beside-results';
import type { Words } from '../../domain/foundation/words';
import { amountText, numberText, unitText } from '../../domain/text/amount-text';
import { BarPlot, LinePlot } from './step-plots';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';

interface WeeksBesideProps {
  /** Two weeks or more, the oldest first. */
  readonly series: readonly WeekBeside[];
  readonly score: Score;
  readonly rung: Rung;
  readonly today: Day;
}

/** A score's weeks above the results of the same weeks, each with a scale of its own; and both as a table. */
export function WeeksBeside(props: WeeksBesideProps) {
  const { series, score, rung, today } = props;
  const words = useWords();
  const values = series.map(({ value }) => value);
  const ends = [Math.min(...values), Math.max(...values)].map((each) => numberText(each, words));
  const most = Math.max(...series.map(({ results }) => results));
  const days = [series[0], series.at(-1)].map((each) =>
    each ? dateText(each.week.first, today, words) : '',
  );
  return (
    <figure class="weeks-beside">
      <figcaption>
        <bdi>{score.name}</bdi> <span class="soft">{words.text('beside_from_to', ...ends)}</span>
      </figcaption>
      <LinePlot values={values} />
      <figcaption>
        {unitText(rung.unit, words)}{' '}
        <span class="soft">{words.text('beside_most', amountText(most, rung.unit, words))}</span>
      </figcaption>
      <BarPlot amounts={series.map(({ results }) => results)} />
      <p class="weeks-beside-ends soft small">
        <span>{days[0]}</span>
        <span>{days[1]}</span>
      </p>
      <details>
        <summary>{words.text('beside_table')}</summary>
        <WeekTable {...props} words={words} />
      </details>
    </figure>
  );
}

function WeekTable({
  series,
  score,
  rung,
  today,
  words,
}: WeeksBesideProps & { readonly words: Words }) {
  return (
    <table class="readings">
      <thead>
        <tr>
          <th scope="col">{words.text('coin_column_week')}</th>
          <th scope="col">{score.name}</th>
          <th scope="col">{unitText(rung.unit, words)}</th>
        </tr>
      </thead>
      <tbody>
        {series.toReversed().map(({ week, value, results }) => (
          <tr key={week.first}>
            <th scope="row">{words.text('week_of', dateText(week.first, today, words))}</th>
            <td>{numberText(value, words)}</td>
            <td>{amountText(results, rung.unit, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
