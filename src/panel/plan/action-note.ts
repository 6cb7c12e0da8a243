import type { Activity } from '../../domain/plan/activity';
import { addDays, type Day } from '../../domain/time/day';
import { isolated } from '../../domain/text/isolated';
import type { NextAction } from '../../domain/plan/next-action';
import type { Words } from '../../domain/foundation/words';
import { dayText } from '../../ui/text/time-text';

/** What stands beside an action: the activity that it is a piece of, and its day where that is not today. */
export function actionNote(
  action: NextAction,
  activities: readonly Activity[],
  today: Day,
  words: Words,
): string {
  const activity = activities.find(({ id, deleted }) => id === action.activity && !deleted);
  const day = action.done ? words.text('action_is_done') : dayNote(action.on, today, words);
  return [isolated(activity?.name ?? ''), day].filter(Boolean).join(' · ');
}

/** `tomorrow`, `from Friday, 20 November`; nothing for today. */
export function dayNote(on: Day | undefined, today: Day, words: Words): string {
  if (on === undefined || on === today) return '';
  if (on === addDays(today, 1)) return words.text('action_tomorrow');
  const day = dayText(on, today, words);
  return on < today ? words.text('action_from', day) : day;
}
