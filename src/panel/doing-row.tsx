import type { Activity } from '../domain/activity';
import { durationText } from '../domain/duration';
import type { Milliseconds } from '../domain/instant';
import type { DoingTime } from '../domain/ledger';
import { doingName, spotName } from '../ui/names';
import { useSiteNames } from '../ui/site-names';
import { useWords } from '../ui/words';
import { TimeRow } from './time-row';

/** An activity and the time that is meant for it. */
export interface Planned {
  readonly activity: Activity;
  readonly time: Milliseconds;
}

interface DoingRowProps {
  readonly doing: DoingTime;
  /** How much was meant for it. */
  readonly planned: Planned | undefined;
  readonly longest: number;
  readonly fill: string;
}

/** Time for one thing. An activity that was done at several places opens into them. */
export function DoingRow({ doing, planned, longest, fill }: DoingRowProps) {
  const names = useSiteNames();
  const words = useWords();
  const notes = [
    ...(planned ? [words.text('of_planned', durationText(planned.time, words))] : []),
    ...(doing.entered > 0 ? [words.text('entered')] : []),
  ];
  const spots = doing.activity ? doing.spots : [];
  return (
    <TimeRow
      name={doingName(doing, names, words)}
      time={doing.time}
      longest={longest}
      fill={fill}
      note={notes.length > 0 ? notes.join(' · ') : undefined}
      within={spots.map((spot) => ({ name: spotName(spot, names, words), time: spot.time }))}
    />
  );
}
