import type { Milliseconds } from '../../domain/time/instant';
import type { NextAction } from '../../domain/plan/next-action';
import { doingForAction, labelFor } from '../../domain/plan/offline-doing';
import type { Timer } from '../../domain/plan/timer';
import type { Words } from '../../domain/foundation/words';
import type { OfflineProps } from './offline-props';

/** Starts offline time, unless some runs already. */
export async function startTimer(
  what: Omit<Timer, 'id' | 'start' | 'offset'>,
  name: string,
  { store, surroundings, onDone }: OfflineProps,
  words: Words,
): Promise<void> {
  const { at, offset } = surroundings.thisMoment();
  const undo = await store.timers.start({ ...what, start: at, offset });
  if (undo) onDone({ text: words.text('offline_started', name), undo });
  else onDone({ text: words.text('timer_runs_already') });
}

/** A next action that one tap starts. */
export interface Startable {
  readonly name: string;
  readonly length: Milliseconds;
  readonly start: () => void;
}

/** What was planned as the next thing today, where it is done offline and no timer runs. */
export function startable(
  next: NextAction | undefined,
  props: OfflineProps,
  words: Words,
): Startable | undefined {
  const doing = next && doingForAction(next, props.records.activities);
  if (!doing || props.settings.timer) return undefined;
  const label = labelFor(next.goal, doing);
  const what = { place: doing.spot.place, label, action: next.id };
  const start = () => void startTimer(what, next.name, props, words);
  return { name: next.name, length: next.length, start };
}
