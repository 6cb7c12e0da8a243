import type { ComponentChildren, TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '../domain/activity';
import { durationText } from '../domain/duration';
import type { Parsed } from '../domain/parsed';
import { type Spot, spotKey } from '../domain/site';
import {
  type ActivityFaults,
  type PlannedActivity,
  readActivity,
  type TypedActivity,
} from '../domain/typed-activity';
import { LONGEST_NAME, LONGEST_SENTENCE } from '../domain/typed-name';
import type { Words } from '../domain/words';
import { Button, Submit } from './button';
import { durationFault } from './duration-fault';
import { lengthFault } from './faults';
import { TextField } from './field';
import { focusFirstFault } from './first-fault';
import { listText, spotName } from './names';
import { useSiteNames } from './site-names';
import { useOneAtATime } from './one-at-a-time';
import { SpotFields } from './spot-fields';
import { useWords } from './words';

interface ActivityFormProps {
  /** What stands in the fields at first. */
  readonly initial: Partial<PlannedActivity>;
  /** The other activities of the goal. */
  readonly others: readonly Activity[];
  readonly offered: readonly Spot[];
  /** Writes it; may still refuse the name, where another window took it. */
  readonly onSave: (planned: PlannedActivity) => Promise<Parsed<unknown, 'taken'>>;
  readonly onCancel: () => void;
  /** What else can be done with it. */
  readonly children?: ComponentChildren;
}

/** Something done for a goal: what, where, how much a week, and when. Nothing typed is lost on a fault. */
export function ActivityForm(props: ActivityFormProps) {
  const { initial, others, offered, onSave, onCancel, children } = props;
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(() => typedFrom(initial, words));
  const [faults, setFaults] = useState<ActivityFaults>({});
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  const change = (part: Partial<TypedActivity>) => setTyped((before) => ({ ...before, ...part }));
  const saveOnce = useOneAtATime(onSave);
  const refuse = (problem: ActivityFaults) => {
    setFaults(problem);
    if (form.current) focusFirstFault(form.current);
  };
  const submit = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readActivity(typed, others);
    if (!read.ok) return refuse(read.problem);
    const saved = await saveOnce(read.value);
    if (saved && !saved.ok) refuse({ name: saved.problem });
  };
  return (
    <form class="form" ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={words.text('activity_name')}
        placeholder={words.text('activity_name_example')}
        first
        value={typed.name}
        fault={faults.name && nameFault(faults.name, typed.name, words)}
        onChange={(name) => change({ name })}
      />
      <WhereFields
        typed={typed}
        fault={faults.spots}
        others={others}
        offered={offered}
        onChange={change}
      />
      <TextField
        label={words.text('activity_weekly')}
        placeholder={words.text('activity_weekly_example')}
        width="narrow"
        value={typed.weekly}
        fault={faults.weekly && durationFault(faults.weekly, words)}
        onChange={(weekly) => change({ weekly })}
      />
      <TextField
        label={words.text('activity_if_then')}
        placeholder={words.text('activity_if_then_example')}
        value={typed.ifThen}
        fault={faults.ifThen && lengthFault(typed.ifThen, LONGEST_SENTENCE, words)}
        onChange={(ifThen) => change({ ifThen })}
      />
      <div class="form-end">
        <Submit>{words.text('save_activity')}</Submit>
        <Button look="quiet" onClick={onCancel}>
          {words.text('cancel')}
        </Button>
        {children}
      </div>
    </form>
  );
}

interface WhereFieldsProps extends Pick<ActivityFormProps, 'others' | 'offered'> {
  readonly typed: TypedActivity;
  readonly fault: 'missing' | undefined;
  readonly onChange: (part: Partial<TypedActivity>) => void;
}

/** Says where two activities share a place, since time there counts for one of them only. */
function WhereFields({ typed, fault, others, offered, onChange }: WhereFieldsProps) {
  const words = useWords();
  const names = useSiteNames();
  const keys = new Set(typed.spots.map(spotKey));
  const shared = others.flatMap(({ name, spots, archived }) => {
    const both = archived ? [] : spots.filter((spot) => keys.has(spotKey(spot)));
    const places = listText(
      both.map((spot) => spotName(spot, names, words)),
      words,
    );
    return both.length > 0 ? [words.text('spots_shared', places, name)] : [];
  });
  return (
    <SpotFields
      offered={offered}
      chosen={typed.spots}
      fault={fault && words.text('fault_spots_missing')}
      hint={shared.length > 0 ? shared.join(' ') : undefined}
      onChange={(spots) => onChange({ spots })}
    />
  );
}

function nameFault(
  problem: NonNullable<ActivityFaults['name']>,
  name: string,
  words: Words,
): string {
  switch (problem) {
    case 'missing':
      return words.text('fault_activity_missing');
    case 'too long':
      return lengthFault(name, LONGEST_NAME, words);
    case 'taken':
      return words.text('fault_activity_taken');
  }
}

function typedFrom(initial: Partial<PlannedActivity>, words: Words): TypedActivity {
  const { name = '', spots = [], weekly, ifThen = '' } = initial;
  return { name, spots, weekly: weekly === undefined ? '' : durationText(weekly, words), ifThen };
}
