import type { Activity } from '../../domain/plan/activity';
import { durationText } from '../../domain/text/duration-text';
import { type ActionProblem, ACTIONS_A_DAY, type NextAction } from '../../domain/plan/next-action';
import { type Parsed, parsed, refused } from '../../domain/foundation/parsed';
import { isFlag, isShape, isText } from '../../domain/foundation/shape';
import { readAction, type TypedActionProblem } from '../../domain/input/action-input';
import { LONGEST_NAME } from '../../domain/foundation/name';
import type { Words } from '../../domain/foundation/words';
import { Tick } from '../../ui/parts/choice';
import { durationFault } from './duration-fault';
import { SelectField, TextField } from '../../ui/parts/field';
import { FormFrame } from '../../ui/forms/form-frame';
import { useForm } from '../../ui/forms/use-form';
import { useWords } from '../../ui/hooks/words';

/** What the person says of a next action. */
export type ActionFormValue = Pick<NextAction, 'name' | 'length' | 'activity'>;

interface ActionFormProps {
  /** Of the form (`forms.ts`). */
  readonly name: string;
  /** The action that is changed. A new one can be chosen for today, and after it another can be typed. */
  readonly changed?: NextAction;
  /** The activities that it can be a piece of. */
  readonly activities: readonly Activity[];
  /** Writes it, or refuses. */
  readonly onSave: (
    action: ActionFormValue,
    forToday: boolean,
  ) => Promise<Parsed<unknown, ActionProblem>>;
  readonly onCancel: () => void;
}

interface TypedForm {
  readonly line: string;
  /** The id of an activity, or nothing. */
  readonly activity: string;
  readonly forToday: boolean;
}

interface Faults {
  readonly line?: TypedActionProblem | ActionProblem;
}

const isTypedForm = isShape<TypedForm>({ line: isText, activity: isText, forToday: isFlag });

/** A next action in one line, with what was understood of it below. */
export function ActionForm({ name, changed, activities, onSave, onCancel }: ActionFormProps) {
  const words = useWords();
  const form = useForm<TypedForm, Faults, ActionFormValue>({
    name,
    initial: () => ({
      line: changed ? actionText(changed, words) : '',
      activity: changed?.activity ?? '',
      forToday: false,
    }),
    isTyped: isTypedForm,
    read: ({ line, activity }) => {
      const read = readAction(line);
      if (!read.ok) return refused({ line: read.problem });
      return parsed({ ...read.value, ...(activity && { activity }) });
    },
    save: async (action, { typed }) => {
      const saved = await onSave(action, typed.forToday);
      return saved.ok ? saved : refused({ line: saved.problem });
    },
    ...(!changed && { stays: (saved) => ({ ...saved, line: '' }) }),
  });
  const { typed, faults, change } = form;
  const read = readAction(typed.line);
  return (
    <FormFrame
      form={form}
      look="action-form"
      save={words.text(changed ? 'save_action' : 'add_action')}
      cancel={{ text: words.text(changed ? 'cancel' : 'close'), onCancel }}
    >
      <TextField
        label={words.text('action_line')}
        placeholder={words.text('action_example')}
        first
        value={typed.line}
        fault={faults.line && actionFault(faults.line, words)}
        hint={
          read.ok
            ? words.text('action_read', read.value.name, durationText(read.value.length, words))
            : ''
        }
        onChange={(line) => change({ line })}
      />
      {activities.length > 0 && (
        <SelectField
          label={words.text('action_activity')}
          value={typed.activity}
          onChange={(activity) => change({ activity })}
        >
          <option value="">{words.text('action_no_activity')}</option>
          {activities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {!changed && (
        <div class="chips">
          <Tick
            text={words.text('action_for_today')}
            ticked={typed.forToday}
            onChange={(forToday) => change({ forToday })}
          />
        </div>
      )}
    </FormFrame>
  );
}

/** `call Ann Lee, 10 min`, as it can be typed. */
export function actionText(
  { name, length }: Pick<NextAction, 'name' | 'length'>,
  words: Words,
): string {
  return words.text('action', name, durationText(length, words));
}

function actionFault(problem: TypedActionProblem | ActionProblem, words: Words): string {
  switch (problem) {
    case 'missing':
      return words.text('fault_action_missing');
    case 'no length':
      return words.text('fault_action_no_length');
    case 'taken':
      return words.text('fault_action_taken');
    case 'day full':
      return words.text('fault_day_full', ACTIONS_A_DAY);
    case 'too long':
      return words.text('fault_action_long', LONGEST_NAME);
    case 'empty':
    case 'unreadable':
    case 'negative':
    case 'zero':
      return durationFault(problem, words);
  }
}
