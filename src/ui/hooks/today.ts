import { useEffect, useState } from 'preact/hooks';
import { type Day, dayOf } from '../../domain/time/day';
import { type Milliseconds, type Moment, SECOND } from '../../domain/time/instant';

/** The person's day, which moves on at the day start, after sleep and across zones too. */
export function useToday(thisMoment: () => Moment, dayStart: Milliseconds): Day {
  const today = dayOf(thisMoment(), dayStart);
  const [, setSeen] = useState(today);
  useEffect(() => {
    const timer = setInterval(() => setSeen(dayOf(thisMoment(), dayStart)), SECOND);
    return () => clearInterval(timer);
  }, [thisMoment, dayStart]);
  return today;
}
