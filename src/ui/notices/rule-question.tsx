import { Button } from '../parts/button';
import { useWords } from '../hooks/words';

interface RuleQuestionProps {
  readonly question: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** One quiet line with yes and no. */
export function RuleQuestion({ question, onYes, onNo }: RuleQuestionProps) {
  const words = useWords();
  return (
    <div class="rule-question" role="group" aria-label={question}>
      <span class="soft">{question}</span>
      <span class="rule-answers">
        <Button
          look="quiet"
          label={words.text('rule_answer', words.text('rule_yes'), question)}
          onClick={onYes}
        >
          {words.text('rule_yes')}
        </Button>
        <Button
          look="quiet"
          label={words.text('rule_answer', words.text('rule_no'), question)}
          onClick={onNo}
        >
          {words.text('rule_no')}
        </Button>
      </span>
    </div>
  );
}
