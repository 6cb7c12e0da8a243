import type { Doing } from '../domain/plan/activity';
import type { Goal } from '../domain/plan/goal';
import type { Milliseconds } from '../domain/time/instant';
import { type NewResult, ResultForm, type UsualResult } from '../ui/forms/result-form';
import type { Surroundings } from '../ui/hooks/surroundings';

/** The form of a result; it is opened in the foot. */
export const RESULT_FORM = 'popup/result';

interface RecordResultProps {
  readonly goals: readonly Goal[];
  readonly activitiesOf: (goal: Goal) => readonly Doing[];
  readonly usualOf: (goal?: Goal) => UsualResult | undefined;
  readonly clock: Pick<Surroundings, 'thisMoment' | 'offsetAt'>;
  readonly dayStart: Milliseconds;
  readonly onSave: (result: NewResult) => Promise<void>;
  readonly onClose: () => void;
}

/** A result in full, above what waits. */
export function RecordInPopup({ onSave, onClose, ...props }: RecordResultProps) {
  return (
    <section class="record">
      <ResultForm
        {...props}
        name={RESULT_FORM}
        onSave={(result) => onSave(result).then(onClose)}
        onCancel={onClose}
      />
    </section>
  );
}
