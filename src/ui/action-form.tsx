import type { ComponentChildren, TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '../domain/activity';
import { durationText } from '../domain/duration';
import { type ActionProblem, ACTIONS_A_DAY, type NextAction } from '../domain/next-action';
import type { Parsed } from '../domain/parsed';
import { readAction, type TypedActionProblem } from '../domain/typed-action';
import { LONGEST_NAME } from '../domain/typed-name';
import type { Words } from '../domain/words';
import { Button, Submit } from './button';
import { durationFault } from './duration-fault';
import { SelectField, TextField } from './field';
import { focusFirstFault } from './first-fault';
import { useOneAtATime } from './one-at-a-time';
import { useWords } from './words';

/** What was typed of a next action. */
export type TypedAction = Pick<NextAction, 'name' | 'length' | 'activity'>;

interface ActionFormProps {
  /** What stands in the fields at first; without it they are empty again after each that is saved. */
  readonly initial?: NextAction;
  /** The activities that it can be a piece of. */
  readonly activities: readonly Activity[];
  /** Writes it, or refuses. */
  readonly onSave: (action: TypedAction) => Promise<Parsed<unknown, ActionProblem>>;
  readonly onCancel: () => void;
  /** More fields, before the buttons. */
  readonly children?: ComponentChildren;
}

/** A next action in one line, with what was understood of it below. */
export function ActionForm({ initial, activities, onSave, onCancel, children }: ActionFormProps) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [line, setLine] = useState(() => (initial ? actionText(initial, words) : ''));
  const [activity, setActivity] = useState(initial?.activity ?? '');
  const [problem, setProblem] = useState<TypedActionProblem | ActionProblem | undefined>();
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  const saveOnce = useOneAtATime(onSave);
  const read = readAction(line);
  const refuse = (next: TypedActionProblem | ActionProblem) => {
    setProblem(next);
    if (form.current) focusFirstFault(form.current);
  };
  const submit = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!read.ok) return refuse(read.problem);
    const saved = await saveOnce({ ...read.value, ...(activity && { activity }) });
    if (!saved) return;
    if (!saved.ok) return refuse(saved.problem);
    setProblem(undefined);
    if (!initial) setLine('');
  };
  return (
    <form class="form action-form" ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={words.text('action_line')}
        placeholder={words.text('action_example')}
        first
        value={line}
        fault={problem && actionFault(problem, words)}
        hint={
          read.ok
            ? words.text('action_read', read.value.name, durationText(read.value.length, words))
            : ''
        }
        onChange={(next) => {
          setLine(next);
          setProblem(undefined);
        }}
      />
      {activities.length > 0 && (
        <SelectField label={words.text('action_activity')} value={activity} onChange={setActivity}>
          <option value="">{words.text('action_no_activity')}</option>
          {activities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {children}
      <div class="form-end">
        <Submit>{words.text(initial ? 'save_action' : 'add_action')}</Submit>
        <Button look="quiet" onClick={onCancel}>
          {words.text(initial ? 'cancel' : 'close')}
        </Button>
      </div>
    </form>
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
