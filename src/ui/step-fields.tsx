import type { TypedWord } from '../domain/typed-goal';
import { Button } from './button';
import { WordFields } from './word-fields';
import { useWords } from './words';

interface StepFieldsProps {
  readonly steps: readonly TypedWord[];
  readonly onChange: (steps: readonly TypedWord[]) => void;
}

/** The rungs below the aim, first sign first: a reply, a call booked. */
export function StepFields({ steps, onChange }: StepFieldsProps) {
  const words = useWords();
  return (
    <fieldset class="choice steps">
      <legend>{words.text('steps')}</legend>
      <p class="hint">{words.text('steps_hint')}</p>
      {steps.map((step, index) => (
        <StepRow
          key={index}
          number={index + 1}
          step={step}
          onChange={(next) => onChange(steps.with(index, next))}
          onRemove={() => onChange(steps.toSpliced(index, 1))}
        />
      ))}
      <Button onClick={() => onChange([...steps, { one: '', many: '' }])}>
        {words.text('add_step')}
      </Button>
    </fieldset>
  );
}

interface StepRowProps {
  readonly number: number;
  readonly step: TypedWord;
  readonly onChange: (step: TypedWord) => void;
  readonly onRemove: () => void;
}

function StepRow({ number, step, onChange, onRemove }: StepRowProps) {
  const words = useWords();
  return (
    <div class="step">
      <WordFields
        word={step}
        onChange={onChange}
        labels={{ one: words.text('step_one', number), many: words.text('step_many', number) }}
        examples={{ one: words.text('step_one_example'), many: words.text('step_many_example') }}
      />
      <Button look="quiet" onClick={onRemove} label={words.text('remove_step', number)}>
        {words.text('remove')}
      </Button>
    </div>
  );
}
