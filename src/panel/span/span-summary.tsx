import type { Milliseconds } from '../../domain/time/instant';
import type { Ledger } from '../../domain/ledger/ledger';
import type { Comparison, Span } from '../../domain/time/span';
import type { Words } from '../../domain/foundation/words';
import { Emphasis } from '../../ui/parts/emphasis';
import { useWords } from '../../ui/hooks/words';
import { beforeText, moreTimeText } from '../frame/change-text';
import { summaryText } from '../ledger/summary';

interface SpanSummaryProps {
  readonly span: Span;
  readonly comparison: Comparison;
  readonly ledger: Ledger;
  /** How much more time than before; below zero less, `undefined` where nothing is known of before. */
  readonly change: Milliseconds | undefined;
}

/** The span in one or two sentences, results first. */
export function SpanSummary({ span, comparison, ledger, change }: SpanSummaryProps) {
  const words = useWords();
  const isEmpty = ledger.total === 0 && ledger.results.length === 0;
  const than = beforeText(span.kind, comparison.whole, words);
  return (
    <div class="summary">
      <p>
        <Emphasis
          text={isEmpty ? words.text('summary_nothing_span') : summaryText(ledger, false, words)}
        />{' '}
        {change !== undefined && !(isEmpty && change === 0) && changeText(change, than, words)}
      </p>
    </div>
  );
}

function changeText(change: Milliseconds, than: string, words: Words): string {
  if (change === 0) return words.text('change_none', than);
  return words.text('change_time', moreTimeText(change, words), than);
}
