import {
  COIN_WEEKS,
  type CoinOutcome,
  coinOutcome,
  type CoinTest,
  coinWeeks,
  type CoinWeekSoFar,
  coinWeeksSoFar,
  rungOfTest,
  type Side,
} from '../../domain/evidence/coin-test';
import { doingNow } from '../../domain/plan/activity';
import { addDays, type Day } from '../../domain/time/day';
import { durationText } from '../../domain/text/duration-text';
import type { Rung } from '../../domain/plan/goal';
import type { GoalHistory } from '../../domain/evidence/pay-records';
import { seededRandom } from '../../domain/statistics/random';
import type { Words } from '../../domain/foundation/words';
import { amountText } from '../../domain/text/amount-text';
import { Button } from '../../ui/parts/button';
import { Emphasis } from '../../ui/parts/emphasis';
import { doingName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { dateText, spanText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';

interface CoinWeeksProps {
  readonly test: CoinTest;
  /** `undefined` where the goal is not in use any more. */
  readonly history: GoalHistory | undefined;
  readonly today: Day;
  readonly onStop: () => void;
}

/** What the coin says of this week, and what the weeks so far brought. */
export function CoinWeeks({ test, history, today, onStop }: CoinWeeksProps) {
  const words = useWords();
  const names = useSiteNames();
  const doing = history && doingNow(history.goal.id, test.doing, history.activities);
  if (!history || !doing)
    return (
      <>
        <p>{words.text('coin_gone')}</p>
        <Button onClick={onStop}>{words.text('coin_put_away')}</Button>
      </>
    );
  const name = doingName(doing, names, words);
  const rung = rungOfTest(test, history.goal);
  const weeks = coinWeeksSoFar(test, history, today);
  // Eight weeks are gone through in full: chance is not asked.
  const outcome = coinOutcome(weeks, seededRandom(0));
  return (
    <>
      <p class="summary">
        <Emphasis text={nowText(test, name, today, words)} />
      </p>
      {outcome && <CoinOutcomeText outcome={outcome} rung={rung} />}
      {weeks.length > 0 && (
        <table class="coin-weeks">
          <thead>
            <tr>
              {(['week', 'side', 'time', 'results'] as const).map((column) => (
                <th key={column} scope="col">
                  {words.text(`coin_column_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <CoinWeekRow key={week.first} week={week} test={test} rung={rung} today={today} />
            ))}
          </tbody>
        </table>
      )}
      <Button onClick={onStop}>{words.text(outcome ? 'coin_put_away' : 'coin_stop')}</Button>
    </>
  );
}

interface CoinWeekRowProps {
  readonly week: CoinWeekSoFar;
  readonly test: CoinTest;
  readonly rung: Rung;
  readonly today: Day;
}

function CoinWeekRow({ week, test, rung, today }: CoinWeekRowProps) {
  const words = useWords();
  const { side, time, results, over } = week;
  return (
    <tr>
      <th scope="row">
        {spanText({ kind: 'week', ...week }, today, words)}
        {!over && <span class="soft"> {words.text('coin_so_far')}</span>}
      </th>
      <td>{sideText(side, test, words)}</td>
      <td>{durationText(time, words)}</td>
      <td>{amountText(results, rung.unit, words)}</td>
    </tr>
  );
}

function CoinOutcomeText({
  outcome,
  rung,
}: {
  readonly outcome: CoinOutcome;
  readonly rung: Rung;
}) {
  const words = useWords();
  const { means, p } = outcome;
  const text = (amount: number) => amountText(Math.round(amount * 10) / 10, rung.unit, words);
  return (
    <>
      <p>{words.text('coin_means', text(means.treated), text(means.control))}</p>
      <p>{words.text('coin_chance', Math.max(1, Math.round(p * 100)))}</p>
      <p class="soft">{words.text('coin_weak')}</p>
    </>
  );
}

/** What the coin says now; before the first week, when it begins. */
export function nowText(test: CoinTest, name: string, today: Day, words: Words): string {
  if (today < test.first)
    return words.text('coin_before', name, dateText(test.first, today, words));
  const week = coinWeeks(test).findIndex(({ first, last }) => first <= today && today <= last);
  const side = test.sides[week];
  if (side === undefined)
    return words.text(
      'coin_over',
      name,
      dateText(addDays(test.first, 7 * COIN_WEEKS), today, words),
    );
  return words.text('coin_now', week + 1, COIN_WEEKS, name, sideText(side, test, words));
}

function sideText(side: Side, { less }: CoinTest, words: Words): string {
  return words.text(side === 'usual' ? 'coin_side_usual' : `coin_side_${less}`);
}
