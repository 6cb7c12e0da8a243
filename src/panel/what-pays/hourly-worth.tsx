import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { type AmountProblem, parseAmount } from '../../domain/amount/amount';
import type { Unit } from '../../domain/amount/unit';
import { amountText, currencyText } from '../../domain/text/amount-text';
import { Button, Submit } from '../../ui/parts/button';
import { amountFault } from '../../ui/forms/faults';
import { TextField } from '../../ui/parts/field';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface HourlyWorthProps extends Pick<ViewProps, 'store' | 'settings' | 'onDone'> {
  readonly unit: Unit & { readonly kind: 'money' };
}

/** What an hour is worth to the person: asked once, and the line against which money per hour is then drawn. */
export function HourlyWorth({ unit, store, settings, onDone }: HourlyWorthProps) {
  const words = useWords();
  const { hourlyWorth } = settings;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<AmountProblem | undefined>();
  const save = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const amount = parseAmount(typed, words.locale, unit);
    const refused = amount.ok ? (amount.value < 0 ? 'unreadable' : undefined) : amount.problem;
    setProblem(refused);
    if (!amount.ok || refused) return;
    const undo = await store.settings.set('hourlyWorth', amount.value);
    setOpen(false);
    onDone({ text: words.text('worth_saved'), undo });
  };
  if (!open)
    return (
      <p class={hourlyWorth > 0 ? 'soft small' : 'soft small worth-question'}>
        {hourlyWorth > 0
          ? words.text('worth_is', amountText(hourlyWorth, unit, words))
          : words.text('worth_question')}{' '}
        <Button look="quiet" onClick={() => setOpen(true)}>
          {words.text(hourlyWorth > 0 ? 'worth_change' : 'worth_say')}
        </Button>
      </p>
    );
  return (
    <form class="form worth" noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label={words.text('worth_label', currencyText(unit.currency, words))}
        inputMode="decimal"
        width="narrow"
        value={typed}
        fault={problem && amountFault(problem, words)}
        onChange={setTyped}
      />
      <div class="form-end">
        <Submit>{words.text('save_result')}</Submit>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {words.text('cancel')}
        </Button>
      </div>
    </form>
  );
}
