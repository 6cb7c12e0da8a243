import type { Day } from '../../domain/time/day';
import { TERM_PERIODS } from '../../domain/plan/goal';
import { Choice } from '../parts/choice';
import { amountFault, dueFault } from '../forms/faults';
import { TextField } from '../parts/field';
import type { GoalFormPart } from './goal-form-part';
import { useWords } from '../hooks/words';

/** The target, and what it is for: all until a day, or each week, month or quarter anew. */
export function TermFields({
  typed,
  faults,
  today,
  onChange,
}: GoalFormPart & { readonly today: Day }) {
  const words = useWords();
  const terms = (['by', ...TERM_PERIODS] as const).map((value) => ({
    value,
    text: words.text(`term_${value}`),
  }));
  return (
    <>
      <Choice
        legend={words.text('term')}
        value={typed.term}
        options={terms}
        onChange={(term) => onChange({ term })}
      />
      <div class="pair">
        <TextField
          label={words.text('target')}
          inputMode="decimal"
          placeholder={words.text('target_example')}
          value={typed.target}
          fault={faults.target && amountFault(faults.target, words)}
          onChange={(target) => onChange({ target })}
        />
        {typed.term === 'by' && (
          <TextField
            label={words.text('due')}
            type="date"
            min={today}
            value={typed.due}
            fault={faults.due && dueFault(faults.due, words)}
            onChange={(due) => onChange({ due })}
          />
        )}
      </div>
    </>
  );
}
