import type { Compared } from '../../domain/evidence/best-paying';
import type { Unit } from '../../domain/amount/unit';
import { durationText } from '../../domain/text/duration-text';
import { HOUR } from '../../domain/time/instant';
import { isolated } from '../../domain/text/isolated';
import type { PayEvidence } from '../../domain/evidence/pay-evidence';
import type { BestActivityClaim } from '../../domain/statistics/best-activity';
import type { Words } from '../../domain/foundation/words';
import { numberText, unitText } from '../../domain/text/amount-text';
import { Emphasis } from '../../ui/parts/emphasis';
import { listText } from '../../ui/text/names';
import { useWords } from '../../ui/hooks/words';
import { leftOutText, missingText } from './pay-text';
import { WhyMark } from '../frame/why-mark';

interface BestLineProps {
  readonly best: BestActivityClaim;
  /** What was compared; only where one of it is the best. */
  readonly compared: Compared | undefined;
  readonly unit: Unit;
  readonly nameOf: (key: string) => string;
}

/** Whether one thing seems to pay better than all else: the strongest claim there is, and what it takes. */
export function BestLine({ best, compared, unit, nameOf }: BestLineProps) {
  const words = useWords();
  if (best.say === 'best' && compared)
    return (
      <details class="claim">
        <summary>
          <Emphasis text={bestText(nameOf(best.activity), unit, words)} /> <WhyMark />
        </summary>
        <p class="soft">
          {words.text('best_recorded', comparedText(compared.evidence, nameOf, words))}{' '}
          {leftOutText(compared.besides.before, unit, words)}
        </p>
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

/** Of money the rule compares how often it came, not how much (EVIDENCE 3.5). */
function bestText(name: string, unit: Unit, words: Words): string {
  if (unit.kind === 'money') return words.text('best_named_money', name);
  return words.text('best_named', name, unitText(unit, words));
}

/** `Phone calls 22 in 32 h, Gmail inbox 3 in 15 h`. */
function comparedText(
  compared: readonly PayEvidence[],
  nameOf: (key: string) => string,
  words: Words,
): string {
  const texts = compared.map(({ key, tagged, hours }) => {
    const counts = [numberText(tagged, words), durationText(hours * HOUR, words)];
    return `${isolated(nameOf(key))} ${words.text('pays_recorded', ...counts)}`;
  });
  return listText(texts, words);
}
