import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Store } from '../store/store';
import { Button } from '../ui/parts/button';
import type { Surroundings } from '../ui/hooks/surroundings';
import { useWords } from '../ui/hooks/words';
import { STEPS, type WelcomeStep } from './progress';

/** What every step is given. */
export interface StepProps {
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly open: WelcomeStep;
  readonly onGoOn: () => void;
  readonly onSkip: (step: WelcomeStep) => void;
  readonly onReopen: (step: WelcomeStep) => void;
}

interface StepFrameProps {
  readonly step: WelcomeStep;
  readonly open: WelcomeStep;
  readonly title: string;
  /** What was settled, in a line; shown while the step is closed. */
  readonly settled?: string | undefined;
  /** What coming back to it is called. */
  readonly again?: string;
  readonly onReopen: (step: WelcomeStep) => void;
  readonly children: ComponentChildren;
  /** Shown whether the step is open or not. */
  readonly always?: ComponentChildren;
}

/** One step: its title is always to be seen, its content while it is open. */
export function StepFrame(props: StepFrameProps) {
  const { step, open, title, settled, again, onReopen, children, always } = props;
  const words = useWords();
  const back = again ?? words.text('change');
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = step === open;
  useFocusOnOpening(heading, isOpen);
  return (
    <li class={isOpen ? 'step-item open' : 'step-item'} aria-current={isOpen ? 'step' : undefined}>
      <span class="step-number" aria-hidden="true">
        {STEPS.indexOf(step) + 1}
      </span>
      <div class="step-body">
        <div class="step-head">
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {!isOpen && settled !== undefined && (
            <Button
              look="quiet"
              label={words.text('change_step', back, title)}
              onClick={() => onReopen(step)}
            >
              {back}
            </Button>
          )}
        </div>
        {isOpen ? children : settled !== undefined && <p class="soft">{settled}</p>}
        {always}
      </div>
    </li>
  );
}

/** Reading goes on at the step that opened; the first one does not take the focus from the page. */
function useFocusOnOpening(heading: { current: HTMLElement | null }, isOpen: boolean): void {
  const first = useRef(true);
  useEffect(() => {
    if (isOpen && !first.current) heading.current?.focus();
    first.current = false;
  }, [isOpen]);
}
