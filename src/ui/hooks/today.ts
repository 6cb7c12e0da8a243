import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type Day, dayOf } from '../../domain/time/day';
import { type Milliseconds, type Moment, SECOND } from '../../domain/time/instant';

/** The person's day, which moves on at the day start, after sleep and across zones too. */
export function useToday(thisMoment: () => Moment, dayStart: Milliseconds): Day {
  const today = dayOf(thisMoment(), dayStart);
  const shown = useRef(today);
  shown.current = today;
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const look = () => {
      if (dayOf(thisMoment(), dayStart) !== shown.current) draw(undefined);
    };
    const timer = setInterval(look, SECOND);
    return () => clearInterval(timer);
  }, [thisMoment, dayStart]);
  return today;
}
