import { type Activity, isNameTaken } from '../plan/activity';
import { type Parsed, parsed, refused } from '../foundation/parsed';
import type { Spot } from '../site/site';
import { type DurationProblem, readDuration } from './duration-input';
import { LONGEST_SENTENCE, type NameProblem, readName } from '../foundation/name';

/** What stands in the fields of an activity, as typed. */
export interface TypedActivity {
  readonly name: string;
  readonly spots: readonly Spot[];
  /** May stay empty. */
  readonly weekly: string;
  /** May stay empty. */
  readonly ifThen: string;
}

/** What is wrong, by field. */
export interface ActivityFaults {
  readonly name?: NameProblem | 'taken';
  readonly spots?: 'missing';
  readonly weekly?: DurationProblem;
  readonly ifThen?: 'too long';
}

/** What the person says of an activity. */
export type PlannedActivity = Pick<Activity, 'name' | 'spots' | 'weekly' | 'ifThen'>;

/** What a form shows of an activity. */
export function plannedOf({ name, spots, weekly, ifThen }: Activity): PlannedActivity {
  return {
    name,
    spots,
    ...(weekly !== undefined && { weekly }),
    ...(ifThen !== undefined && { ifThen }),
  };
}

/** Reads the fields as a whole. @param others activities of the same goal */
export function readActivity(
  typed: TypedActivity,
  others: readonly Activity[],
): Parsed<PlannedActivity, ActivityFaults> {
  const name = readActivityName(typed.name, others);
  const weekly = typed.weekly.trim() === '' ? parsed(undefined) : readDuration(typed.weekly);
  const ifThen = typed.ifThen.trim();
  const faults: ActivityFaults = {
    ...(!name.ok && { name: name.problem }),
    ...(typed.spots.length === 0 && { spots: 'missing' }),
    ...(!weekly.ok && { weekly: weekly.problem }),
    ...(ifThen.length > LONGEST_SENTENCE && { ifThen: 'too long' }),
  };
  if (!name.ok || !weekly.ok || Object.keys(faults).length > 0) return refused(faults);
  const planned = { name: name.value, spots: typed.spots, ...(ifThen !== '' && { ifThen }) };
  return parsed(weekly.value === undefined ? planned : { ...planned, weekly: weekly.value });
}

function readActivityName(
  typed: string,
  others: readonly Activity[],
): Parsed<string, NameProblem | 'taken'> {
  const name = readName(typed);
  return name.ok && isNameTaken(name.value, others) ? refused('taken') : name;
}
