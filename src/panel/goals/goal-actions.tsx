import type { RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { Goal } from '../../domain/plan/goal';
import type { Undo } from '../../store/editor';
import { Button } from '../../ui/parts/button';
import { FormsContext } from '../../ui/hooks/forms';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface GoalActionsProps {
  readonly view: ViewProps;
  readonly goal: Goal;
  /** Its place in the list, from 0. */
  readonly place: number;
  readonly names: readonly string[];
  readonly row: RefObject<HTMLDivElement | null>;
  readonly onEdit: () => void;
  /** The goal leaves the list. */
  readonly onGone: () => void;
}

/** What can be done with a goal. Each can be taken back. */
export function GoalActions({ view, goal, place, names, row, onEdit, onGone }: GoalActionsProps) {
  const { store, onDone } = view;
  const forms = useContext(FormsContext);
  const words = useWords();
  const { name } = goal;
  const moved = useFocusAfterMove(row, place, names.length);
  const move = async (step: -1 | 1) => {
    moved.current = step;
    const { place: now, count, undo } = await store.goals.move(goal.id, step);
    if (now) onDone({ text: words.text('goal_moved', name, now, count), undo });
  };
  const leave = async (edit: Promise<Undo>, text: string) => {
    const undo = await edit;
    forms.giveUp(`goal/${goal.id}/`);
    onGone();
    onDone({ text, undo });
  };
  const archive = () => leave(store.goals.archive(goal.id), words.text('archived', name));
  const remove = () => leave(store.goals.remove(goal.id), words.text('deleted', name));
  return (
    <div class="goal-actions" ref={row}>
      <Button look="quiet" label={words.text('edit_goal', name)} onClick={onEdit}>
        {words.text('edit')}
      </Button>
      {place > 0 && (
        <Button look="quiet" label={words.text('move_goal_up', name)} onClick={() => void move(-1)}>
          {words.text('move_up')}
        </Button>
      )}
      {place < names.length - 1 && (
        <Button
          look="quiet"
          label={words.text('move_goal_down', name)}
          onClick={() => void move(1)}
        >
          {words.text('move_down')}
        </Button>
      )}
      <Button look="quiet" label={words.text('archive_goal', name)} onClick={() => void archive()}>
        {words.text('archive')}
      </Button>
      <Button look="quiet" label={words.text('delete_goal', name)} onClick={() => void remove()}>
        {words.text('delete')}
      </Button>
    </div>
  );
}

/** A section that changes its place in the page loses the focus; it goes back to where one can move on. */
function useFocusAfterMove(row: RefObject<HTMLDivElement | null>, place: number, count: number) {
  const moved = useRef<-1 | 1 | undefined>(undefined);
  useLayoutEffect(() => {
    const buttons = row.current?.querySelectorAll('button');
    // After 'Edit' come 'Move up' and 'Move down'; at an end of the list there is but one of them.
    const further = moved.current === 1 && place < count - 1 ? 2 : 1;
    if (moved.current) buttons?.[further]?.focus();
    moved.current = undefined;
  }, [place]);
  return moved;
}
