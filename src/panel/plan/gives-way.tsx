import { ACTIONS_A_DAY } from '../../domain/plan/next-action';
import { Button } from '../../ui/parts/button';
import { dayText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import type { WayQuestion } from './choose-action';

/** Asks which action of a full day goes back into the plan. */
export function GivesWay(props: WayQuestion & { readonly onKeep: () => void }) {
  const { action, on, today, chosen, onChoose, onKeep } = props;
  const words = useWords();
  const day = on === today ? words.text('gives_way_today') : dayText(on, today, words);
  return (
    <div class="gives-way" role="group" aria-label={words.text('gives_way_to', action.name)}>
      <p role="status">{words.text('gives_way', ACTIONS_A_DAY, day, action.name)}</p>
      <div class="chips">
        {chosen.map((one) => (
          <button key={one.id} type="button" class="chip" onClick={() => onChoose(one)}>
            <span class="chip-text" dir="auto">
              {one.name}
            </span>
          </button>
        ))}
        <Button look="quiet" onClick={onKeep}>
          {words.text('gives_way_none')}
        </Button>
      </div>
    </div>
  );
}
