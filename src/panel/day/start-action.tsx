import type { Activity } from '../../domain/plan/activity';
import type { NextAction } from '../../domain/plan/next-action';
import { doingForAction, labelFor } from '../../domain/plan/offline-doing';
import { Button } from '../../ui/parts/button';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface StartActionProps {
  readonly view: ViewProps;
  readonly action: NextAction;
  readonly activities: readonly Activity[];
}

/** Starts the timer for an action that is done offline. */
export function StartAction({ view, action, activities }: StartActionProps) {
  const { store, surroundings, onDone } = view;
  const words = useWords();
  const doing = doingForAction(action, activities);
  if (!doing) return null;
  const start = async () => {
    const { at, offset } = surroundings.thisMoment();
    const label = labelFor(action.goal, doing);
    const timer = { place: doing.spot.place, label, action: action.id, start: at, offset };
    const undo = await store.timers.start(timer);
    if (undo) onDone({ text: words.text('offline_started', action.name), undo });
    else onDone({ text: words.text('timer_runs_already') });
  };
  return (
    <Button label={words.text('start_next', action.name)} onClick={() => void start()}>
      {words.text('start')}
    </Button>
  );
}
