import type { Rung } from '../../domain/plan/goal';
import { type TypedStep, typedStep } from '../../domain/input/goal-input';
import { unitText } from '../../domain/text/amount-text';
import { Button } from '../parts/button';
import { stepFault } from '../forms/faults';
import type { GoalFormPart } from './goal-form-part';
import { WordFields } from './word-fields';
import { useWords } from '../hooks/words';

/** The rungs below the aim, first sign first: a reply, a call booked. */
export function StepFields({ typed, faults, edited, onChange }: GoalFormPart) {
  const words = useWords();
  const { steps } = typed;
  const set = (next: readonly TypedStep[]) => onChange({ steps: next });
  const gone = (edited?.goal.ladder.slice(0, -1) ?? []).filter(
    (rung) => !steps.some(({ id }) => id === rung.id),
  );
  return (
    <fieldset class="choice steps">
      <legend>{words.text('steps')}</legend>
      <p class="hint">{words.text('steps_hint')}</p>
      {steps.map((step, index) => (
        <StepRow
          key={index}
          number={index + 1}
          step={step}
          fault={stepFault(faults.steps?.[index], step, words)}
          onChange={(next) => set(steps.with(index, next))}
          onRaise={() => set(steps.toSpliced(index, 1).toSpliced(index - 1, 0, step))}
          onRemove={() => set(steps.toSpliced(index, 1))}
        />
      ))}
      {gone.map((rung) => (
        <GoneStep
          key={rung.id}
          rung={rung}
          count={edited?.recorded.get(rung.id) ?? 0}
          onPutBack={() => set([...steps, typedStep(rung)])}
        />
      ))}
      <Button onClick={() => set([...steps, { one: '', many: '' }])}>
        {words.text('add_step')}
      </Button>
    </fieldset>
  );
}

interface StepRowProps {
  readonly number: number;
  readonly step: TypedStep;
  readonly fault: string | undefined;
  readonly onChange: (step: TypedStep) => void;
  readonly onRaise: () => void;
  readonly onRemove: () => void;
}

function StepRow({ number, step, fault, onChange, onRaise, onRemove }: StepRowProps) {
  const words = useWords();
  return (
    <div class="step">
      <WordFields
        word={step}
        fault={fault}
        onChange={(word) => onChange({ ...step, ...word })}
        labels={{ one: words.text('step_one', number), many: words.text('step_many', number) }}
        examples={{ one: words.text('step_one_example'), many: words.text('step_many_example') }}
      />
      <div class="step-actions">
        {number > 1 && (
          <Button look="quiet" onClick={onRaise} label={words.text('step_earlier', number)}>
            {words.text('earlier')}
          </Button>
        )}
        <Button look="quiet" onClick={onRemove} label={words.text('remove_step', number)}>
          {words.text('remove')}
        </Button>
      </div>
    </div>
  );
}

interface GoneStepProps {
  readonly rung: Rung;
  /** Of results recorded on it. */
  readonly count: number;
  readonly onPutBack: () => void;
}

/** A sign that results were recorded on is not lost without a word. */
function GoneStep({ rung, count, onPutBack }: GoneStepProps) {
  const words = useWords();
  if (count === 0) return null;
  const name = unitText(rung.unit, words);
  return (
    <p class="gone-step hint" role="status">
      <span>{words.count('step_gone', count, name)}</span>
      <Button look="quiet" onClick={onPutBack} label={words.text('put_back_step', name)}>
        {words.text('put_back')}
      </Button>
    </p>
  );
}
