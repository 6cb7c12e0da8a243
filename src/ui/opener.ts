import { useRef, useState } from 'preact/hooks';

/** A button that opens a form, and what it has to be given. */
export function useOpener() {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
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
