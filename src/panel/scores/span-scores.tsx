import { useMemo } from 'preact/hooks';
import { unitText } from '../../domain/text/amount-text';
import { activeGoals } from '../../domain/ledger/answers';
import { addDays, type Day, dayOf } from '../../domain/time/day';
import { aimOf, type Goal } from '../../domain/plan/goal';
import { netOfRefunds } from '../../domain/plan/refund';
import type { Result } from '../../domain/plan/result';
import { type Reading, readingsOf, type Score } from '../../domain/plan/score';
import { scoreBesideResults } from '../../domain/evidence/score-beside-results';
import type { Store } from '../../store/store';
import { useLive } from '../../ui/hooks/live';
import { useWords } from '../../ui/hooks/words';
import { SaidBeside } from './said-beside';
import type { ViewProps } from '../frame/view';

const SCORE_TABLES = ['scores', 'readings', 'goals', 'results'] as const;

interface SpanScoresProps extends Pick<ViewProps, 'store' | 'settings' | 'today'> {
  /** The last day that is looked at: what is known of later ones is left out. */
  readonly until: Day;
}

/** Scores under the account of a month or longer, and apart from it: each beside the aim of the first goal. */
export function SpanScores({ store, settings, today, until }: SpanScoresProps) {
  const words = useWords();
  const read = useLive(() => store.watch(SCORE_TABLES, () => readScores(store)), [store]);
  if (!read) return null;
  const { goal, scores } = read;
  return (
    <section class="span-scores" aria-labelledby="span-scores">
      <h2 id="span-scores">{words.text('beside_title')}</h2>
      <p class="soft small">
        {words.text('beside_aim', unitText(aimOf(goal).unit, words), goal.name)}
      </p>
      {scores.map((score) => (
        <SpanScore
          key={score.id}
          {...read}
          score={score}
          settings={settings}
          today={today}
          until={until}
        />
      ))}
      <a class="small" href="#/scores">
        {words.text('beside_all')}
      </a>
    </section>
  );
}

interface SpanScoreProps extends ReadScores, Omit<SpanScoresProps, 'store'> {
  readonly score: Score;
}

function SpanScore({ score, readings, goal, results, settings, today, until }: SpanScoreProps) {
  const { dayStart, weekStart } = settings;
  const beside = useMemo(() => {
    const amounts = results.map((result) => ({
      day: dayOf(result, dayStart),
      amount: result.amount,
    }));
    const known = <Dated extends { readonly day: Day }>(rows: readonly Dated[]) =>
      rows.filter(({ day }) => day <= until);
    const over = until < today ? until : addDays(today, -1);
    return scoreBesideResults(known(readingsOf(score, readings)), known(amounts), {
      weekStart,
      over,
    });
  }, [score, readings, results, dayStart, weekStart, today, until]);
  return (
    <div class="span-score">
      <SaidBeside beside={beside} score={score} rung={aimOf(goal)} />
    </div>
  );
}

interface ReadScores {
  readonly scores: readonly Score[];
  readonly readings: readonly Reading[];
  readonly goal: Goal;
  /** All ever on the goal's aim, refunds set against them. */
  readonly results: readonly Result[];
}

/** `undefined` where there is no score, or nothing to hold one against. */
async function readScores(store: Store): Promise<ReadScores | undefined> {
  const { scores, readings } = await store.scores.all();
  const [goal] = activeGoals(await store.goals.all());
  if (scores.length === 0 || !goal) return undefined;
  const results = await store.results.ofRung({ goal: goal.id, rung: aimOf(goal).id });
  const sorted = scores.toSorted((a, b) => a.name.localeCompare(b.name));
  return { scores: sorted, readings, goal, results: netOfRefunds(results) };
}
