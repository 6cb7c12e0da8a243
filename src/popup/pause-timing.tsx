import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { PauseChoices } from '../ui/notices/pause-choices';
import { useWords } from '../ui/hooks/words';

/** A line that opens into how long to pause. */
export function PauseTiming(props: ComponentProps<typeof PauseChoices>) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section class="pause">
      <button type="button" class="line-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{words.text('pause_timing')}</span>
        <span class="sign" aria-hidden="true" />
      </button>
      {open && <PauseChoices {...props} />}
    </section>
  );
}
