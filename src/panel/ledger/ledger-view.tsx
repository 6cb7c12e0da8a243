import type { GoalAccount, Ledger } from '../../domain/ledger/ledger';
import type { Days } from '../../domain/time/day';
import { listText } from '../../ui/text/names';
import { useWords } from '../../ui/hooks/words';
import { AsidesAccount } from './asides-account';
import type { Planned } from './doing-row';
import { type GoalNotes, GoalSection } from './goal-section';

interface LedgerViewProps {
  readonly ledger: Ledger;
  /** Of which it is the account. */
  readonly days: Days;
  readonly notesOf: (account: GoalAccount) => GoalNotes;
  /** How far a goal has come, 0 to 1. */
  readonly progressOf?: (account: GoalAccount) => number | undefined;
  /** The times that are meant for a goal's activities. */
  readonly plannedFor?: (account: GoalAccount) => readonly Planned[];
  /** Names goals without anything to show in one line. */
  readonly foldsQuiet?: boolean;
}

/** Results and time mirror each other about one axis, and all bars share one scale. */
export function LedgerView(props: LedgerViewProps) {
  const {
    ledger,
    days,
    notesOf,
    plannedFor = () => [],
    progressOf = () => undefined,
    foldsQuiet = false,
  } = props;
  const words = useWords();
  const planned = ledger.goals.flatMap(plannedFor).map(({ time }) => time);
  const longest = Math.max(longestTime(ledger), ...planned);
  const isQuiet = (account: GoalAccount) =>
    account.time === 0 && account.results.length === 0 && plannedFor(account).length === 0;
  const quiet = foldsQuiet ? ledger.goals.filter(isQuiet) : [];
  return (
    <section class="ledger" aria-label={words.text('ledger')}>
      {ledger.goals.length === 0 && <NoGoals />}
      {ledger.goals
        .filter((account) => !quiet.includes(account))
        .map((account) => (
          <GoalSection
            key={account.goal.id}
            account={account}
            longest={longest}
            days={days}
            notes={notesOf(account)}
            progress={progressOf(account)}
            planned={plannedFor(account)}
          />
        ))}
      {quiet.length > 0 && <QuietGoals accounts={quiet} />}
      {ledger.asides.length > 0 && <AsidesAccount asides={ledger.asides} longest={longest} />}
    </section>
  );
}

function QuietGoals({ accounts }: { readonly accounts: readonly GoalAccount[] }) {
  const words = useWords();
  const names = listText(
    accounts.map(({ goal }) => goal.name),
    words,
  );
  return <p class="account nothing">{words.text('quiet_goals', names)}</p>;
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
