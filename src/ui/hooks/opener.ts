import { useRef, useState } from 'preact/hooks';
import { useHasDraft } from './forms';

/** A button that opens a form, and what it has to be given. The form is open from the start where it has a draft. */
export function useOpener(name: string) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(useHasDraft(name));
  return {
    open,
    /** The focus goes back to the button. */
    close: () => {
      setOpen(false);
      button.current?.focus();
    },
    button: {
      type: 'button',
      ref: button,
      'aria-expanded': open,
      onClick: () => setOpen(!open),
    },
  } as const;
}
