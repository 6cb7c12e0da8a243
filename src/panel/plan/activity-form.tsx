import type { ComponentChildren } from 'preact';
import type { Activity } from '../../domain/plan/activity';
import { durationText } from '../../domain/text/duration-text';
import { type Parsed, refused } from '../../domain/foundation/parsed';
import { isListOf, isShape, isText } from '../../domain/foundation/shape';
import { isSpot, type Spot, spotKey } from '../../domain/site/site';
import {
  type ActivityFaults,
  type PlannedActivity,
  readActivity,
  type TypedActivity,
} from '../../domain/input/activity-input';
import { LONGEST_NAME, LONGEST_SENTENCE } from '../../domain/foundation/name';
import type { Words } from '../../domain/foundation/words';
import { durationFault } from './duration-fault';
import { lengthFault } from '../../ui/forms/faults';
import { TextField } from '../../ui/parts/field';
import { FormFrame } from '../../ui/forms/form-frame';
import { listText, spotName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { SpotFields } from './spot-fields';
import { useForm } from '../../ui/forms/use-form';
import { useWords } from '../../ui/hooks/words';

interface ActivityFormProps {
  /** Of the form (`forms.ts`). */
  readonly name: string;
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
  const { name, initial, others, offered, onSave, onCancel, children } = props;
  const words = useWords();
  const form = useForm<TypedActivity, ActivityFaults, PlannedActivity>({
    name,
    initial: () => typedFrom(initial, words),
    isTyped: isTypedActivity,
    read: (typed) => readActivity(typed, others),
    save: async (planned) => {
      const saved = await onSave(planned);
      return saved.ok ? saved : refused({ name: saved.problem });
    },
  });
  const { typed, faults, change } = form;
  return (
    <FormFrame
      form={form}
      save={words.text('save_activity')}
      cancel={{ text: words.text('cancel'), onCancel }}
      more={children}
    >
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
    </FormFrame>
  );
}

const isTypedActivity = isShape<TypedActivity>({
  name: isText,
  spots: isListOf(isSpot),
  weekly: isText,
  ifThen: isText,
});

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
