import { Fragment } from 'preact';
import { aimOf } from '../domain/goal';
import type { GoalAccount, RungTotal } from '../domain/ledger';
import type { Pace } from '../domain/pace';
import { figureText, unitText } from '../ui/amount-text';
import { Dots } from '../ui/dots';
import { goalColour } from '../ui/goal-colour';
import { doingName } from '../ui/names';
import { useSiteNames } from '../ui/site-names';
import { useWords } from '../ui/words';
import { paceText } from './pace-text';
import { TimeRow } from './time-row';
import type { DayFrame } from './view';

interface GoalSectionProps {
  readonly account: GoalAccount;
  readonly pace: Pace;
  readonly frame: DayFrame;
  readonly longest: number;
}

/** One goal: what came of it on one side of the axis, what was put in on the other. */
export function GoalSection({ account, pace, frame, longest }: GoalSectionProps) {
  const names = useSiteNames();
  const words = useWords();
  const { goal, results, doings } = account;
  return (
    <section class={`account ${goalColour(goal)}`} aria-label={goal.name}>
      <header>
        <h2>{goal.name}</h2>
        <p class="soft small">
          {goal.deleted
            ? words.text('goal_deleted')
            : goal.archived
              ? words.text('goal_archived')
              : paceText(goal, pace, frame, words)}
        </p>
      </header>
      <div class="sides">
        <ul class="results" aria-label={words.text('came_of_it')}>
          {results.length === 0 && doings.length > 0 && (
            <li class="nothing">{words.text('nothing_recorded')}</li>
          )}
          {results.map((total) => (
            <Fragment key={total.rung.id}>
              {total.count > 0 && <ResultRow total={total} isAim={total.rung === aimOf(goal)} />}
              {total.paidBack > 0 && <PaidBackRow total={total} />}
            </Fragment>
          ))}
        </ul>
        <ul class="times" aria-label={words.text('put_in')}>
          {doings.length === 0 && <li class="nothing">{words.text('no_time')}</li>}
          {doings.map((doing) => (
            <TimeRow
              key={doing.key}
              name={doingName(doing, names, words)}
              time={doing.time}
              longest={longest}
              fill={goalColour(goal)}
              note={doing.entered > 0 ? words.text('entered') : undefined}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

function ResultRow({ total, isAim }: { readonly total: RungTotal; readonly isAim: boolean }) {
  const words = useWords();
  const { rung, amount, count } = total;
  const name =
    rung.unit.kind === 'money'
      ? words.count('from_results', count)
      : amount === 1
        ? rung.unit.one
        : unitText(rung.unit, words);
  return (
    <li>
      <span class="soft">{name}</span> <b>{figureText(amount, rung.unit, words)}</b>{' '}
      <Dots count={rung.unit.kind === 'count' ? amount : count} filled={isAim} />
    </li>
  );
}

/** On the day of the refund, whenever the sale was. */
function PaidBackRow({ total: { rung, paidBack } }: { readonly total: RungTotal }) {
  const words = useWords();
  return (
    <li>
      <span class="soft">{words.text('paid_back')}</span>{' '}
      <b>{figureText(-paidBack, rung.unit, words)}</b>
    </li>
  );
}
