import { addDays, type Day, isWithin } from '../time/day';
import {
  type PayRecords,
  type PayRows,
  recordsWithin,
  weeksTouched,
  weeksUntil,
} from './evidence-span';
import { type Besides, creditedBesides, type PayEvidence, payEvidence } from './pay-evidence';
import { type BestActivityClaim, bestActivity, type WeeklyLook } from '../statistics/best-activity';

/** Weeks that a comparison goes back: the rule is calibrated for half a year of weekly looks (EVIDENCE 3.5). */
const WEEKS = 26;

/**
 * Whether one thing seems to pay better than all else done for the goal. Asked of whole weeks only, so that it changes
 * once a week however often it is looked at.
 *
 * @param lastDay the last day of the last week that is over
 */
export function bestPaying(rows: PayRows, lastDay: Day): BestActivityClaim {
  const current = lookAt(rows, lastDay, 1);
  const claim = bestActivity(current, undefined);
  // Most looks see nothing that an earlier one could confirm.
  return claim.say === 'once'
    ? bestActivity(current, lookAt(rows, addDays(lastDay, -7), 0))
    : claim;
}

/** What was compared, and what stands in none of it. */
export interface Compared {
  readonly evidence: readonly PayEvidence[];
  readonly besides: Besides;
}

/** What a look at the end of a day rests on: the half year before it. */
export function comparedEvidence(rows: PayRows, until: Day): Compared {
  const records = halfYear(rows, until);
  return { evidence: payEvidence(records), besides: creditedBesides(records) };
}

function lookAt(rows: PayRows, until: Day, week: number): WeeklyLook {
  const looked = halfYear(rows, until);
  return {
    week,
    weeks: weeksTouched(looked.times, until),
    activities: talliesOf(payEvidence(looked)),
  };
}

/** Of that half-year alone, also when things were first done: what is read besides depends on the day of the week. */
function halfYear(rows: PayRows, until: Day): PayRecords {
  const span = weeksUntil(until, WEEKS);
  return recordsWithin(
    { ...rows, times: rows.times.filter(({ day }) => isWithin(span, day)) },
    span,
  );
}

function talliesOf(evidence: readonly PayEvidence[]): WeeklyLook['activities'] {
  return new Map(
    evidence.map(({ key, tagged, hours, dispersion }) => [
      key,
      { results: tagged, hours, dispersion },
    ]),
  );
}
