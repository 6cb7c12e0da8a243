import type { Label, LabelledPart } from './check-in';
import { type Interval, lengthOf, type Milliseconds, type ZoneOffset } from './instant';
import type { Ending } from './segment';
import type { Spot } from './site';
import { VISIT_GAP } from './visit';

/** What one sees as one block of the day: the same site, place and label, with gaps of at most two minutes. */
export interface Stretch extends Spot, Interval {
  readonly label: Label | undefined;
  readonly offset: ZoneOffset;
  /** Time of attention, gaps left out. */
  readonly time: Milliseconds;
  /** Why its last moment ended; `undefined` where a label or the day cut it off. */
  readonly ended: Ending | undefined;
}

/** The blocks of a day in order of time. @param parts in order of time */
export function stretchesOf(parts: readonly LabelledPart[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (last && continues(last, part)) stretches[stretches.length - 1] = joined(last, part);
    else stretches.push(stretchOf(part));
  }
  return stretches;
}

function continues(last: Stretch, { segment, start, label }: LabelledPart): boolean {
  return (
    last.site === segment.site &&
    last.place === segment.place &&
    start - last.end <= VISIT_GAP &&
    targetOf(last.label) === targetOf(label)
  );
}

function joined(last: Stretch, part: LabelledPart): Stretch {
  const next = stretchOf(part);
  return { ...next, start: last.start, time: last.time + next.time };
}

function stretchOf(part: LabelledPart): Stretch {
  const { segment, start, end, label } = part;
  const { site, place, offset } = segment;
  const ended = end === segment.end ? segment.ended : undefined;
  return { site, place, offset, start, end, label, time: lengthOf(part), ended };
}

/** The goal's id or the kind of label: what two labels have to share to be the same answer. */
function targetOf(label: Label | undefined): string | undefined {
  return label?.kind === 'goal' ? label.goal : label?.kind;
}
