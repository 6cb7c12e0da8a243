import { useContext, useRef, useState } from 'preact/hooks';
import { activeGoals } from '../../domain/ledger/answers';
import type { Goal } from '../../domain/plan/goal';
import type { Result } from '../../domain/plan/result';
import type { Store } from '../../store/store';
import { FormsContext, useOpenForms } from '../../ui/hooks/forms';
import { useLive } from '../../ui/hooks/live';
import { useWords } from '../../ui/hooks/words';
import { AddGoal } from './add-goal';
import { ArchivedGoals } from './archived-goals';
import { GoalArticle } from './goal-article';
import { HISTORY_TABLES } from '../frame/history';
import { PlanOfWeek } from '../plan/plan-of-week';
import type { ViewProps } from '../frame/view';

/** The aims in their order, each with where it stands and what leads there. */
export function GoalsView(props: ViewProps) {
  const { store } = props;
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const read = useLive(() => store.watch(HISTORY_TABLES, () => readGoals(store)), [store]);
  const forms = useContext(FormsContext);
  const open = useOpenForms();
  const [edited, setEdited] = useState(() => editedIn(forms.drafts()));
  if (!read) return null;
  const goals = activeGoals(read.goals);
  // What is typed stays, also where another window takes the goal away meanwhile.
  const shown = read.goals
    .filter((goal) => goals.includes(goal) || edited.has(goal.id) || isOpen(goal, open))
    .toSorted((a, b) => a.order - b.order);
  const archived = read.goals.filter(({ deleted, archived }) => archived && !deleted);
  const names = goals.map(({ name }) => name);
  // A goal that leaves the list takes the button that was pressed with it.
  const onGone = () => heading.current?.focus();
  return (
    <article class="page goals">
      <h1 ref={heading} tabIndex={-1}>
        {words.text('goals_title')}
      </h1>
      <p class="lead">{words.text(goals.length > 0 ? 'goals_lead' : 'goals_empty')}</p>
      <PlanOfWeek view={props}>
        {shown.map((goal) => (
          <GoalArticle
            key={goal.id}
            view={props}
            goal={goal}
            results={read.results.get(goal.id) ?? []}
            place={goals.indexOf(goal)}
            names={names}
            editing={edited.has(goal.id)}
            onEdit={(open) => setEdited((all) => withOrWithout(all, goal.id, open))}
            onGone={onGone}
          />
        ))}
      </PlanOfWeek>
      <AddGoal view={props} names={names} />
      <ArchivedGoals view={props} goals={archived} onGone={onGone} />
    </article>
  );
}

/** The goals whose own form has to be open from the start. */
function editedIn(drafts: readonly string[]): ReadonlySet<Goal['id']> {
  const parts = drafts.map((name) => name.split('/'));
  const edits = parts.filter(([about, , form]) => about === 'goal' && form === 'edit');
  return new Set(edits.flatMap(([, id]) => id ?? []));
}

/** Whether a form of the goal or its plan is open. */
function isOpen({ id }: Goal, open: readonly string[]): boolean {
  return open.some((name) => name.startsWith(`goal/${id}/`));
}

function withOrWithout<Id>(ids: ReadonlySet<Id>, id: Id, isIn: boolean): ReadonlySet<Id> {
  const others = [...ids].filter((each) => each !== id);
  return new Set(isIn ? [...others, id] : others);
}

interface ReadGoals {
  readonly goals: readonly Goal[];
  /** All results ever, by goal. */
  readonly results: ReadonlyMap<Goal['id'], readonly Result[]>;
}

async function readGoals(store: Store): Promise<ReadGoals> {
  const goals = await store.goals.all();
  const results = await Promise.all(
    activeGoals(goals).map(async ({ id }) => [id, await store.results.ofGoal(id)] as const),
  );
  return { goals, results: new Map(results) };
}
