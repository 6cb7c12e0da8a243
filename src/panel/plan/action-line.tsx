import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ACTIONS_A_DAY, type NextAction } from '../../domain/plan/next-action';
import { actionText } from './action-form';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface ActionLineProps {
  readonly view: ViewProps;
  readonly action: NextAction;
  readonly note: ComponentChildren;
  /** Buttons at the end of the line. */
  readonly children?: ComponentChildren;
  /** What opens below the line. */
  readonly below?: ComponentChildren;
}

/** A next action with a box to tick when it is done; taking the tick away chooses it for today again. */
export function ActionLine({ view, action, note, children, below }: ActionLineProps) {
  const words = useWords();
  const id = useId();
  const { store, surroundings, onDone, today } = view;
  const finish = async () => {
    const undo = await store.actions.finish(action.id, surroundings.thisMoment());
    onDone({ text: words.text('action_finished', action.name), undo });
  };
  const reopen = async (box: HTMLInputElement) => {
    const saved = await store.actions.choose(action.id, today);
    if (saved.ok)
      return onDone({ text: words.text('action_reopened', action.name), undo: saved.value });
    box.checked = true;
    onDone({ text: words.text('fault_day_full', ACTIONS_A_DAY) });
  };
  // By what the box shows: what is stored may not be shown yet.
  const toggle = (box: HTMLInputElement) => (box.checked ? finish() : reopen(box));
  return (
    <li>
      <div class="plan-line">
        <label class="plan-tick" for={id}>
          <input
            id={id}
            type="checkbox"
            checked={action.done !== undefined}
            onChange={({ currentTarget }) => void toggle(currentTarget)}
          />
          <span class="plan-name">
            <span class={action.done ? 'soft' : ''} dir="auto">
              {actionText(action, words)}
            </span>{' '}
            {note && <span class="soft small">{note}</span>}
          </span>
        </label>
        {children && <span class="plan-buttons">{children}</span>}
      </div>
      {below}
    </li>
  );
}
