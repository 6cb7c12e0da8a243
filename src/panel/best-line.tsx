import type { Unit } from '../domain/goal';
import type { BestActivityClaim } from '../domain/statistics/best-activity';
import { unitText } from '../domain/amount-text';
import { Emphasis } from '../ui/emphasis';
import { useWords } from '../ui/words';
import { missingText } from './pay-text';

interface BestLineProps {
  readonly best: BestActivityClaim;
  readonly unit: Unit;
  readonly nameOf: (key: string) => string;
}

/** Whether one thing seems to pay better than all else: the strongest claim there is, and what it takes. */
export function BestLine({ best, unit, nameOf }: BestLineProps) {
  const words = useWords();
  if (best.say === 'best')
    return (
      <details class="best-line">
        <summary>
          <Emphasis text={words.text('best_named', nameOf(best.activity), unitText(unit, words))} />
        </summary>
        <p class="soft">{words.text('best_rule')}</p>
        <p class="soft">{words.text('why_association')}</p>
      </details>
    );
  return (
    <p class="soft small">
      {best.missing.length > 0
        ? words.text('best_missing', missingText(best.missing, words))
        : words.text('best_alike')}
    </p>
  );
}
