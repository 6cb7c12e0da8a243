import { useState } from 'preact/hooks';
import { type Day, readDay } from '../../domain/time/day';
import type { Span } from '../../domain/time/span';
import { Button, Submit } from '../../ui/parts/button';
import { dayFault } from '../../ui/forms/faults';
import { TextField } from '../../ui/parts/field';
import { useWords } from '../../ui/hooks/words';
import { addressOf } from '../frame/route';

interface OtherSpansProps {
  readonly span: Span;
  readonly today: Day;
}

/** The way to the quarter, and to any days from one to another. */
export function OtherSpans({ span, today }: OtherSpansProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div class="other-spans">
      {span.kind !== 'quarter' && (
        <a class="small soft" href={addressOf({ view: 'quarter', day: heldDay(span, today) })}>
          {words.text('nav_quarter')}
        </a>
      )}
      <Button look="quiet" expanded={open} onClick={() => setOpen(!open)}>
        {words.text('nav_range')}
      </Button>
      {open && <RangeForm span={span} />}
    </div>
  );
}

function RangeForm({ span }: { readonly span: Span }) {
  const words = useWords();
  const [from, setFrom] = useState(span.first);
  const [to, setTo] = useState(span.last);
  const [first, last] = [readDay(from), readDay(to)];
  const inOrder = first.ok && last.ok && first.value <= last.value;
  const go = (event: Event) => {
    event.preventDefault();
    if (inOrder) location.hash = addressOf({ view: 'range', first: first.value, last: last.value });
  };
  const firstFault = first.ok ? undefined : dayFault(first.problem, words);
  const lastFault = last.ok ? words.text('fault_range') : dayFault(last.problem, words);
  return (
    <form class="range-form" onSubmit={go}>
      <TextField
        type="date"
        width="narrow"
        label={words.text('range_first')}
        value={from}
        onChange={setFrom}
        fault={firstFault}
        first
      />
      <TextField
        type="date"
        width="narrow"
        label={words.text('range_last')}
        value={to}
        min={from}
        onChange={setTo}
        fault={inOrder || (firstFault && last.ok) ? undefined : lastFault}
      />
      <Submit>{words.text('range_show')}</Submit>
    </form>
  );
}

/** Today where the span holds it, so that the quarter is the running one; else its first day. */
function heldDay({ first, last }: Span, today: Day): Day | undefined {
  return first <= today && today <= last ? undefined : first;
}
