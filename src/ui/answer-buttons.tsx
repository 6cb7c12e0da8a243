import type { Answer } from '../domain/answers';
import type { Label } from '../domain/label';
import { labelName } from './names';
import { fillOf, Mark } from './mark';
import { useWords } from './words';

interface AnswerButtonsProps {
  readonly answers: readonly Answer[];
  /** What is answered, for those who do not see the row: `LinkedIn messages`. */
  readonly about: string;
  readonly onAnswer: (label: Label) => void;
  /** The answer that holds now, if any. */
  readonly current?: Label | undefined;
  /** Whether the keys 1 to 9 act here, so that their figures are shown. */
  readonly keys?: boolean;
}

/** One tap each: the goals, no goal, a break. */
export function AnswerButtons(props: AnswerButtonsProps) {
  const { answers, about, onAnswer, current, keys = false } = props;
  const words = useWords();
  return (
    <div class="chips answers" role="group" aria-label={words.text('answers_for', about)}>
      {answers.map((answer, index) => {
        const name = nameOf(answer, words);
        return (
          <button
            key={answer.goal?.id ?? answer.label.kind}
            type="button"
            class="chip"
            title={name}
            aria-label={words.text('answer_about', name, about)}
            aria-pressed={current && isSame(current, answer.label)}
            onClick={() => onAnswer(answer.label)}
          >
            {keys && index < 9 && <KeySign digit={index + 1} fill={fillOf(answer)} />}
            <Mark fill={fillOf(answer)} />
            <span class="chip-text">{name}</span>
          </button>
        );
      })}
    </div>
  );
}

function KeySign({ digit, fill }: { readonly digit: number; readonly fill: string }) {
  return (
    <kbd class={`key ${fill}`} aria-hidden="true">
      {digit}
    </kbd>
  );
}

function nameOf({ label, goal }: Answer, words: ReturnType<typeof useWords>): string {
  return labelName(label, goal ? [goal] : [], words);
}

function isSame(a: Label, b: Label): boolean {
  return a.kind === 'goal' && b.kind === 'goal' ? a.goal === b.goal : a.kind === b.kind;
}
