import { offeredActivities } from '../../domain/plan/activity';
import { durationText } from '../../domain/text/duration-text';
import { useWords } from '../../ui/hooks/words';
import { usePlan } from '../plan/plan-of-week';

/** What the week was planned to hold, and how much of it is done. */
export function WeeksPlan() {
  const words = useWords();
  const plan = usePlan();
  if (!plan) return null;
  const doings = plan.week.goals.flatMap((account) => account.doings);
  const planned = offeredActivities(plan.activities).flatMap(({ id, name, weekly }) => {
    if (!weekly) return [];
    const time = doings.filter(({ key }) => key === id).reduce((sum, doing) => sum + doing.time, 0);
    return [{ id, name, weekly, time }];
  });
  if (planned.length === 0) return null;
  return (
    <section aria-labelledby="weeks-plan">
      <h2 id="weeks-plan">{words.text('weeks_plan')}</h2>
      <ul class="weeks-plan">
        {planned.map(({ id, name, weekly, time }) => (
          <li key={id}>
            <bdi>{name}</bdi>{' '}
            <span class="soft">
              {words.text('spent_of_week', durationText(time, words), durationText(weekly, words))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
