import type { Visit } from '../domain/ledger/visit';
import { durationText } from '../domain/text/duration-text';
import type { Day } from '../domain/time/day';
import { useWords } from '../ui/hooks/words';
import { type AnswerOffer } from '../ui/waiting/answer-offer';
import { Legend } from '../ui/waiting/legend';
import { type AskedDay, DayTabs } from './day-tabs';

interface HeadProps {
  readonly visits: readonly Visit[];
  readonly days: readonly AskedDay[];
  readonly today: Day;
  readonly day: Day;
  readonly offer: AnswerOffer;
  readonly onChoose: (day: Day) => void;
}

/** What is asked, of which day, and which key is which answer. */
export function Head({ visits, days, today, day, offer, onChoose }: HeadProps) {
  const words = useWords();
  const time = durationText(
    visits.reduce((sum, visit) => sum + visit.time, 0),
    words,
  );
  const waits = visits.length > 0;
  const sum = days.length > 1 ? time : words.count('popup_waiting', visits.length, time);
  return (
    <header class="popup-head">
      <h1 id="question">{words.text(waits ? 'popup_question' : 'popup_none_waiting')}</h1>
      <div class="head-line">
        <DayTabs days={days} today={today} chosen={day} onChoose={onChoose} />
        <p class="soft small">
          {waits ? sum : days.length === 1 && words.text('popup_none_waiting_hint')}
        </p>
      </div>
      {waits && <Legend offer={offer} />}
    </header>
  );
}
