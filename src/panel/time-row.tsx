import { durationText } from '../domain/duration';
import { Bar } from '../ui/bar';
import { useWords } from '../ui/words';

interface TimeRowProps {
  readonly name: string;
  readonly time: number;
  readonly longest: number;
  readonly fill: string;
  /** What it was for, where no heading says so; or that it was entered from memory. */
  readonly note?: string | undefined;
}

/** A length of time and, directly beside it, what it was. */
export function TimeRow({ name, time, longest, fill, note }: TimeRowProps) {
  const words = useWords();
  const length = durationText(time, words);
  return (
    <li>
      <Bar share={time / longest} fill={fill} />
      <span class="time-text">
        {name}{' '}
        <span class="soft">{note ? words.text('length_and_note', length, note) : length}</span>
      </span>
    </li>
  );
}
