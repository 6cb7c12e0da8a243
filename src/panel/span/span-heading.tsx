import type { Day } from '../../domain/time/day';
import { type Span, spanAfter, spanBefore } from '../../domain/time/span';
import { spanText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { OtherSpans } from './other-spans';
import { spanAddress } from '../frame/route';

/** The span's name between the ways to its neighbours. There is nothing to see after today. */
export function SpanHeading({ span, today }: { readonly span: Span; readonly today: Day }) {
  const words = useWords();
  const [before, after] = [spanBefore(span), spanAfter(span)];
  const runs = span.first <= today && today <= span.last;
  return (
    <header class="day-heading">
      <a class="arrow back" aria-keyshortcuts="ArrowLeft" href={spanAddress(before, today)}>
        <span class="for-readers">{words.text('span_before', spanText(before, today, words))}</span>
      </a>
      <h1>{spanText(span, today, words)}</h1>
      {span.last < today && (
        <a class="arrow on" aria-keyshortcuts="ArrowRight" href={spanAddress(after, today)}>
          <span class="for-readers">{words.text('span_after', spanText(after, today, words))}</span>
        </a>
      )}
      {!runs && span.kind !== 'range' && (
        <a class="to-today" aria-keyshortcuts="t" href={`#/${span.kind}`}>
          {words.text(`to_this_${span.kind}`)}
        </a>
      )}
      <OtherSpans span={span} today={today} />
    </header>
  );
}
