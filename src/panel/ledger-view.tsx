import type { Goal } from '../domain/goal';
import type { Ledger } from '../domain/ledger';
import { paceOf } from '../domain/pace';
import type { Result } from '../domain/result';
import { useWords } from '../ui/words';
import { AsidesAccount } from './asides-account';
import { GoalSection } from './goal-section';
import type { DayFrame } from './view';

interface LedgerViewProps {
  readonly ledger: Ledger;
  readonly frame: DayFrame;
  readonly history: ReadonlyMap<Goal['id'], readonly Result[]>;
}

/** Results and time mirror each other about one axis, and all bars share one scale. */
export function LedgerView({ ledger, frame, history }: LedgerViewProps) {
  const words = useWords();
  const longest = longestTime(ledger);
  return (
    <section class="ledger" aria-label={words.text('ledger')}>
      <div class="ledger-head" aria-hidden="true">
        <span>{words.text('came_of_it')}</span>
        <span>{words.text('put_in')}</span>
      </div>
      {ledger.goals.length === 0 && <NoGoals />}
      {ledger.goals.map((account) => (
        <GoalSection
          key={account.goal.id}
          account={account}
          longest={longest}
          frame={frame}
          pace={paceOf(account.goal, history.get(account.goal.id) ?? [], frame.day, frame)}
        />
      ))}
      {ledger.asides.length > 0 && <AsidesAccount asides={ledger.asides} longest={longest} />}
    </section>
  );
}

function NoGoals() {
  const words = useWords();
  return (
    <div class="account no-goals">
      <p class="soft">{words.text('goals_empty')}</p>
      <a class="button" href="#/goals">
        {words.text('name_goal')}
      </a>
    </div>
  );
}

function longestTime({ goals, asides }: Ledger): number {
  const times = [...goals.flatMap(({ doings }) => doings), ...asides];
  return Math.max(1, ...times.map(({ time }) => time));
}
