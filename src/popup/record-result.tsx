import type { Doing } from '../domain/plan/activity';
import type { Goal } from '../domain/plan/goal';
import type { Milliseconds } from '../domain/time/instant';
import { useOpener } from '../ui/hooks/opener';
import { type NewResult, ResultForm } from '../ui/forms/result-form';
import type { Surroundings } from '../ui/hooks/surroundings';
import { useWords } from '../ui/hooks/words';

interface RecordResultProps {
  readonly goals: readonly Goal[];
  readonly activitiesOf: (goal: Goal) => readonly Doing[];
  readonly clock: Pick<Surroundings, 'thisMoment' | 'offsetAt'>;
  readonly dayStart: Milliseconds;
  readonly onSave: (result: NewResult) => Promise<void>;
}

const NAME = 'popup/result';

/** A line that opens into the form. */
export function RecordInPopup({ goals, activitiesOf, clock, dayStart, onSave }: RecordResultProps) {
  const words = useWords();
  const { open, close, button } = useOpener(NAME);
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
          name={NAME}
          dayStart={dayStart}
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
