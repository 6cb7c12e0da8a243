import { useEffect, useState } from 'preact/hooks';
import { type Moment, SECOND } from '../../domain/time/instant';

/** This moment, moving on every second. */
export function useNow(thisMoment: () => Moment): Moment {
  const [, setSeen] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeen(thisMoment().at), SECOND);
    return () => clearInterval(timer);
  }, [thisMoment]);
  return thisMoment();
}
