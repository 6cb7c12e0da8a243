import { useState } from 'preact/hooks';
import { layOut } from '../../domain/time/calendar-layout';
import type { Day, Days } from '../../domain/time/day';
import { durationText } from '../../domain/text/duration-text';
import type { Totals } from '../../domain/ledger/ledger';
import { type Weekday, weekdaysFrom } from '../../domain/time/period';
import type { Span } from '../../domain/time/span';
import { weekdayText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { CalendarLine } from './calendar-line';
import { CalendarList } from './calendar-list';

interface DayCalendarProps {
  readonly span: Span;
  readonly today: Day;
  readonly weekStart: Weekday;
  /** What came of each of its slots and what was put in, by its first day; nothing of those in which there was nothing. */
  readonly totalsOf: (slots: readonly Days[]) => ReadonlyMap<Day, Totals>;
}

/** Every day of a span, or every month where it is longer than a year: time as bars of one scale, results as dots. */
export function DayCalendar({ span, today, weekStart, totalsOf }: DayCalendarProps) {
  const words = useWords();
  const [listed, setListed] = useState(false);
  const { rows, slots, lines } = layOut(span, weekStart);
  const totals = totalsOf(lines.flatMap((line) => line.slots.flatMap((days) => days ?? [])));
  const filled = lines.map(({ period, slots }) => ({
    period,
    slots: slots.map((days) => days && { days, totals: totals.get(days.first) }),
  }));
  const known = filled
    .flatMap((line) => line.slots.flatMap((slot) => slot ?? []))
    .filter(({ totals }) => totals !== undefined);
  const tallest = Math.max(1, ...known.map(({ totals }) => totals?.total ?? 0));
  return (
    <section class="calendar" aria-labelledby="calendar">
      <h2 id="calendar">{words.text(slots === 'day' ? 'calendar_days' : 'calendar_months')}</h2>
      <p class="soft small">
        {known.length > 0
          ? words.text('calendar_hint', durationText(tallest, words))
          : words.text('calendar_empty')}
      </p>
      {known.length > 0 && (
        <>
          {/* To look at and to point to; the list says and does the same for all others. */}
          <div class={`calendar-lines of-${rows}`} aria-hidden="true">
            {rows === 'week' && <WeekdayNames weekStart={weekStart} />}
            {filled.map((line) => (
              <CalendarLine key={line.period.first} {...line} tallest={tallest} today={today} />
            ))}
          </div>
          <details class="as-list" onToggle={(event) => setListed(event.currentTarget.open)}>
            <summary>{words.text('calendar_list')}</summary>
            {listed && <CalendarList slots={known} today={today} />}
          </details>
        </>
      )}
    </section>
  );
}

function WeekdayNames({ weekStart }: Pick<DayCalendarProps, 'weekStart'>) {
  const words = useWords();
  return (
    <div class="calendar-line">
      {weekdaysFrom(weekStart).map((weekday) => (
        <span key={weekday} class="slot-name">
          {weekdayText(weekday, words, 'short')}
        </span>
      ))}
    </div>
  );
}
