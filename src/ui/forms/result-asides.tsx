import { useState } from 'preact/hooks';
import type { Moment } from '../../domain/time/instant';
import { type ResultFaults, type TypedResult, whenOf } from '../../domain/input/result-input';
import { Button } from '../parts/button';
import { contactFault, noteFault } from './faults';
import { NoteField, TextField } from '../parts/field';
import { MomentFields } from './moment-fields';
import { useWords } from '../hooks/words';

interface ResultAsidesProps {
  readonly typed: TypedResult;
  readonly faults: Omit<ResultFaults, 'when' | 'amount'>;
  readonly whenFault: string | undefined;
  readonly thisMoment: () => Moment;
  readonly onChange: (part: Partial<TypedResult>) => void;
  /** A refund has none. */
  readonly withoutContact?: boolean;
}

/** What is seldom said of a result, each behind a button: another moment than now; first contact and a note. */
export function ResultAsides(props: ResultAsidesProps) {
  const { typed, faults, thisMoment, onChange, withoutContact = false } = props;
  const words = useWords();
  const [opened, setOpened] = useState(typed.firstContact !== '' || typed.note !== '');
  const isOpen = opened || faults.firstContact !== undefined || faults.note !== undefined;
  return (
    <div class="asides-of-form">
      <div class="toggles">
        <Button
          look="quiet"
          expanded={typed.when !== undefined}
          onClick={() => onChange({ when: typed.when ? undefined : whenOf(thisMoment()) })}
        >
          {words.text('another_day')}
        </Button>
        <Button look="quiet" expanded={isOpen} onClick={() => setOpened(!opened)}>
          {words.text(withoutContact ? 'result_note' : 'result_more')}
        </Button>
      </div>
      {typed.when && (
        <MomentFields
          when={typed.when}
          fault={props.whenFault}
          onChange={(when) => onChange({ when })}
        />
      )}
      {isOpen && !withoutContact && (
        <TextField
          label={words.text('first_contact')}
          hint={words.text('first_contact_hint')}
          type="date"
          width="narrow"
          value={typed.firstContact}
          fault={faults.firstContact && contactFault(faults.firstContact, words)}
          onChange={(firstContact) => onChange({ firstContact })}
        />
      )}
      {isOpen && (
        <NoteField
          label={words.text('result_note')}
          value={typed.note}
          fault={faults.note && noteFault(typed.note, words)}
          onChange={(note) => onChange({ note })}
        />
      )}
    </div>
  );
}
