import { durationText } from '../domain/duration';
import { Bar } from '../ui/bar';
import { useWords } from '../ui/words';

/** A length of time and what it was. */
interface NamedTime {
  readonly name: string;
  readonly time: number;
}

interface TimeRowProps extends NamedTime {
  readonly longest: number;
  readonly fill: string;
  /** What it was for, where no heading says so; or that it was entered from memory. */
  readonly note?: string | undefined;
  /** What it is made of; shown on demand. */
  readonly within?: readonly NamedTime[];
}

/** A length of time and, directly beside it, what it was. */
export function TimeRow({ name, time, longest, fill, note, within = [] }: TimeRowProps) {
  const words = useWords();
  const length = durationText(time, words);
  const text = (
    <>
      <Bar share={time / longest} fill={fill} />
      <span class="time-text">
        {name}{' '}
        <span class="soft">{note ? words.text('length_and_note', length, note) : length}</span>
      </span>
    </>
  );
  if (within.length === 0) return <li class="time-row">{text}</li>;
  return (
    <li>
      <details class="opens">
        <summary class="time-row">{text}</summary>
        <ul>
          {within.map((part) => (
            <TimeRow key={part.name} {...part} longest={longest} fill={fill} />
          ))}
        </ul>
      </details>
    </li>
  );
}
