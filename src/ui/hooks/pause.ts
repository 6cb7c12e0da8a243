import { useEffect, useState } from 'preact/hooks';
import { type Interval, type Moment, SECOND } from '../../domain/time/instant';
import { isPaused } from '../../domain/attention/pause';

/** The pause that holds, until its time has come. */
export function usePause(pause: Interval, thisMoment: () => Moment): Interval | undefined {
  const holds = isPaused(pause, thisMoment().at);
  const [, setSeen] = useState(holds);
  useEffect(() => {
    const timer = setInterval(() => setSeen(isPaused(pause, thisMoment().at)), SECOND);
    return () => clearInterval(timer);
  }, [pause.start, pause.end, thisMoment]);
  return holds ? pause : undefined;
}
