import { durationText } from '../../domain/text/duration-text';
import type { Milliseconds } from '../../domain/time/instant';
import type { Words } from '../../domain/foundation/words';
import { Bar } from '../../ui/parts/bar';
import { useWords } from '../../ui/hooks/words';

interface WeekTimeProps {
  readonly time: Milliseconds;
  /** How much was meant for it. */
  readonly weekly?: Milliseconds | undefined;
  /** The goal's colour; without it there is no bar. */
  readonly fill?: string;
}

/** `1 h 10 of 2 h this week`, and as a bar towards the mark at its end. */
export function WeekTime({ time, weekly, fill }: WeekTimeProps) {
  const words = useWords();
  return (
    <span class="week-time">
      {weekly !== undefined && fill && (
        <span class="meter">
          {time > 0 && <Bar share={Math.min(1, time / weekly)} fill={fill} />}
        </span>
      )}
      <span class="small soft">{weekText(time, weekly, words)}</span>
    </span>
  );
}

function weekText(time: Milliseconds, weekly: Milliseconds | undefined, words: Words): string {
  const spent = durationText(time, words);
  if (weekly === undefined)
    return time > 0 ? words.text('week_time', spent) : words.text('week_no_time');
  const meant = durationText(weekly, words);
  return time > 0 ? words.text('week_time_of', spent, meant) : words.text('week_none_of', meant);
}
