import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Goal, GoalDraft } from '../../domain/plan/goal';
import { groupBy } from '../../domain/foundation/group-by';
import { paceOf } from '../../domain/ledger/pace';
import type { Result } from '../../domain/plan/result';
import { useOpenForms } from '../../ui/hooks/forms';
import { goalColour } from '../../ui/text/goal-colour';
import { GoalForm } from '../../ui/goal-form/goal-form';
import { Mark } from '../../ui/parts/mark';
import { useWords } from '../../ui/hooks/words';
import { GoalActions } from './goal-actions';
import { GoalPlan } from '../plan/goal-plan';
import { LadderView } from './ladder-view';
import { paceText } from '../frame/pace-text';
import { termText } from './term-text';
import type { ViewProps } from '../frame/view';

interface GoalArticleProps {
  readonly view: ViewProps;
  readonly goal: Goal;
  /** All results ever of the goal. */
  readonly results: readonly Result[];
  /** Its place among the active goals, from 0; -1 where another window took it away while its form was open. */
  readonly place: number;
  /** The names of the active goals. */
  readonly names: readonly string[];
  /** Whether its form is open. */
  readonly editing: boolean;
  readonly onEdit: (open: boolean) => void;
  readonly onGone: () => void;
}

/** One goal: what it asks for, where it stands, its ladder, its plan, and what can be done with it. */
export function GoalArticle(props: GoalArticleProps) {
  const { goal, view, place, editing, onEdit } = props;
  const words = useWords();
  const actions = useRef<HTMLDivElement>(null);
  const heading = useId();
  const opened = useRef(false);
  // Also where another window takes the goal away, what is typed for its plan stays.
  const hasOpenPlan = useOpenForms().some((name) => name.startsWith(`goal/${goal.id}/plan/`));
  useEffect(() => {
    if (opened.current && !editing) actions.current?.querySelector('button')?.focus();
    opened.current = editing;
  }, [editing]);
  return (
    <section class={`goal ${goalColour(goal)}`} aria-labelledby={heading}>
      <header>
        <Mark fill={goalColour(goal)} />
        <h2 id={heading}>
          <bdi>{goal.name}</bdi>
        </h2>
        <p class="soft small">{termText(goal, view.today, words)}</p>
      </header>
      <p class="hint" role="status">
        {place < 0 && words.text('goal_taken_away')}
      </p>
      {editing ? (
        <EditGoal {...props} onClose={() => onEdit(false)} />
      ) : (
        <>
          <Standing {...props} />
          <GoalActions {...props} row={actions} onEdit={() => onEdit(true)} />
        </>
      )}
      {(place >= 0 || hasOpenPlan) && <GoalPlan view={view} goal={goal} />}
    </section>
  );
}

/** Pace and ladder. */
function Standing({ view, goal, results }: GoalArticleProps) {
  const words = useWords();
  const { settings, today } = view;
  const frame = { day: today, today, ...settings };
  return (
    <>
      <p class="standing">{paceText(goal, paceOf(goal, results, today, settings), frame, words)}</p>
      <LadderView goal={goal} results={results} view={view} />
    </>
  );
}

function EditGoal(props: GoalArticleProps & { readonly onClose: () => void }) {
  const { view, goal, results, place, names, onClose, onGone } = props;
  const words = useWords();
  const byRung = groupBy(results, ({ rung }) => rung);
  const recorded = new Map([...byRung].map(([rung, own]) => [rung, own.length]));
  const [opened] = useState(goal);
  const save = async (draft: GoalDraft) => {
    const undo = await view.store.goals.edit(goal.id, draft, opened);
    onClose();
    const name = draft.name === opened.name ? goal.name : draft.name;
    view.onDone({ text: words.text('goal_saved', name), undo });
  };
  return (
    <GoalForm
      name={`goal/${goal.id}/edit`}
      today={view.today}
      otherNames={names.filter((_, index) => index !== place)}
      edited={{ goal, recorded }}
      onSave={save}
      onCancel={() => {
        onClose();
        if (place < 0) onGone();
      }}
      cancelText={words.text('cancel')}
    />
  );
}
