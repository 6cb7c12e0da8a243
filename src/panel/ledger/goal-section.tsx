import { Fragment } from 'preact';
import type { Days } from '../../domain/time/day';
import { aimOf } from '../../domain/plan/goal';
import type { Change } from '../../domain/ledger/span-ledger';
import type { GoalAccount, RungTotal } from '../../domain/ledger/ledger';
import { figureText, unitText } from '../../domain/text/amount-text';
import { Bar } from '../../ui/parts/bar';
import { Dots } from './dots';
import { goalColour } from '../../ui/text/goal-colour';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { resultsAddress } from '../frame/route';
import { doingRows, type Planned } from './doing-row';
import { TimeRows } from './time-row';

/** What is said of a goal beside its name. */
export interface GoalNotes {
  readonly standing: string;
  /** How it differs from the time before, as a sentence for those who hear the page. */
  readonly change?: string;
  /** The same for each kind of result, for those who see it. */
  readonly amounts?: Change['amounts'] | undefined;
}

interface GoalSectionProps {
  readonly account: GoalAccount;
  readonly notes: GoalNotes;
  readonly planned: readonly Planned[];
  readonly longest: number;
  /** How far it has come, 0 to 1. */
  readonly progress: number | undefined;
  /** Of which days it tells. */
  readonly days: Days;
}

/** One goal: what came of it on one side of the axis, what was put in on the other. */
export function GoalSection({
  account,
  notes,
  planned,
  longest,
  progress,
  days,
}: GoalSectionProps) {
  const names = useSiteNames();
  const words = useWords();
  const { goal, results, doings } = account;
  const rows = doingRows(doings, planned, names, words);
  return (
    <section class={`account ${goalColour(goal)}`} aria-label={goal.name}>
      <header>
        <h2>{goal.name}</h2>
        {progress !== undefined && (
          <span class="progress" aria-hidden="true">
            {progress > 0 && <Bar share={Math.min(1, progress)} fill={goalColour(goal)} />}
          </span>
        )}
        <div class="soft small notes">
          <p>{notes.standing}</p>
          {notes.change && <p class="for-readers">{notes.change}</p>}
        </div>
      </header>
      <div class="sides">
        <ul class="results" aria-label={words.text('came_of_it')}>
          {results.length === 0 && doings.length > 0 && (
            <li class="nothing">{words.text('nothing_recorded')}</li>
          )}
          {results.map((total) => (
            <Fragment key={total.rung.id}>
              {total.count > 0 && (
                <ResultRow
                  total={total}
                  isAim={total.rung === aimOf(goal)}
                  change={notes.amounts?.find(({ rung }) => rung.id === total.rung.id)?.amount}
                  listed={resultsAddress({ goal: goal.id, rung: total.rung.id, ...days })}
                />
              )}
              {total.paidBack > 0 && <PaidBackRow total={total} />}
            </Fragment>
          ))}
        </ul>
        <ul class="times" aria-label={words.text('put_in')}>
          {rows.length === 0 && <li class="time-row nothing">{words.text('no_time')}</li>}
          <TimeRows rows={rows} longest={longest} fill={goalColour(goal)} />
        </ul>
      </div>
    </section>
  );
}

interface ResultRowProps {
  readonly total: RungTotal;
  readonly isAim: boolean;
  /** How many more than before; below zero fewer. */
  readonly change: number | undefined;
  /** The address of the list of them. */
  readonly listed: string;
}

function ResultRow({ total, isAim, change, listed }: ResultRowProps) {
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
      <a class="to-results" href={listed}>
        <span class="result-name">{name}</span> <b>{figureText(amount, rung.unit, words)}</b>
      </a>{' '}
      {change !== undefined && (
        <span class="change soft small" aria-hidden="true">
          {words.text(
            change > 0 ? 'change_up' : 'change_down',
            figureText(Math.abs(change), rung.unit, words),
          )}
        </span>
      )}
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
