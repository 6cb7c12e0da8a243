import { useState } from 'preact/hooks';
import type { Day } from '../../domain/time/day';
import { type NextAction, openActions } from '../../domain/plan/next-action';
import { dayText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

/** A day has enough: which of its actions gives way? */
export interface WayQuestion {
  readonly action: NextAction;
  readonly on: Day;
  readonly today: Day;
  readonly chosen: readonly NextAction[];
  readonly onChoose: (instead: NextAction) => void;
}

/** Chooses an action for a day; where that has enough, there is a question to be shown. */
export function useChoose({ store, today, onDone }: ViewProps, actions: readonly NextAction[]) {
  const words = useWords();
  const [full, setFull] = useState<{ action: NextAction; on: Day } | undefined>();
  const choose = async (action: NextAction, on: Day, instead?: NextAction) => {
    const saved = await store.actions.choose(action.id, on, instead?.id);
    setFull(saved.ok ? undefined : { action, on });
    if (!saved.ok) return;
    const day = on === today ? words.text('action_today') : dayText(on, today, words);
    onDone({ text: words.text('action_chosen', action.name, day), undo: saved.value });
  };
  const question: WayQuestion | undefined = full && {
    ...full,
    today,
    chosen: openActions(actions).filter(({ on }) => on === full.on),
    onChoose: (instead) => void choose(full.action, full.on, instead),
  };
  return { choose, question, clear: () => setFull(undefined) };
}
