import type { GoalRung } from '../domain/recent/lately';
import { goalColour } from '../ui/text/goal-colour';
import { Mark } from '../ui/parts/mark';
import { useWords } from '../ui/hooks/words';

interface CountUpProps {
  readonly rungs: readonly GoalRung[];
  readonly onCount: (one: GoalRung) => void;
}

/** One more result with one tap. */
export function CountUp({ rungs, onCount }: CountUpProps) {
  const words = useWords();
  const goals = new Set(rungs.map(({ goal }) => goal.id));
  return (
    <>
      {rungs.map((one) => {
        const { goal, rung } = one;
        if (rung.unit.kind !== 'count') return null;
        const text = words.text('one_more', rung.unit.one);
        return (
          <button
            key={`${goal.id}/${rung.id}`}
            type="button"
            class="chip"
            title={goal.name}
            aria-label={words.text('answer_about', text, goal.name)}
            onClick={({ detail }) => detail < 2 && onCount(one)}
          >
            {goals.size > 1 && <Mark fill={goalColour(goal)} />}
            <span class="chip-text">{text}</span>
          </button>
        );
      })}
    </>
  );
}
