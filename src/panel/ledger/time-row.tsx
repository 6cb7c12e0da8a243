import { durationText } from '../../domain/text/duration-text';
import { Bar } from '../../ui/parts/bar';
import { useWords } from '../../ui/hooks/words';

/** A length of time and what it was. */
export interface NamedTime {
  /** Tells it from its neighbours, which may have the same name. */
  readonly key: string;
  readonly name: string;
  readonly time: number;
  /** What it was for, where no heading says so; or that it was entered from memory. */
  readonly note?: string | undefined;
  /** What it is made of; shown on demand. */
  readonly within?: readonly NamedTime[];
}

interface BarStyle {
  readonly longest: number;
  readonly fill: string;
}

/** More rows than this are not read: the shortest of them become one that opens. */
const MOST = 10;

/** Lengths of time, longest first, as many as one can take in. */
export function TimeRows({ rows, ...style }: BarStyle & { readonly rows: readonly NamedTime[] }) {
  const words = useWords();
  const rest = rows.length > MOST ? rows.slice(MOST - 1) : [];
  const shown = rows.slice(0, rows.length - rest.length);
  return (
    <>
      {shown.map(({ key, ...row }) => (
        <TimeRow key={key} {...row} {...style} />
      ))}
      {rest.length > 0 && (
        <TimeRow
          name={words.count('more_rows', rest.length)}
          time={rest.reduce((sum, { time }) => sum + time, 0)}
          within={rest}
          {...style}
        />
      )}
    </>
  );
}

/** A length of time and, directly beside it, what it was. */
function TimeRow({ name, time, note, within = [], ...style }: Omit<NamedTime, 'key'> & BarStyle) {
  const words = useWords();
  const length = durationText(time, words);
  const text = (
    <>
      <Bar share={Math.min(1, time / style.longest)} fill={style.fill} />
      <span class="time-text">
        <bdi>{name}</bdi>{' '}
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
          {within.map(({ key, ...part }) => (
            <TimeRow key={key} {...part} {...style} />
          ))}
        </ul>
      </details>
    </li>
  );
}
