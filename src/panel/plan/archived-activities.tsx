import type { ActivityActual } from '../../domain/ledger/plan-actual';
import { Button } from '../../ui/parts/button';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';
import { WeekTime } from './week-time';

interface ArchivedActivitiesProps {
  readonly view: ViewProps;
  readonly archived: readonly ActivityActual[];
  /** After one has left the list. */
  readonly onGone: () => void;
}

/** Activities that are not offered any more; their time keeps their name. */
export function ArchivedActivities({ view, archived, onGone }: ArchivedActivitiesProps) {
  const words = useWords();
  if (archived.length === 0) return null;
  const reopen = async ({ activity }: ActivityActual) => {
    const undo = await view.store.activities.reopen(activity.id);
    onGone();
    view.onDone({ text: words.text('reopened', activity.name), undo });
  };
  return (
    <details class="as-list">
      <summary>{words.count('activities_archived', archived.length)}</summary>
      <ul class="plan-list">
        {archived.map((actual) => (
          <li key={actual.activity.id}>
            <div class="plan-line">
              <span class="plan-name soft" dir="auto">
                {actual.activity.name}
              </span>
              {actual.time > 0 && <WeekTime time={actual.time} />}
              <Button
                look="quiet"
                label={words.text('reopen_goal', actual.activity.name)}
                onClick={() => void reopen(actual)}
              >
                {words.text('reopen')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
