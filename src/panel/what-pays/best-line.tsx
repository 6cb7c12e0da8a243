import { LEADER_NEEDS, PAIR_NEEDS } from '../../domain/claims/pairwise-claim';
import type { LeadingClaim, LeadingPair } from '../../domain/claims/leading-activity';
import type { Unit } from '../../domain/amount/unit';
import { bestPayingSteps } from '../../domain/evidence/best-paying';
import type { PayRows } from '../../domain/evidence/evidence-span';
import type { Words } from '../../domain/foundation/words';
import { unitText } from '../../domain/text/amount-text';
import type { Day } from '../../domain/time/day';
import { Emphasis } from '../../ui/parts/emphasis';
import { useSliced } from '../../ui/hooks/sliced';
import { useWords } from '../../ui/hooks/words';
import { WhyMark } from '../frame/why-mark';
import { HowLong } from './how-long';
import { missingText } from './pay-text';
import { WeeksTold } from './weeks-told';

interface BestLineProps {
  readonly rows: PayRows;
  readonly lastWeekEnd: Day;
  readonly today: Day;
  readonly unit: Unit;
  readonly nameOf: (key: string) => string;
}

/** Whether one thing seems to bring more than all else: the strongest claim there is, and what it rests on. */
export function BestLine(props: BestLineProps) {
  const { rows, lastWeekEnd, unit, nameOf } = props;
  const words = useWords();
  const best = useSliced(() => bestPayingSteps(rows, lastWeekEnd), [rows, lastWeekEnd]);
  if (!best) return null;
  if (best.say !== 'best')
    return (
      <>
        <p class="soft small">{unsureText(best, nameOf, words)}</p>
        {best.pair && <HowLong {...props} pair={best.pair} />}
      </>
    );
  return (
    <details class="claim">
      <summary>
        <Emphasis text={bestText(best.pair, unit, nameOf, words)} /> <WhyMark />
      </summary>
      <WeeksTold {...props} pair={best.pair} />
      <p class="soft">
        {words.text('best_rule', String(PAIR_NEEDS), String(LEADER_NEEDS))}{' '}
        {words.text('why_association')}
      </p>
    </details>
  );
}

function bestText(
  { leader, weeks }: LeadingPair,
  unit: Unit,
  nameOf: (key: string) => string,
  words: Words,
): string {
  const seen = words.count('span_weeks', weeks);
  if (unit.kind === 'money') return words.text('best_named_money', nameOf(leader), seen);
  return words.text('best_named', nameOf(leader), unitText(unit, words), seen);
}

function unsureText(
  { missing, pair }: LeadingClaim,
  nameOf: (key: string) => string,
  words: Words,
): string {
  if (missing.length > 0) return words.text('best_missing', missingText(missing, words));
  if (!pair) return words.text('best_alike');
  const names = [pair.leader, pair.rival].map(nameOf);
  return words.text('best_alike_pair', ...names, words.count('span_weeks', pair.weeks));
}
