import type { Doing } from '../domain/activity';
import type { Goal } from '../domain/goal';
import { useOpener } from '../ui/opener';
import { type NewResult, ResultForm } from '../ui/result-form';
import type { Surroundings } from '../ui/surroundings';
import { useWords } from '../ui/words';

interface RecordResultProps {
  readonly goals: readonly Goal[];
  readonly activitiesOf: (goal: Goal) => readonly Doing[];
  readonly clock: Pick<Surroundings, 'thisMoment' | 'offsetAt'>;
  readonly onSave: (result: NewResult) => Promise<void>;
}

/** A line that opens into the form. */
export function RecordResult({ goals, activitiesOf, clock, onSave }: RecordResultProps) {
  const words = useWords();
  const { open, close, button } = useOpener();
  const save = async (result: NewResult) => {
    await onSave(result);
    close();
  };
  return (
    <section class="record">
      <button {...button} class="line-button">
        <span>{words.text('record_result')}</span>
        <span class="sign" aria-hidden="true" />
      </button>
      {open && (
        <ResultForm
          goals={goals}
          activitiesOf={activitiesOf}
          clock={clock}
          onSave={save}
          onCancel={close}
        />
      )}
    </section>
  );
}
