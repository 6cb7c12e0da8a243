import { addDays, type Day, daysBetween } from './day';
import { type PayEvidence, payEvidence, type PayRecords } from './pay-evidence';
import { type BestActivityClaim, bestActivity, type WeeklyLook } from './statistics/best-activity';

/** Weeks that a comparison goes back: the rule is calibrated for half a year of weekly looks (EVIDENCE 3.5). */
const WEEKS = 26;

/**
 * Whether one thing seems to pay better than all else done for the goal. Asked of whole weeks only, so that it changes
 * once a week however often it is looked at.
 *
 * @param lastDay the last day of the last week that is over
 */
export function bestPaying(records: PayRecords, lastDay: Day): BestActivityClaim {
  return bestActivity(lookAt(records, lastDay, 1), lookAt(records, addDays(lastDay, -7), 0));
}

/** What a look at the end of a day rests on: the half year before it. */
export function comparedEvidence(records: PayRecords, until: Day): PayEvidence[] {
  return payEvidence(halfYear(records, until));
}

function lookAt(records: PayRecords, until: Day, week: number): WeeklyLook {
  const looked = halfYear(records, until);
  return {
    week,
    weeks: new Set(looked.times.map(({ day }) => Math.floor(daysBetween(day, until) / 7))).size,
    activities: talliesOf(payEvidence(looked)),
  };
}

function halfYear(records: PayRecords, until: Day): PayRecords {
  const from = addDays(until, 1 - 7 * WEEKS);
  const within = ({ day }: { readonly day: Day }) => from <= day && day <= until;
  const times = records.times.filter(within);
  return { ...records, times, results: records.results.filter(within), until };
}

function talliesOf(evidence: readonly PayEvidence[]): WeeklyLook['activities'] {
  return new Map(
    evidence.map(({ key, tagged, hours, dispersion }) => [
      key,
      { results: tagged, hours, dispersion },
    ]),
  );
}
