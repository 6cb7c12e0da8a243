import { daysBetween } from '../../domain/time/day';
import type { Totals } from '../../domain/ledger/ledger';
import type { Span } from '../../domain/time/span';
import { slotTotals, spanLedger } from '../../domain/ledger/span-ledger';
import { SPAN_TABLES } from '../../store/span-records';
import { useLive } from '../../ui/hooks/live';
import { useWords } from '../../ui/hooks/words';
import { RollupProgress } from '../frame/rollup-progress';
import { DayCalendar } from './day-calendar';
import { LedgerView } from '../ledger/ledger-view';
import { bothOf, type ReadSpan, readSpan } from '../frame/read-span';
import { budgetsOfSpan, notesOfSpan } from './span-notes';
import { SpanHeading } from './span-heading';
import { SpanScores } from '../scores/span-scores';
import { SpanSummary } from './span-summary';
import { useEnsureRollups } from '../frame/use-ensure-rollups';
import type { ViewProps } from '../frame/view';

interface SpanViewProps extends ViewProps {
  readonly span: Span;
}

/** The account of a week, a month, or any other span of days. */
export function SpanView({ span, store, settings, today }: SpanViewProps) {
  const { dayStart, weekStart } = settings;
  const words = useWords();
  const { kind, first, last } = span;
  const read = useLive(
    () => store.watch(SPAN_TABLES, () => readSpan(store, span, { today, dayStart, weekStart })),
    [store, kind, first, last, today, dayStart, weekStart],
  );
  const missing = read && read.records.missing > 0 ? bothOf(read.comparison) : undefined;
  useEnsureRollups(store, missing, today);
  if (!read) return null;
  return (
    <article class="day">
      <SpanHeading span={read.span} today={read.frame.today} />
      {read.records.complete ? (
        <SpanAccount key={`${read.span.kind} ${read.span.first}`} read={read} />
      ) : (
        <RollupProgress {...read.records} />
      )}
      {read.records.complete && isLong(read.span) && (
        <SpanScores
          store={store}
          settings={settings}
          today={read.frame.today}
          until={read.frame.day}
        />
      )}
      {read.span.kind === 'week' && (
        <a class="to-review" href="#/review">
          {words.text('review_title')}
        </a>
      )}
    </article>
  );
}

/** Scores move too little within a week to be looked at each week. */
function isLong({ first, last }: Span): boolean {
  return daysBetween(first, last) >= 27;
}

function SpanAccount({ read }: { readonly read: ReadSpan }) {
  const words = useWords();
  const { span, comparison, records, frame } = read;
  const ledger = spanLedger(span, records, frame.dayStart);
  const so = comparison.whole ? ledger : spanLedger(comparison.so, records, frame.dayStart);
  // Where there is no account, nothing can be more or less than it.
  const before = filled(spanLedger(comparison.before, records, frame.dayStart));
  const began = records.began.time ?? frame.today;
  return (
    <>
      <SpanSummary
        span={span}
        comparison={comparison}
        ledger={ledger}
        change={before && began <= comparison.before.first ? so.total - before.total : undefined}
      />
      <LedgerView
        ledger={ledger}
        days={{ first: span.first, last: span.last }}
        notesOf={notesOfSpan(read, so, before, words)}
        plannedFor={budgetsOfSpan(read)}
        foldsQuiet
      />
      <DayCalendar
        span={span}
        today={frame.today}
        weekStart={frame.weekStart}
        totalsOf={(slots) => slotTotals(slots, records, frame.dayStart)}
      />
    </>
  );
}

/** Nothing where there was neither time nor a result. */
function filled<Account extends Totals>(account: Account): Account | undefined {
  const isEmpty = account.total === 0 && account.goals.every(({ results }) => results.length === 0);
  return isEmpty ? undefined : account;
}
