import { useEffect, useState } from 'preact/hooks';
import type { Records } from '../../domain/ledger/ledger';
import { offlineName } from '../../domain/plan/offline-doing';
import { entryOf, timerState } from '../../domain/plan/timer';
import { durationText } from '../../domain/text/duration-text';
import { SECOND } from '../../domain/time/instant';
import { Button } from '../../ui/parts/button';
import { labelName } from '../../ui/text/names';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface TimerNowProps extends ViewProps {
  readonly records: Records;
}

/** The offline time that runs, with the way to end it. */
export function TimerNow({ records, ...view }: TimerNowProps) {
  const { store, surroundings, settings, onDone } = view;
  const { timer } = settings;
  const words = useWords();
  const now = useNow(surroundings.thisMoment, timer !== null);
  if (!timer) return null;
  const name = offlineName(timer, records.activities, words);
  const stop = async () => {
    const entry = entryOf(timer, surroundings.thisMoment().at);
    const undo = await store.timers.stop(timer.id, entry);
    if (!undo) return onDone({ text: words.text('timer_gone') });
    const length = durationText(entry.end - entry.start, words);
    onDone({ text: words.text('entry_saved', name, length), undo });
  };
  return (
    <section class="running" aria-labelledby="running-now">
      <h2 id="running-now">{words.text('running_now')}</h2>
      <p>
        {words.text('timer_for', name, labelName(timer.label, records.goals, words))}{' '}
        <b role="timer">{durationText(Math.max(0, now - timer.start), words)}</b>
      </p>
      {timerState(timer, now) === 'running' ? (
        <Button look="main" onClick={() => void stop()}>
          {words.text('stop')}
        </Button>
      ) : (
        <p class="soft small">{words.text('timer_in_popup')}</p>
      )}
    </section>
  );
}

function useNow(thisMoment: () => { readonly at: number }, runs: boolean): number {
  const [now, setNow] = useState(thisMoment().at);
  useEffect(() => {
    if (!runs) return;
    setNow(thisMoment().at);
    const timer = setInterval(() => setNow(thisMoment().at), 10 * SECOND);
    return () => clearInterval(timer);
  }, [runs]);
  return now;
}
