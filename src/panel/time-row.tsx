import { durationText } from '../domain/duration';
import { Bar } from '../ui/bar';
import { useWords } from '../ui/words';

interface TimeRowProps {
  readonly name: string;
  readonly time: number;
  readonly longest: number;
  readonly fill: string;
}

/** A length of time and, directly beside it, what it was. */
export function TimeRow({ name, time, longest, fill }: TimeRowProps) {
  const words = useWords();
  return (
    <li>
      <Bar share={time / longest} fill={fill} />
      <span class="time-text">
        {name} <span class="soft">{durationText(time, words)}</span>
      </span>
    </li>
  );
}
