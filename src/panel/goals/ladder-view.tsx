import { aimOf, type Goal } from '../../domain/plan/goal';
import { ladderStandings, type RungStanding } from '../../domain/evidence/ladder';
import type { Result } from '../../domain/plan/result';
import { figureText, unitText } from '../../domain/text/amount-text';
import { useWords } from '../../ui/hooks/words';
import { resultsAddress } from '../frame/route';
import { climbLines, contactText } from './ladder-text';
import type { ViewProps } from '../frame/view';

interface LadderViewProps {
  readonly view: ViewProps;
  readonly goal: Goal;
  readonly results: readonly Result[];
}

/** The aim on top, the first sign at the foot; between two rungs, what is known of the way up. */
export function LadderView({ view, goal, results }: LadderViewProps) {
  const words = useWords();
  if (goal.ladder.length < 2) return null;
  const standings = ladderStandings(goal, results, view.today, view.settings.dayStart);
  const told = standings.some(({ climb }) => climb?.lag);
  return (
    <>
      <ol class="ladder" aria-label={words.text('ladder')}>
        {standings.toReversed().map((standing, index, all) => (
          <RungRow
            key={standing.rung.id}
            standing={standing}
            below={all[index + 1]}
            isAim={standing.rung === aimOf(goal)}
            listed={resultsAddress({ goal: goal.id, rung: standing.rung.id })}
          />
        ))}
      </ol>
      {told && <p class="hint">{words.text('climb_basis')}</p>}
    </>
  );
}

interface RungRowProps {
  readonly standing: RungStanding;
  readonly below: RungStanding | undefined;
  readonly isAim: boolean;
  /** The address of the list of its results. */
  readonly listed: string;
}

function RungRow({ standing, below, isAim, listed }: RungRowProps) {
  const words = useWords();
  const { rung, amount, climb, contact } = standing;
  const lines = [
    ...(climb && below ? climbLines(climb, below.rung.unit, rung.unit, words) : []),
    ...(contact ? [contactText(contact, words)] : []),
  ];
  return (
    <li>
      <span class={isAim ? 'dot' : 'dot ring'} aria-hidden="true" />
      <p class="rung">
        <bdi>{unitText(rung.unit, words)}</bdi>
        <b>
          {amount === 0 ? (
            figureText(amount, rung.unit, words)
          ) : (
            <a href={listed}>{figureText(amount, rung.unit, words)}</a>
          )}
        </b>
      </p>
      {lines.length > 0 && (
        <ul class="climb soft small">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
