import { dayOf } from '../../domain/time/day';
import type { DayLedger } from '../../domain/ledger/ledger';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface FirstStepsProps extends ViewProps {
  readonly ledger: DayLedger;
}

/** On the day on which timing began: what to do first, and what comes of it later. */
export function FirstSteps({ ledger, settings, surroundings, today }: FirstStepsProps) {
  const words = useWords();
  const { consentedAt, dayStart } = settings;
  const began = { at: consentedAt, offset: surroundings.offsetAt(consentedAt) };
  if (!consentedAt || dayOf(began, dayStart) !== today) return null;
  const answered =
    ledger.goals.some(({ time }) => time > 0) ||
    ledger.asides.some(({ aside }) => aside !== 'unlabelled');
  const steps = [
    { text: words.text('first_visit'), done: ledger.total > 0 },
    { text: words.text('first_answer'), done: answered },
    { text: words.text('first_result'), done: ledger.results.length > 0 },
  ];
  if (steps.every(({ done }) => done)) return null;
  return (
    <section class="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{words.text('first_steps')}</h2>
      <ol>
        {steps.map(({ text, done }) => (
          <li key={text} class={done ? 'soft' : ''}>
            <span class={done ? 'step-mark done' : 'step-mark'} aria-hidden="true" />
            {text}{' '}
            <span class="for-readers">{words.text(done ? 'step_is_done' : 'step_is_open')}</span>
          </li>
        ))}
      </ol>
      <a class="small" href="?demo">
        {words.text('first_demo')}
      </a>
    </section>
  );
}
