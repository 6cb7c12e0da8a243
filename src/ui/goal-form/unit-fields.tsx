import { sameMeasure, type Unit } from '../../domain/amount/unit';
import { aimOf } from '../../domain/plan/goal';
import { Choice } from '../parts/choice';
import { CurrencyField } from './currency-field';
import { unitFault } from '../forms/faults';
import type { EditedGoal, GoalFormPart } from './goal-form-part';
import { WordFields } from './word-fields';
import { useWords } from '../hooks/words';

/** Money with its currency, or the person's own word for what is counted. */
export function UnitFields({ typed, faults, edited, onChange }: GoalFormPart) {
  const words = useWords();
  const kinds = [
    { value: 'count', text: words.text('unit_count') },
    { value: 'money', text: words.text('unit_money') },
  ] as const;
  const unit: Unit =
    typed.kind === 'money'
      ? { kind: 'money', currency: typed.currency }
      : { kind: 'count', ...typed.word };
  return (
    <>
      <Choice
        legend={words.text('unit')}
        value={typed.kind}
        options={kinds}
        onChange={(kind) => onChange({ kind })}
      />
      {typed.kind === 'money' ? (
        <CurrencyField value={typed.currency} onChange={(currency) => onChange({ currency })} />
      ) : (
        <div class="pair">
          <WordFields
            word={typed.word}
            fault={unitFault(faults.unit, typed.word, words)}
            onChange={(word) => onChange({ word })}
            labels={{ one: words.text('unit_one'), many: words.text('unit_many') }}
            examples={{
              one: words.text('unit_one_example'),
              many: words.text('unit_many_example'),
            }}
          />
        </div>
      )}
      {edited && <UnitChange edited={edited} unit={unit} />}
    </>
  );
}

/** Says what becomes of the results so far when the goal is measured in something else. */
function UnitChange({ edited, unit }: { readonly edited: EditedGoal; readonly unit: Unit }) {
  const words = useWords();
  const aim = aimOf(edited.goal);
  const count = edited.recorded.get(aim.id) ?? 0;
  if (count === 0 || sameMeasure(aim.unit, unit)) return null;
  return (
    <p class="hint" role="status">
      {words.count('unit_changes', count)}
    </p>
  );
}
