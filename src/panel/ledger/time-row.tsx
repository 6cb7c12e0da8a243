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
  /** How much was meant for it: a mark on its bar. */
  readonly planned?: number | undefined;
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

/** What it was, its length as a bar, and in words. */
function TimeRow({
  name,
  time,
  note,
  planned,
  within = [],
  ...style
}: Omit<NamedTime, 'key'> & BarStyle) {
  const words = useWords();
  const length = durationText(time, words);
  const text = (
    <>
      <bdi class="time-name">{name}</bdi>{' '}
      <span class="track" aria-hidden="true">
        {time > 0 && <Bar share={Math.min(1, time / style.longest)} fill={style.fill} />}
        {planned !== undefined && (
          <span
            class="plan-mark"
            style={{ '--share': String(Math.min(1, planned / style.longest)) }}
          />
        )}
      </span>
      <span class="time-text soft">
        {note ? words.text('length_and_note', length, note) : length}
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
