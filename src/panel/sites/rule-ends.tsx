import type { LabelRule } from '../../domain/ledger/label-rule';
import { Button } from '../../ui/parts/button';
import { useWords } from '../../ui/hooks/words';

interface RuleEndsProps {
  readonly rule: LabelRule;
  /** The rule in words. */
  readonly about: string;
  readonly onEnd: () => void;
  readonly onRemove: () => void;
}

/** The two ways to end a rule; one that has ended can still be taken back for the past. */
export function RuleEnds({ rule, about, onEnd, onRemove }: RuleEndsProps) {
  const words = useWords();
  return (
    <span class="rule-ends">
      {rule.until === undefined && (
        <Button look="quiet" label={words.text('rule_end_about', about)} onClick={onEnd}>
          {words.text('rule_end')}
        </Button>
      )}
      <Button look="quiet" label={words.text('rule_remove_about', about)} onClick={onRemove}>
        {words.text('rule_remove')}
      </Button>
    </span>
  );
}
