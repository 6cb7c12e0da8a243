import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  readonly legend: ComponentChildren;
  /** What is known of it; read out with the legend. */
  readonly note?: string;
  /** Left out where nothing is chosen yet. */
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly text: ComponentChildren }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them visible. */
export function Choice<Value extends string>({
  legend,
  note,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice" aria-describedby={note && `${name}-note`}>
      <legend>{legend}</legend>
      {note && (
        <p class="choice-note" id={`${name}-note`}>
          {note}
        </p>
      )}
      <div class="chips">
        {options.map((option) => (
          <label key={option.value} class="chip">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface TickProps {
  readonly text: ComponentChildren;
  readonly ticked: boolean;
  readonly onChange: (ticked: boolean) => void;
}

/** One of many that may be chosen together. */
export function Tick({ text, ticked, onChange }: TickProps) {
  return (
    <label class="chip">
      <input
        type="checkbox"
        checked={ticked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {text}
    </label>
  );
}
