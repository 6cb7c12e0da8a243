import type { Activity } from '../../domain/plan/activity';
import type { SiteNames } from '../../domain/site/chosen-site';
import { durationText } from '../../domain/text/duration-text';
import type { Milliseconds } from '../../domain/time/instant';
import type { DoingTime } from '../../domain/ledger/ledger';
import { spotKey } from '../../domain/site/site';
import type { Words } from '../../domain/foundation/words';
import { doingName, spotName } from '../../ui/text/names';
import type { NamedTime } from './time-row';

/** An activity and the time that is meant for it. */
export interface Planned {
  readonly activity: Activity;
  readonly time: Milliseconds;
}

/** What was done, most time first, then what was meant to be done. */
export function doingRows(
  doings: readonly DoingTime[],
  planned: readonly Planned[],
  names: SiteNames,
  words: Words,
): NamedTime[] {
  const idle = planned.filter(
    ({ activity }) => !doings.some((doing) => doing.activity === activity),
  );
  return [
    ...doings.map((doing) => {
      const meant = planned.find(({ activity }) => activity === doing.activity);
      return doingRow(doing, meant, names, words);
    }),
    ...idle.map(({ activity, time }) => ({
      key: activity.id,
      name: activity.name,
      time: 0,
      planned: time,
      note: words.text('of_planned', durationText(time, words)),
    })),
  ];
}

/** Time for one thing. An activity opens into the places where it was done. */
function doingRow(
  doing: DoingTime,
  planned: Planned | undefined,
  names: SiteNames,
  words: Words,
): NamedTime {
  const notes = [
    ...(planned ? [words.text('of_planned', durationText(planned.time, words))] : []),
    ...(doing.entered > 0 ? [words.text('entered')] : []),
  ];
  const spots = doing.activity ? doing.spots : [];
  return {
    key: doing.key,
    name: doingName(doing, names, words),
    time: doing.time,
    planned: planned?.time,
    note: notes.length > 0 ? notes.join(' · ') : undefined,
    within: spots.map((spot) => ({
      key: spotKey(spot),
      name: spotName(spot, names, words),
      time: spot.time,
    })),
  };
}
