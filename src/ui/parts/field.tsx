import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it, in words; shown beside the field and read out with it. */
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
}

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'date' | 'time' | 'search';
  readonly inputMode?: 'decimal';
  readonly placeholder?: string;
  readonly min?: string;
  /** Narrow for figures and dates, wide for sentences. */
  readonly width?: 'narrow' | 'wide';
  /** Gets the focus when its form opens. */
  readonly first?: boolean;
}

export function TextField({ type = 'text', width = 'wide', first, ...props }: TextFieldProps) {
  const { label, value, onChange, fault, hint, inputMode, placeholder, min } = props;
  const id = useId();
  return (
    <div class={`field ${width}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        data-first={first}
        type={type}
        dir={type === 'text' && !inputMode ? 'auto' : undefined}
        list={undefined}
        value={value}
        inputMode={inputMode}
        placeholder={placeholder}
        min={min}
        autocomplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <Note id={`${id}-note`} fault={fault} hint={hint} />
    </div>
  );
}

/** Several lines, as a note is written. */
export function NoteField({ label, value, onChange, fault, hint }: FieldProps) {
  const id = useId();
  return (
    <div class="field wide">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <Note id={`${id}-note`} fault={fault} hint={hint} />
    </div>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly children: ComponentChildren;
}

/** @param children the options */
export function SelectField({ label, value, onChange, children, fault, hint }: SelectFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
      <Note id={`${id}-note`} fault={fault} hint={hint} />
    </div>
  );
}

interface NoteProps {
  readonly id: string;
  readonly fault: string | undefined;
  readonly hint: string | undefined;
}

function Note({ id, fault, hint }: NoteProps) {
  return (
    <p id={id} class={fault ? 'fault' : 'hint'}>
      {fault ?? hint}
    </p>
  );
}
