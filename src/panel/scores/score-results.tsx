import { useMemo, useState } from 'preact/hooks';
import { activeGoals } from '../../domain/ledger/answers';
import { addDays, dayOf } from '../../domain/time/day';
import { type Goal, type Rung } from '../../domain/plan/goal';
import { netOfRefunds } from '../../domain/plan/refund';
import type { Result } from '../../domain/plan/result';
import { type Reading, readingsOf, type Score } from '../../domain/plan/score';
import {
  type ScoreBesideResults,
  scoreBesideResults,
} from '../../domain/evidence/score-beside-results';
import type { Store } from '../../store/store';
import { unitText } from '../../domain/text/amount-text';
import { SelectField } from '../../ui/parts/field';
import { useLive } from '../../ui/hooks/live';
import { useWords } from '../../ui/hooks/words';
import { SaidBeside } from './said-beside';
import { HISTORY_TABLES } from '../frame/history';
import { WeeksBeside } from './weeks-beside';
import type { ViewProps } from '../frame/view';

interface ScoreResultsProps extends ViewProps {
  readonly scores: readonly Score[];
  readonly readings: readonly Reading[];
}

/** One score beside one kind of result, week by week: whether they move together, never that one brings the other. */
export function ScoreResults(props: ScoreResultsProps) {
  const { store, scores } = props;
  const words = useWords();
  const read = useLive(() => store.watch(HISTORY_TABLES, () => readResults(store)), [store]);
  const [chosenScore, setScore] = useState<Score['id']>();
  const [chosenRung, setRung] = useState<string>();
  const score = scores.find(({ id }) => id === chosenScore) ?? scores[0];
  const kinds = read?.flatMap(kindsOf) ?? [];
  const kind = kinds.find(({ key }) => key === chosenRung) ?? kinds[0];
  if (!score || !kind) return null;
  return (
    <section class="score-results" aria-labelledby="score-results">
      <h2 id="score-results">{words.text('beside_title')}</h2>
      <div class="pair">
        <SelectField
          label={words.text('beside_score')}
          value={score.id}
          onChange={(id) => setScore(id)}
        >
          {scores.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.text('beside_results')}
          value={kind.key}
          onChange={(key) => setRung(key)}
        >
          {kinds.map(({ key, goal, rung }) => (
            <option key={key} value={key}>
              {words.text('beside_kind', unitText(rung.unit, words), goal.name)}
            </option>
          ))}
        </SelectField>
      </div>
      <Beside {...props} key={`${score.id} ${kind.key}`} score={score} kind={kind} />
    </section>
  );
}

interface BesideProps extends ScoreResultsProps {
  readonly score: Score;
  readonly kind: Kind;
}

function Beside({ readings, score, kind: { rung, results }, settings, today }: BesideProps) {
  const { dayStart, weekStart } = settings;
  const beside = useMemo(
    (): ScoreBesideResults =>
      scoreBesideResults(
        readingsOf(score, readings),
        results.map((result) => ({ day: dayOf(result, dayStart), amount: result.amount })),
        { weekStart, over: addDays(today, -1) },
      ),
    [score, readings, results, dayStart, weekStart, today],
  );
  return (
    <>
      <SaidBeside beside={beside} score={score} rung={rung} />
      {beside.series.length > 1 && (
        <WeeksBeside series={beside.series} score={score} rung={rung} today={today} />
      )}
    </>
  );
}

/** Results on one rung of a goal, refunds set against them. */
interface Kind {
  readonly key: string;
  readonly goal: Goal;
  readonly rung: Rung;
  readonly results: readonly Result[];
}

/** The aim of a goal first, then down its ladder. */
function kindsOf({ goal, results }: ReadGoal): Kind[] {
  const standing = netOfRefunds(results);
  return goal.ladder.toReversed().map((rung) => ({
    key: `${goal.id} ${rung.id}`,
    goal,
    rung,
    results: standing.filter((result) => result.rung === rung.id),
  }));
}

interface ReadGoal {
  readonly goal: Goal;
  /** All ever. */
  readonly results: readonly Result[];
}

async function readResults(store: Store): Promise<ReadGoal[]> {
  const goals = activeGoals(await store.goals.all());
  return Promise.all(
    goals.map(async (goal) => ({ goal, results: await store.results.ofGoal(goal.id) })),
  );
}
