import { useState } from 'preact/hooks';
import type { Goal } from '../../domain/plan/goal';
import { type Label, targetOf } from '../../domain/plan/label';
import { nameableActivities } from '../../domain/plan/nameable';
import type { Spot } from '../../domain/site/site';
import { fillOf, Mark } from '../parts/mark';
import { answerName, labelName } from '../text/names';
import { useWords } from '../hooks/words';
import { type AnswerOffer, type KeyedAnswer, keyedAnswers } from './answer-offer';
import { KeySign } from './key-sign';

interface RowAnswersProps {
  readonly offer: AnswerOffer;
  /** The most likely answer: the one full button. */
  readonly suggested?: Label | undefined;
  /** What is answered, for those who do not see the row: `LinkedIn messages`. */
  readonly about: string;
  /** Where the time was spent, if at one place: activities can be named for it. */
  readonly spot?: Spot | undefined;
  readonly onAnswer: (label: Label) => void;
}

/** So many goals leave room for their names on the keys of a row that has no full button. */
const NAMED_GOALS = 2;

/** The likely answer as a full button, the others as their keys, activities one press further. */
export function RowAnswers(props: RowAnswersProps) {
  const { offer, suggested, about, onAnswer } = props;
  const words = useWords();
  const [open, setOpen] = useState(false);
  const further = furtherAnswers(props);
  const named = !suggested && offer.goals.length <= NAMED_GOALS;
  return (
    <div class="row-answers" role="group" aria-label={words.text('answers_for', about)}>
      {suggested && <FullButton {...props} suggested={suggested} />}
      <div class={named ? 'keys named' : 'keys'}>
        {keyedAnswers(offer)
          .filter(({ label }) => !isSaid(label, suggested))
          .map((answer) => (
            <KeyButton key={answer.key} answer={answer} about={about} onAnswer={onAnswer} />
          ))}
        {further.length > 0 && (
          <button
            type="button"
            class="chip opener"
            aria-expanded={open}
            aria-label={words.text('further_answers', about)}
            title={words.text('further_answers', about)}
            onClick={() => setOpen(!open)}
          >
            <span class="sign" aria-hidden="true" />
          </button>
        )}
      </div>
      {open && (
        <div class="chips activities">
          {further.map(({ label, goal }) => (
            <AnswerChip key={answerKey(label)} {...props} label={label} goal={goal} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Whether the full button says just this: with an activity it says more, and the goal alone keeps its key. */
function isSaid(label: Label, suggested: Label | undefined): boolean {
  const namesActivity = suggested?.kind === 'goal' && suggested.activity !== undefined;
  return !namesActivity && suggested !== undefined && targetOf(label) === targetOf(suggested);
}

interface Further {
  readonly label: Label;
  readonly goal: Goal;
}

/** The goals that have no key, and the activities that can be named. */
function furtherAnswers({ offer, spot }: RowAnswersProps): Further[] {
  const { goals, activities, digits } = offer;
  return goals.flatMap((goal) => {
    const plain: Further[] = [{ label: { kind: 'goal', goal: goal.id }, goal }];
    const named = spot ? nameableActivities(goal.id, spot, activities) : [];
    const labels = named.map(
      ({ id }): Further => ({ label: { kind: 'goal', goal: goal.id, activity: id }, goal }),
    );
    return digits.has(goal.id) ? labels : [...plain, ...labels];
  });
}

function answerKey(label: Label): string {
  return label.kind === 'goal' ? `${label.goal}/${label.activity ?? ''}` : label.kind;
}

function FullButton(props: RowAnswersProps & { readonly suggested: Label }) {
  const { offer, suggested } = props;
  const goal = offer.goals.find(({ id }) => id === targetOf(suggested));
  return <AnswerChip {...props} label={suggested} goal={goal} look="full" />;
}

interface AnswerChipProps extends RowAnswersProps {
  readonly label: Label;
  readonly goal: Goal | undefined;
  readonly look?: string;
}

function AnswerChip({ offer, label, goal, about, look = '', onAnswer }: AnswerChipProps) {
  const words = useWords();
  const name = answerName(label, offer.goals, offer.activities, words);
  const fill = fillOf({ label, goal });
  return (
    <button
      type="button"
      class={`chip ${look} ${fill}`}
      title={name}
      aria-label={words.text('answer_about', name, about)}
      onClick={single(() => onAnswer(label))}
    >
      <Mark fill={fill} />
      <span class="chip-text">{name}</span>
    </button>
  );
}

interface KeyButtonProps extends Pick<RowAnswersProps, 'about' | 'onAnswer'> {
  readonly answer: KeyedAnswer;
}

function KeyButton({ answer, about, onAnswer }: KeyButtonProps) {
  const words = useWords();
  const name = labelName(answer.label, answer.goal ? [answer.goal] : [], words);
  return (
    <button
      type="button"
      class="chip key-button"
      title={name}
      aria-label={words.text('answer_about', name, about)}
      onClick={single(() => onAnswer(answer.label))}
    >
      <KeySign answer={answer} />
      <span class="chip-text">{name}</span>
    </button>
  );
}

/** The second of a double click would answer what has moved up into its place. */
function single(act: () => void) {
  return ({ detail }: MouseEvent) => detail < 2 && act();
}
