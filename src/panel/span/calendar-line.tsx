import { durationText } from '../../domain/text/duration-text';
import type { Day, Days } from '../../domain/time/day';
import { aimOf } from '../../domain/plan/goal';
import type { Totals } from '../../domain/ledger/ledger';
import type { Period } from '../../domain/time/period';
import type { Words } from '../../domain/foundation/words';
import { goalColour } from '../../ui/text/goal-colour';
import { asideFill } from '../../ui/parts/mark';
import { dayText, monthText, shortMonthText } from '../../ui/text/time-text';
import { totalTexts } from '../../ui/text/total-texts';
import { useWords } from '../../ui/hooks/words';
import { addressOf, dayAddress } from '../frame/route';

/** A slot of a calendar with what is to be said of it. */
export interface Slot {
  readonly days: Days;
  readonly totals: Totals | undefined;
}

interface CalendarLineProps {
  readonly period: Period;
  readonly slots: readonly (Slot | undefined)[];
  readonly tallest: number;
  readonly today: Day;
}

/** One week, month or year of a calendar. */
export function CalendarLine({ period, slots, tallest, today }: CalendarLineProps) {
  const words = useWords();
  return (
    <div class="calendar-line">
      <span class="calendar-name">{lineName(period, words)}</span>
      {slots.map((slot, index) => (
        <CalendarSlot key={slot?.days.first ?? index} slot={slot} tallest={tallest} today={today} />
      ))}
    </div>
  );
}

interface CalendarSlotProps {
  readonly slot: Slot | undefined;
  readonly tallest: number;
  readonly today: Day;
}

function CalendarSlot({ slot, tallest, today }: CalendarSlotProps) {
  const words = useWords();
  if (!slot) return <span class="slot" />;
  const { days, totals } = slot;
  return (
    <a
      class="slot"
      href={slotAddress(days, today)}
      tabIndex={-1}
      title={slotTitle(slot, today, words)}
    >
      <span class="slot-dots">{totals && dotsOf(totals)}</span>
      <span class="slot-bar">{totals && stackOf(totals, tallest)}</span>
      <span class="slot-name">
        {isMonth(days) ? shortMonthText(days.first, words) : Number(days.first.slice(8))}
      </span>
    </a>
  );
}

/** One dot for each goal that had a result, filled where its aim was among them. */
function dotsOf({ goals }: Totals) {
  return goals
    .filter(({ results }) => results.length > 0)
    .map(({ goal, results }) => {
      const onAim = results.some(({ rung, count }) => rung.id === aimOf(goal).id && count > 0);
      return <span key={goal.id} class={`dot ${goalColour(goal)} ${onAim ? '' : 'ring'}`} />;
    });
}

/** Goals from the ground up, what served none on top. */
function stackOf({ goals, asides }: Totals, tallest: number) {
  const layers = [
    ...goals.map(({ goal, time }) => ({ fill: goalColour(goal), time })),
    ...asides.map(({ aside, time }) => ({ fill: asideFill(aside), time })),
  ];
  return layers
    .filter(({ time }) => time > 0)
    .map(({ fill, time }, index) => (
      <span key={index} class={`layer ${fill}`} style={{ '--share': String(time / tallest) }} />
    ));
}

/** `Monday, 16 November: 2 h 10, 3 replies`. */
function slotTitle({ days, totals }: Slot, today: Day, words: Words): string {
  const name = slotName(days, today, words);
  if (!totals) return name;
  const results = totals.goals.flatMap((account) => account.results);
  const texts = [
    durationText(totals.total, words),
    ...results.flatMap((total) => totalTexts(total, words)),
  ];
  return words.text('calendar_slot', name, texts.join(', '));
}

export function slotName(days: Days, today: Day, words: Words): string {
  return isMonth(days) ? monthText(days.first, words) : dayText(days.first, today, words);
}

export function slotAddress(days: Days, today: Day): string {
  return isMonth(days)
    ? addressOf({ view: 'month', day: days.first })
    : dayAddress(days.first, today);
}

function isMonth({ first, last }: Days): boolean {
  return first !== last;
}

function lineName({ kind, first }: Period, words: Words): string {
  if (kind === 'week') return '';
  return kind === 'year' ? first.slice(0, 4) : shortMonthText(first, words);
}
