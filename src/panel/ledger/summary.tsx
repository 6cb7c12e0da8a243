import { durationText } from '../../domain/text/duration-text';
import { groupBy } from '../../domain/foundation/group-by';
import type { Ledger, RungTotal } from '../../domain/ledger/ledger';
import type { Words } from '../../domain/foundation/words';
import { Emphasis } from '../../ui/parts/emphasis';
import { listText } from '../../ui/text/names';
import { totalTexts } from '../../ui/text/total-texts';
import { useWords } from '../../ui/hooks/words';
import { KnownLimits } from '../frame/known-limits';

interface SummaryProps {
  readonly ledger: Ledger;
  readonly isToday: boolean;
  /** Shows what waits for an answer. */
  readonly onWaiting: () => void;
  /** Whether that is shown. */
  readonly waitingShown: boolean;
}

/** The day in one or two sentences, results first. */
export function Summary({ ledger, isToday, onWaiting, waitingShown }: SummaryProps) {
  const words = useWords();
  const text = summaryText(ledger, isToday, words);
  const waits = waitsText(ledger, words);
  const at = waits === undefined ? -1 : text.indexOf(waits);
  return (
    <div class="summary">
      <p>
        {at < 0 || waits === undefined ? (
          <Emphasis text={text} />
        ) : (
          <>
            <Emphasis text={text.slice(0, at)} />
            <button type="button" class="link" aria-expanded={waitingShown} onClick={onWaiting}>
              <Emphasis text={waits} />
            </button>
            <Emphasis text={text.slice(at + waits.length)} />
          </>
        )}
      </p>
      <KnownLimits />
    </div>
  );
}

/** The sentences, with `**` around what is to be stressed. */
export function summaryText(ledger: Ledger, isToday: boolean, words: Words): string {
  const totals = ledger.goals.flatMap(({ results }) => results);
  if (totals.length === 0 && ledger.total === 0)
    return words.text(isToday ? 'summary_nothing_yet' : 'summary_nothing');
  return [resultsText(totals, isToday, words), timeText(ledger, words)].join(' ');
}

function resultsText(totals: readonly RungTotal[], isToday: boolean, words: Words): string {
  if (totals.length === 0)
    return words.text(isToday ? 'summary_no_results_yet' : 'summary_no_results');
  const amounts = addedUp(totals).flatMap((total) => totalTexts(total, words));
  const rest = amounts.length > MOST_AMOUNTS ? amounts.splice(MOST_AMOUNTS - 1) : [];
  if (rest.length > 0) amounts.push(words.count('summary_more', rest.length));
  return words.text('summary_results', listText(amounts, words));
}

/** So many amounts can be taken in at once. */
const MOST_AMOUNTS = 6;

/** What is measured in the same currency, or called by the same words, as one total over all goals. */
function addedUp(totals: readonly RungTotal[]): RungTotal[] {
  const alike = groupBy(totals, ({ rung: { unit } }) =>
    unit.kind === 'money' ? unit.currency : `${unit.one}/${unit.many}`,
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? others.reduce(sum, first) : [],
  );
}

function sum(a: RungTotal, b: RungTotal): RungTotal {
  return {
    rung: a.rung,
    amount: a.amount + b.amount,
    count: a.count + b.count,
    paidBack: a.paidBack + b.paidBack,
  };
}

function timeText({ goals, asides, total }: Ledger, words: Words): string {
  if (total === 0) return '';
  const text = (time: number) => durationText(time, words);
  const served = sumOf(goals);
  const waiting = sumOf(asides.filter(({ aside }) => aside === 'unlabelled'));
  const unserved = total - served - waiting;
  if (served === total) return words.text('summary_all_served', text(total));
  if (unserved === total) return words.text('summary_none_served', text(total));
  if (waiting === total) return words.text('summary_all_wait', text(total));
  const parts = [
    served > 0 && words.text('summary_served', text(served)),
    unserved > 0 && words.text('summary_unserved', text(unserved)),
    waiting > 0 && words.text('summary_waits', text(waiting)),
  ].filter((part) => part !== false);
  return words.text('summary_time', text(total), listText(parts, words));
}

/** What of the sentences says how much waits for an answer. */
function waitsText({ asides, total }: Ledger, words: Words): string | undefined {
  const waiting = sumOf(asides.filter(({ aside }) => aside === 'unlabelled'));
  if (waiting === 0) return undefined;
  const key = waiting === total ? 'summary_all_wait' : 'summary_waits';
  return words.text(key, durationText(waiting, words));
}

function sumOf(items: readonly { readonly time: number }[]): number {
  return items.reduce((sum, { time }) => sum + time, 0);
}
