import { useState } from 'preact/hooks';
import type { WorkHours as Hours } from '../../domain/ledger/away';
import { type Weekday, weekdaysFrom } from '../../domain/time/period';
import { clockTime } from '../../domain/input/entry-input';
import { readWorkHours, type TypedWorkHours } from '../../domain/input/work-hours-input';
import { Tick } from '../../ui/parts/choice';
import { TextField } from '../../ui/parts/field';
import { weekdayText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

/** When the popup asks what a gap was. What is set holds at once. */
export function WorkHoursForm({ store, settings, onDone }: ViewProps) {
  const words = useWords();
  const { workHours, weekStart } = settings;
  const [typed, setTyped] = useState<TypedWorkHours>(() => typedHours(workHours));
  const read = readWorkHours(typed);
  const set = async (part: Partial<Hours>) => {
    const undo = await store.settings.change('workHours', (held) => ({ ...held, ...part }));
    onDone({ text: words.text('work_hours_set'), undo });
  };
  const type = (part: Partial<TypedWorkHours>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const hours = readWorkHours(next);
    if (hours.ok) void set(hours.value);
  };
  return (
    <section class="work-hours form" aria-labelledby="work-hours">
      <h3 id="work-hours">{words.text('work_hours')}</h3>
      <p class="soft">{words.text('work_hours_hint')}</p>
      <fieldset class="choice">
        <legend>{words.text('work_days')}</legend>
        <div class="chips">
          {weekdaysFrom(weekStart).map((day) => (
            <Tick
              key={day}
              text={weekdayText(day, words, 'short')}
              ticked={workHours.days.includes(day)}
              onChange={(on) => void set({ days: toggled(workHours.days, day, on) })}
            />
          ))}
        </div>
      </fieldset>
      <div class="pair">
        <TextField
          label={words.text('work_from')}
          type="time"
          width="narrow"
          value={typed.from}
          onChange={(from) => type({ from })}
        />
        <TextField
          label={words.text('work_to')}
          type="time"
          width="narrow"
          value={typed.to}
          fault={read.ok ? undefined : words.text(`fault_hours_${read.problem}`)}
          onChange={(to) => type({ to })}
        />
      </div>
    </section>
  );
}

function typedHours({ from, to }: Hours): TypedWorkHours {
  return { from: clockTime({ at: from, offset: 0 }), to: clockTime({ at: to, offset: 0 }) };
}

function toggled(days: readonly Weekday[], day: Weekday, on: boolean): Weekday[] {
  const others = days.filter((each) => each !== day);
  return on ? [...others, day].toSorted((a, b) => a - b) : others;
}
