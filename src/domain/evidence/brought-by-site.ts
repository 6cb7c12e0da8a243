import type { Activity } from '../plan/activity';
import type { Day } from '../time/day';
import { evidenceSpan, type PayRecords, recordsWithin, weeksTouched } from './evidence-span';
import { HOUR, type Milliseconds } from '../time/instant';
import { weight } from './pay-evidence';
import { type GoalHistory, payRows, mostInformativeRung } from './pay-records';
import type { Rollup } from '../ledger/rollup';
import type { SiteId } from '../site/site';
import { creditFor } from './attribution';
import { rateClaim } from '../statistics/claims';
import { sum } from '../statistics/sum';

/** Time at a site, whatever it served, and what is credited to it. */
export interface BroughtBySite {
  readonly time: Milliseconds;
  /** In equal parts where something else shares the credit. */
  readonly results: number;
}

/**
 * What time at a site has brought in the weeks of the evidence: of each goal the results on the rung that tells most,
 * as 'What pays' counts them. `undefined` while the rules of claims allow nothing to be said (EVIDENCE 3.5).
 *
 * @param rollups of `daysRead`
 * @param histories of the goals in use, results from the weeks of the evidence
 */
export function broughtBySite(
  site: SiteId,
  rollups: readonly Rollup[],
  histories: readonly GoalHistory[],
  until: Day,
): BroughtBySite | undefined {
  const span = evidenceSpan(until);
  const times = rollups.flatMap(({ id, cells }) =>
    cells.filter((cell) => cell.site === site).map(({ time }) => ({ day: id, key: site, time })),
  );
  const lived = times.filter(({ day }) => day >= span.first);
  const time = sum(lived.map((each) => each.time));
  const results = sum(
    histories.map((history) => {
      const rows = { ...payRows(history, mostInformativeRung(history, span)), times };
      return creditedAt(site, recordsWithin(rows, span), history.activities);
    }),
  );
  const weeks = weeksTouched(lived, until);
  const { say } = rateClaim({ hours: time / HOUR, results, weeks });
  return say === 'nothing' ? undefined : { time, results };
}

function creditedAt(
  site: SiteId,
  { results, kind }: PayRecords,
  activities: readonly Activity[],
): number {
  const shares = results.map((result) => {
    const { credit } = result;
    const named = credit.kind === 'activities' ? new Set(credit.activities) : [];
    const here = [...named].filter((key) => isDoneAt(site, key, activities));
    return sum(here.map((key) => creditFor(key, credit))) * weight(result, kind);
  });
  return sum(shares);
}

/** Whether a thing is done at this site alone. */
function isDoneAt(site: SiteId, key: string, activities: readonly Activity[]): boolean {
  const activity = activities.find(({ id }) => id === key);
  if (activity) return activity.spots.every((spot) => spot.site === site);
  return key.startsWith(`${site}/`);
}
