import { useMemo, useState } from 'preact/hooks';
import type { LeadingPair } from '../../domain/claims/leading-activity';
import type { PairDay } from '../../domain/claims/strata';
import { MOST_WEEKS, type WeeksNeeded, weeksNeeded } from '../../domain/claims/weeks-needed';
import { ratioSoFar } from '../../domain/claims/weeks-told';
import { comparedPair } from '../../domain/evidence/best-paying';
import type { PayRows } from '../../domain/evidence/evidence-span';
import type { Words } from '../../domain/foundation/words';
import { numberText } from '../../domain/text/amount-text';
import type { Day } from '../../domain/time/day';
import { useSliced } from '../../ui/hooks/sliced';
import { useWords } from '../../ui/hooks/words';

/** A difference that many would like to know of. */
const THREEFOLD = 3;
/** Below it nobody will ever tell the two apart. */
const LEAST_RATIO = 1.2;

interface HowLongProps {
  readonly rows: PayRows;
  readonly lastWeekEnd: Day;
  readonly pair: LeadingPair;
  readonly nameOf: (key: string) => string;
}

/** What cannot be told yet: how long it would take. Worked out only for those who ask. */
export function HowLong(props: HowLongProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.text('best_how_long')}</summary>
      {isOpen && <Answer {...props} />}
      <p class="soft">
        {words.text('best_coin')} <a href="#/coin">{words.text('coin_title')}</a>
      </p>
    </details>
  );
}

function Answer({ rows, lastWeekEnd, pair, nameOf }: HowLongProps) {
  const words = useWords();
  const { leader, rival } = pair;
  const { days } = useMemo(
    () => comparedPair(rows, lastWeekEnd, [leader, rival]),
    [rows, lastWeekEnd, leader, rival],
  );
  const answers = useSliced(() => answersFor(days, rows.kind), [days, rows.kind]);
  if (!answers) return <p class="soft">{words.text('best_working_out')}</p>;
  if (answers.length === 0) return <p class="soft">{words.text('best_never')}</p>;
  return answers.map((answer) => (
    <p key={answer.ratio} class="soft">
      {answerText(answer, [nameOf(leader), nameOf(rival)], words)}
    </p>
  ));
}

function* answersFor(
  days: readonly PairDay[],
  kind: PayRows['kind'],
): Generator<undefined, WeeksNeeded[]> {
  const present = Math.min(ratioSoFar(days), THREEFOLD ** 2);
  const ratios = [present, THREEFOLD].filter((ratio) => ratio >= LEAST_RATIO);
  const answers: WeeksNeeded[] = [];
  for (const ratio of ratios) {
    const answer = yield* weeksNeeded(days, kind, ratio);
    if (answer) answers.push(answer);
  }
  return answers;
}

function answerText({ ratio, weeks }: WeeksNeeded, names: readonly string[], words: Words): string {
  const times = numberText(Math.round(10 * ratio) / 10, words);
  if (weeks === undefined)
    return words.text('best_takes_longer', ...names, times, String(MOST_WEEKS));
  return words.text('best_takes', ...names, times, words.count('span_weeks', weeks));
}
