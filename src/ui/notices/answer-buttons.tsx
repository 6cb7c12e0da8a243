import { useState } from 'preact/hooks';
import type { Activity } from '../../domain/plan/activity';
import { type Answer, LIKELY_ANSWERS } from '../../domain/ledger/answers';
import type { Goal } from '../../domain/plan/goal';
import type { Label } from '../../domain/plan/label';
import { labelName } from '../text/names';
import { fillOf, Mark } from '../parts/mark';
import { useWords } from '../hooks/words';

interface AnswerButtonsProps {
  readonly answers: readonly Answer[];
  /** What is answered, for those who do not see the row: `LinkedIn messages`. */
  readonly about: string;
  readonly onAnswer: (label: Label) => void;
  /** The answer that holds now, if any. */
  readonly current?: Label | undefined;
  /** The activities of a goal that can be named instead; where there are some, its button has one more beside it. */
  readonly activitiesOf?: ((goal: Goal) => readonly Activity[]) | undefined;
}

/** One tap each: the goals, no goal, a break. One more tap names an activity of a goal. */
export function AnswerButtons(props: AnswerButtonsProps) {
  const { answers, about, onAnswer, current, activitiesOf = () => [] } = props;
  const words = useWords();
  const [opened, setOpened] = useState<Goal['id'] | undefined>();
  const open = answers.find(({ goal }) => goal && goal.id === opened)?.goal;
  const others = answers.slice(LIKELY_ANSWERS);
  const [all, setAll] = useState(() => others.some((one) => current && isSame(current, one.label)));
  return (
    <div class="answers" role="group" aria-label={words.text('answers_for', about)}>
      <div class="chips">
        {(all ? answers : answers.slice(0, LIKELY_ANSWERS)).map((answer) => (
          <span key={answer.goal?.id ?? answer.label.kind} class="answer">
            <AnswerButton {...{ answer, about, current, onAnswer }} />
            {answer.goal && activitiesOf(answer.goal).length > 0 && (
              <ActivitiesOpener
                name={nameOf(answer, words)}
                about={about}
                expanded={answer.goal.id === opened}
                onToggle={() => setOpened(answer.goal?.id === opened ? undefined : answer.goal?.id)}
              />
            )}
          </span>
        ))}
        {others.length > 0 && (
          <button
            type="button"
            class="chip"
            aria-expanded={all}
            aria-label={words.count('other_goals_about', others.length, about)}
            onClick={() => setAll(!all)}
          >
            {words.count('other_goals', others.length)}
            <span class="sign" aria-hidden="true" />
          </button>
        )}
      </div>
      {open && (
        <ActivityButtons {...{ about, current, onAnswer }} activities={activitiesOf(open)} />
      )}
    </div>
  );
}

interface AnswerButtonProps extends Pick<AnswerButtonsProps, 'about' | 'current' | 'onAnswer'> {
  readonly answer: Answer;
}

function AnswerButton({ answer, about, current, onAnswer }: AnswerButtonProps) {
  const words = useWords();
  const name = nameOf(answer, words);
  return (
    <button
      type="button"
      class="chip"
      title={name}
      aria-label={words.text('answer_about', name, about)}
      aria-pressed={current && isSame(current, answer.label)}
      // The second of a double click would answer what has moved up into its place.
      onClick={({ detail }) => detail < 2 && onAnswer(answer.label)}
    >
      <Mark fill={fillOf(answer)} />
      <span class="chip-text">{name}</span>
    </button>
  );
}

interface ActivitiesOpenerProps {
  readonly name: string;
  readonly about: string;
  readonly expanded: boolean;
  readonly onToggle: () => void;
}

function ActivitiesOpener({ name, about, expanded, onToggle }: ActivitiesOpenerProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class="chip opener"
      aria-expanded={expanded}
      aria-label={words.text('name_activity', name, about)}
      title={words.text('name_activity', name, about)}
      onClick={onToggle}
    >
      <span class="sign" aria-hidden="true" />
    </button>
  );
}

interface ActivityButtonsProps extends Pick<AnswerButtonsProps, 'about' | 'current' | 'onAnswer'> {
  readonly activities: readonly Activity[];
}

function ActivityButtons({ activities, about, current, onAnswer }: ActivityButtonsProps) {
  const words = useWords();
  return (
    <div class="chips activities">
      {activities.map(({ id, goal, name }) => (
        <button
          key={id}
          type="button"
          class="chip"
          title={name}
          aria-label={words.text('answer_about', name, about)}
          aria-pressed={current?.kind === 'goal' && current.activity === id}
          onClick={() => onAnswer({ kind: 'goal', goal, activity: id })}
        >
          <span class="chip-text">{name}</span>
        </button>
      ))}
    </div>
  );
}

function nameOf({ label, goal }: Answer, words: ReturnType<typeof useWords>): string {
  return labelName(label, goal ? [goal] : [], words);
}

function isSame(a: Label, b: Label): boolean {
  return a.kind === 'goal' && b.kind === 'goal' ? a.goal === b.goal : a.kind === b.kind;
}
